package org.skirmish.annotate.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Scores are those of the network's formula, summed one number after the other. */
class ActionScoresTest {

    private static final int WIDTH = 6;
    private static final int HIDDEN = 11;
    private static final int ROWS = 40;
    private static final List<String> RELATIONS = List.of("root", "obj", "nsubj");
    private static final int ACTIONS = 7;

    private final Random random = new Random(3);

    @Test
    void equalFormula() {
        ParserModel model = new ParserModel(
                Map.of(),
                Map.of(),
                Map.of(),
                RELATIONS,
                matrix(ROWS, WIDTH),
                matrix(ParserModel.FEATURES * WIDTH, HIDDEN),
                matrix(1, HIDDEN)[0],
                matrix(HIDDEN, ACTIONS));
        ActionScores scores = new ActionScores(model);
        for (int round = 0; round < 50; round++) {
            int[] features = random.ints(ParserModel.FEATURES, 0, ROWS).toArray();
            double[] expected = formula(model, features);
            float[] found = scores.of(features);
            assertEquals(ACTIONS, found.length);
            for (int action = 0; action < ACTIONS; action++) {
                assertEquals(expected[action], found[action], 1e-3 * Math.max(1, Math.abs(expected[action])));
            }
        }
    }

    private double[] formula(ParserModel model, int[] features) {
        double[] scores = new double[ACTIONS];
        for (int unit = 0; unit < HIDDEN; unit++) {
            double sum = model.bias()[unit];
            for (int place = 0; place < features.length; place++) {
                for (int i = 0; i < WIDTH; i++) {
                    sum += model.embeddings()[features[place]][i] * model.first()[place * WIDTH + i][unit];
                }
            }
            for (int action = 0; action < ACTIONS; action++) {
                scores[action] += sum * sum * sum * model.second()[unit][action];
            }
        }
        return scores;
    }

    private float[][] matrix(int rows, int width) {
        float[][] matrix = new float[rows][width];
        for (float[] row : matrix) {
            for (int i = 0; i < width; i++) {
                row[i] = random.nextFloat() - 0.5f;
            }
        }
        return matrix;
    }
}
