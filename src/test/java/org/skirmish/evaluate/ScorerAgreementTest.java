package org.skirmish.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our figures are those of the evaluation's own script, to the letter of its table. */
@Tag("slow")
class ScorerAgreementTest {

    private static final Path EVALUATION = Path.of(System.getProperty("skirmish.shared", "../shared"), "evaluation");

    /** Made answers for each share of faults. */
    private static final int SEEDS = Integer.getInteger("skirmish.scorer.seeds", 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.8, 1})
    void onGoldWithFaults(double faults) throws IOException, InterruptedException {
        Path script = EVALUATION.resolve("score.py");
        assumeTrue(Files.isRegularFile(script), () -> "no scorer at " + script);
        for (Path golds : List.of(EvaluationTest.OWN, EVALUATION.resolve("dev/gold"))) {
            for (long seed = 0; seed < SEEDS; seed++) {
                List<JsonNode> made = EvaluationTest.made(golds, new MadeExtractions(seed, faults));
                Path output = Files.writeString(
                        folder.resolve("output.jsonl"),
                        made.stream().map(JsonNode::toString).collect(Collectors.joining("\n")));
                assertEquals(
                        script(script, golds, output),
                        Evaluation.of(Gold.folder(golds), made).table(),
                        golds + ", seed " + seed);
            }
        }
    }

    private static String script(Path script, Path golds, Path output) throws IOException, InterruptedException {
        Process python;
        try {
            python = new ProcessBuilder("python3", script.toString(), golds.toString(), output.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no python3: " + e.getMessage());
            throw e;
        }
        String said = new String(python.getInputStream().readAllBytes());
        assertEquals(0, python.waitFor(), said);
        return said;
    }
}
