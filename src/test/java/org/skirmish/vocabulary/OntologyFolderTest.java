package org.skirmish.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ontology is found on a class path of folders and in a jar. */
class OntologyFolderTest {

    private static final String CONCEPT = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://w3id.org/skirmish/concept/engagements/clash> a skos:Concept ; skos:notation "clash" .
            """;

    @TempDir
    Path folder;

    @Test
    void readsFromAJar() throws IOException {
        Path jar = folder.resolve("with space.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("ontology/concepts/engagements.ttl"));
            entries.write(CONCEPT.getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        assertEquals(1, conceptsOn(jar));
    }

    @Test
    void readsFromAFolder() throws IOException {
        Path file = folder.resolve("ontology/concepts/engagements.ttl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, CONCEPT);
        assertEquals(1, conceptsOn(folder));
    }

    @Test
    void absenceIsToldWithItsRemedy() {
        String message = assertThrows(VocabularyException.class, () -> conceptsOn(folder))
                .getMessage();
        assertTrue(message.contains("not on the class path"), message);
    }

    private static int conceptsOn(Path place) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return OntologyFolder.onClassPath(loader, Vocabulary::load)
                    .scheme("engagements")
                    .size();
        }
    }
}
