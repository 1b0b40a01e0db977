package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.model.Metadata;
import org.skirmish.read.language.Language;

/**
 * Texts in other languages ({@code src/test/resources/languages}, each named by its language) are refused, and no
 * report in English is.
 */
class LanguageTest {

    private static final Path FOLDER = Path.of("src/test/resources/languages");
    private static final Path SHARED = Path.of(System.getProperty("skirmish.shared", "../shared"));

    private final Reader reader = new TextReader(Limits.DEFAULT, note -> {});

    @TestFactory
    Stream<DynamicTest> othersAreRefused() throws IOException {
        List<Path> texts = texts(FOLDER);
        assertTrue(texts.size() >= 40, "only " + texts.size() + " texts");
        return texts.stream()
                .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> {
                    Source source = new Source("r.txt", Files.readAllBytes(text), Metadata.NONE);
                    String problem = assertThrows(UnreadableException.class, () -> reader.read(source))
                            .issue()
                            .problem();
                    assertTrue(problem.startsWith("the text is not in English"), problem);
                }));
    }

    @Test
    void ourOwnReportsAreEnglish() throws IOException {
        assertEquals(List.of(), foreign(Path.of("src/test/resources/gold/reports")));
        assertEquals(List.of(), foreign(Path.of("examples")));
    }

    @Test
    void newsIsEnglish() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("news")), () -> "no news at " + SHARED);
        assertEquals(List.of(), foreign(SHARED.resolve("news")));
    }

    @Test
    void listsAndShortTextsAreNotJudged() {
        Language language = new Language();
        assertEquals(Optional.empty(), language.foreign("Deux soldats tués à Tarkint"));
        assertEquals(
                Optional.empty(),
                language.foreign("Pale: 4 KIA, 7 WIA. Demoso: two killed. Kani: three houses burnt, one child dead."));
    }

    @Test
    void theLanguageIsNamedWhereItIsClear() throws IOException {
        Language language = new Language();
        assertEquals(Optional.of("French"), language.foreign(Files.readString(FOLDER.resolve("fr-1.txt"))));
        assertEquals(Optional.of("another language"), language.foreign(Files.readString(FOLDER.resolve("ha-2.txt"))));
    }

    private static List<String> foreign(Path folder) throws IOException {
        Language language = new Language();
        List<String> found = new ArrayList<>();
        List<Path> texts = texts(folder);
        assertTrue(!texts.isEmpty(), "no text in " + folder);
        for (Path text : texts) {
            language.foreign(Files.readString(text)).ifPresent(name -> found.add(text.getFileName() + " " + name));
        }
        return found;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
