package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Metadata;

/**
 * The day of publication that is read from the head of each report is the one that the gold gives, and none where it
 * gives none.
 */
class PublicationDatesTest {

    private static final Path EVALUATION =
            Path.of(System.getProperty("skirmish.shared", "../shared"), "evaluation", "dev");

    @Test
    void equalTheGoldOfTheDevelopmentSet() throws IOException {
        assumeTrue(Files.isDirectory(EVALUATION), () -> "no development set at " + EVALUATION);
        compare(EVALUATION.resolve("gold"), EVALUATION.resolve("reports"));
    }

    private static void compare(Path golds, Path reports) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        Reader reader = new TextReader(Limits.DEFAULT, note -> {});
        try (Stream<Path> files = Files.list(golds)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                JsonNode gold = new ObjectMapper().readTree(file.toFile());
                String name = gold.get("report").asText();
                expected.put(name, gold.path("published").asText("null"));
                found.put(
                        name,
                        reader.read(new Source(name, Files.readAllBytes(reports.resolve(name)), Metadata.NONE))
                                .metadata()
                                .published()
                                .map(Object::toString)
                                .orElse("null"));
            }
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected, found);
    }
}
