package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import org.skirmish.read.Source;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Reads two hundred sentences, each with another way of telling a number, and holds how many come out right, wrong,
 * told as not understood, or in silence. The sentences were written by people who had not seen the grammar of numbers.
 */
@Tag("slow")
class NumberSentencesTest {

    private static final Path SENTENCES = Path.of("src/test/resources/sentences/numbers.jsonl");
    private static final Path TOLD = Path.of("target/numbers.txt");
    private static final Path WAYS = Path.of("src/test/resources/sentences/ways.jsonl");
    private static final Path DEALT_OUT = Path.of("src/test/resources/sentences/respectively.jsonl");
    private static final double LEAST_RIGHT = 0.90;
    private static final int MOST_WRONG = 4;
    private static final int MOST_LEFT_OPEN = 5;
    private static final int MOST_DEALT_LEFT_OPEN = 2;
    private static final String HEAD = "News of the day\n\nTAMU, Myanmar, 12 March 2023 - ";

    @TempDir
    private Path data;

    /** One way of telling a number beside another, and what looks alike and is none: nothing is told wrongly. */
    @Test
    void waysOfTellingAreReadRight() throws IOException {
        assertReadRight(WAYS, MOST_LEFT_OPEN, 40);
    }

    /** Numbers dealt out in their order: each is paired rightly or not at all. */
    @Test
    void numbersDealtOutAreReadRight() throws IOException {
        assertReadRight(DEALT_OUT, MOST_DEALT_LEFT_OPEN, 30);
    }

    private void assertReadRight(Path sentences, int mostOpen, int atLeast) throws IOException {
        Understanding understanding = Stages.load(data, UserRegistry.NONE);
        List<String> told = new ArrayList<>();
        List<String> lines = Files.readAllLines(sentences);
        for (String line : lines) {
            JsonNode sentence = new ObjectMapper().readTree(line);
            faults(understanding, sentence)
                    .forEach(fault -> told.add(sentence.path("id").asText() + "\t" + fault));
        }
        assertEquals(
                List.of(),
                told.stream().filter(f -> f.contains(KindJudge.WRONG)).toList(),
                () -> String.join("\n", told));
        assertTrue(told.size() <= mostOpen, () -> String.join("\n", told));
        assertTrue(lines.size() >= atLeast);
    }

    @Test
    void areReadRight() throws IOException {
        Understanding understanding = Stages.load(data, UserRegistry.NONE);
        List<String> told = new ArrayList<>();
        int right = 0;
        int wrong = 0;
        List<String> lines = Files.readAllLines(SENTENCES);
        for (String line : lines) {
            JsonNode sentence = new ObjectMapper().readTree(line);
            List<String> faults = faults(understanding, sentence);
            right += faults.isEmpty() ? 1 : 0;
            wrong += faults.stream().anyMatch(f -> f.startsWith(KindJudge.WRONG)) ? 1 : 0;
            faults.forEach(fault -> told.add(sentence.path("id").asText() + "\t" + fault));
        }
        Files.write(TOLD, told);
        String shares = lines.size() + " sentences: " + right + " right, " + wrong + " wrong; told in " + TOLD;
        assertTrue(right >= LEAST_RIGHT * lines.size(), shares);
        assertTrue(wrong <= MOST_WRONG, shares);
    }

    private static List<String> faults(Understanding understanding, JsonNode sentence) {
        String text = HEAD + sentence.path("text").asText() + "\n";
        List<JsonNode> read = new ArrayList<>();
        Console console = new Console();
        new Pipeline(understanding, console.terminal())
                .take(
                        "sentence.txt",
                        new Source("sentence.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE),
                        found -> read.add(ReadingJson.tree(found.reading())));
        return read.size() == 1
                ? KindJudge.faults(sentence, read.get(0))
                : List.of(KindJudge.SILENT + ": not read: " + console.err());
    }
}
