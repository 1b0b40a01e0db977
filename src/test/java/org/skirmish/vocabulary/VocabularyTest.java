package org.skirmish.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a folder of concept schemes. */
class VocabularyTest {

    private static final String PREFIXES = """
            @prefix : <https://w3id.org/skirmish/concept/fruits/> .
            @prefix lex: <https://w3id.org/skirmish/lexicon#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    Path folder;

    @Test
    void readsLabelsWordsAndBroader() throws IOException {
        write("concepts/fruits.ttl", """
                :pear a skos:Concept ; skos:notation "pear" ; skos:prefLabel "Birne"@de , "Pear"@en ; skos:broader :fruit ; lex:noun "pear", "nashi" .
                :fruit a skos:Concept ; skos:notation "fruit" ; skos:prefLabel "Fruit"@en .
                """);
        Vocabulary vocabulary = Vocabulary.load(folder);
        assertEquals(
                List.of("fruit", "pear"),
                vocabulary.scheme("fruits").stream().map(Concept::notation).toList());
        Concept pear = vocabulary.concept("fruits", "pear").orElseThrow();
        assertEquals("Pear", pear.label());
        assertEquals(Optional.of("fruit"), pear.broader());
        assertEquals(List.of("nashi", "pear"), pear.values("noun"));
        assertEquals(List.of(), vocabulary.scheme("vegetables"));
    }

    @Test
    void filesOfGroupsAreOneScheme() throws IOException {
        write("groups/a.ttl", ":x a skos:Concept ; skos:notation \"x\" .");
        write("groups/b.ttl", ":y a skos:Concept ; skos:notation \"y\" ; lex:partOf :x .");
        Vocabulary vocabulary = Vocabulary.load(folder);
        assertEquals(2, vocabulary.scheme("groups").size());
        assertEquals(
                Optional.of("x"),
                vocabulary.concept("groups", "y").orElseThrow().value("partOf"));
    }

    @Test
    void malformedFileIsNamedWithItsLine() throws IOException {
        write("concepts/fruits.ttl", ":pear a skos:Concept ; skos:notation \"pear .\n");
        String message = assertThrows(VocabularyException.class, () -> Vocabulary.load(folder))
                .getMessage();
        assertTrue(message.contains("fruits.ttl") && message.contains("line: 5"), message);
    }

    @Test
    void notationTwiceOrMissingIsAnError() throws IOException {
        write(
                "concepts/fruits.ttl",
                ":a a skos:Concept ; skos:notation \"x\" . :b a skos:Concept ; skos:notation \"x\" .");
        assertTrue(assertThrows(VocabularyException.class, () -> Vocabulary.load(folder))
                .getMessage()
                .contains("twice"));
        write("concepts/fruits.ttl", ":a a skos:Concept .");
        assertTrue(assertThrows(VocabularyException.class, () -> Vocabulary.load(folder))
                .getMessage()
                .contains("no skos:notation"));
    }

    @Test
    void emptyFolderIsAnError() {
        assertTrue(assertThrows(VocabularyException.class, () -> Vocabulary.load(folder))
                .getMessage()
                .contains("holds no concept"));
    }

    private void write(String name, String turtle) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, PREFIXES + turtle);
    }
}
