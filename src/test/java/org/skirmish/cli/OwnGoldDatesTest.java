package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understood;

/** The day of publication of our own reports, from the text or the file beside it, is the one that the gold gives. */
class OwnGoldDatesTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    @Test
    void daysEqualTheGold() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLD.resolve("gold"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                JsonNode gold = new ObjectMapper().readTree(file.toFile());
                String name = gold.get("report").asText();
                Path beside = GOLD.resolve("reports").resolve(name);
                Path report =
                        Files.exists(beside) ? beside : Path.of("examples").resolve(name);
                expected.put(name, gold.path("published").asText("null"));
                new Pipeline(
                                (read, notes) -> new Understood(
                                        new Reading(read, List.of(), List.of(), List.of(), List.of(), List.of(), notes),
                                        new byte[0]),
                                new Console().terminal())
                        .run(
                                Inputs.of(List.of(report.toString())),
                                Metadata.NONE,
                                read -> found.put(
                                        name,
                                        read.reading()
                                                .report()
                                                .metadata()
                                                .published()
                                                .map(Object::toString)
                                                .orElse("null")));
            }
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected, found);
    }
}
