package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.evaluate.Evaluation;
import org.skirmish.evaluate.Gold;
import org.skirmish.evaluate.Layer;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import org.skirmish.vocabulary.UserRegistry;

/**
 * The extraction scores on gold what {@code scores.tsv} says of it last: no layer has fallen, and none has risen
 * unsaid.
 */
@Tag("slow")
class ScoresTest {

    private static final Path OWN = Path.of("src/test/resources/gold");
    private static final Path SHARED = Path.of(System.getProperty("skirmish.shared", "../shared"), "evaluation/dev");
    /** Of F1, for the last digits of models on other machines. */
    private static final double LEEWAY = 0.01;

    @TempDir
    private static Path data;

    private static Understanding understanding;

    @BeforeAll
    static void load() {
        understanding = Stages.load(data, UserRegistry.NONE);
    }

    @Test
    void ownReports() throws IOException {
        assertScores("own", OWN.resolve("gold"), List.of(OWN.resolve("reports").toString(), "examples"));
    }

    @Test
    void sharedReports() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "no gold at " + SHARED);
        assertScores(
                "shared",
                SHARED.resolve("gold"),
                List.of(SHARED.resolve("reports").toString()));
    }

    private static void assertScores(String set, Path golds, List<String> reports) throws IOException {
        Map<String, Double> said = lastSaid(set);
        List<JsonNode> found = new ArrayList<>();
        new Pipeline(understanding, new Console().terminal())
                .run(Inputs.of(reports), Metadata.NONE, read -> found.add(ReadingJson.tree(read.reading())));
        Evaluation evaluation = Evaluation.of(Gold.folder(golds), found);
        assertEquals(0, evaluation.absent(), "reports that were not read");
        String row = Stream.of(Layer.values())
                .map(layer -> String.format(
                        Locale.ROOT, "%.3f", evaluation.score(layer).f1()))
                .collect(Collectors.joining("\t"));
        List<String> moved = Stream.of(Layer.values())
                .filter(layer -> Math.abs(evaluation.score(layer).f1() - said.get(layer.words())) > LEEWAY)
                .map(Layer::words)
                .toList();
        assertEquals(
                List.of(),
                moved,
                "F1 of the set '" + set + "' has moved in these layers; if for good reason, add the row to scores.tsv: "
                        + row);
    }

    /** F1 by layer, of the last row of the set. */
    private static Map<String, Double> lastSaid(String set) throws IOException {
        List<String[]> rows = Files.readAllLines(OWN.resolve("scores.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        String[] head = rows.get(0);
        List<String[]> ofSet = rows.stream().filter(row -> row[1].equals(set)).toList();
        assertFalse(ofSet.isEmpty(), "no row of the set " + set);
        String[] last = ofSet.get(ofSet.size() - 1);
        return Stream.of(Layer.values())
                .collect(Collectors.toMap(
                        Layer::words, layer -> Double.valueOf(last[List.of(head).indexOf(layer.words())])));
    }
}
