package org.skirmish.extract.gaps;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns the weights of signs that are there or not, by gradient descent with a step for each weight (Adagrad), towards
 * small weights (L2).
 */
final class LogisticRegression {

    private static final int ROUNDS = 20;
    private static final double STEP = 0.3;
    /** A sign must be met in so many examples to have a weight. */
    private static final int SEEN = 4;

    private final double penalty;
    private final double claimedCounts;

    /**
     * @param penalty how strongly weights are drawn to nought
     * @param claimedCounts what an example of which a claim was made counts beside one of which none was
     */
    LogisticRegression(double penalty, double claimedCounts) {
        this.penalty = penalty;
        this.claimedCounts = claimedCounts;
    }

    /** The weights; {@code bias} is added to each sum. The same examples give the same weights. */
    Map<String, Double> learn(Collection<LabelledNumber> examples) {
        Map<String, Long> met = examples.stream()
                .flatMap(e -> e.signs().stream())
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        Map<String, Integer> index = new TreeMap<>();
        met.forEach((sign, n) -> {
            if (n >= SEEN) {
                index.put(sign, 0);
            }
        });
        int next = 1;
        for (Map.Entry<String, Integer> e : index.entrySet()) {
            e.setValue(next++);
        }
        double[] weights = new double[next];
        double[] squares = new double[next];
        List<int[]> rows = examples.stream().map(e -> row(e.signs(), index)).toList();
        List<LabelledNumber> all = List.copyOf(examples);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < all.size(); i++) {
                step(all.get(i), rows.get(i), weights, squares);
            }
        }
        Map<String, Double> learnt = new HashMap<>(Map.of("bias", weights[0]));
        index.forEach((sign, at) -> learnt.put(sign, weights[at]));
        return learnt;
    }

    private static int[] row(Set<String> signs, Map<String, Integer> index) {
        int[] known =
                signs.stream().filter(index::containsKey).mapToInt(index::get).toArray();
        int[] row = new int[known.length + 1];
        System.arraycopy(known, 0, row, 1, known.length);
        return row;
    }

    private void step(LabelledNumber example, int[] row, double[] weights, double[] squares) {
        double sum = 0;
        for (int at : row) {
            sum += weights[at];
        }
        double wanted = example.figures() > 0 ? 1 : 0;
        double error = (1 / (1 + Math.exp(-sum)) - wanted) * (example.claimed() ? claimedCounts : 1);
        for (int at : row) {
            double slope = error + (at == 0 ? 0 : penalty * weights[at]);
            squares[at] += slope * slope;
            weights[at] -= STEP * slope / Math.sqrt(squares[at] + 1e-8);
        }
    }

    /** The log odds that the weights give to signs. */
    static double logOdds(Map<String, Double> weights, Set<String> signs) {
        return weights.get("bias")
                + signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
    }
}
