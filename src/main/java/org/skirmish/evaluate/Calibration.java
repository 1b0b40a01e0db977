package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often the figures that a rule made held against gold: right measure, bounds, stance and camp of the victims.
 *
 * @param rules the counts by the rule's id
 */
public record Calibration(Map<String, Count> rules) {

    private static final String HEAD =
            "# How often a figure made by a rule held against gold (measure, bounds, camp of the victims): rule, held, made.\n"
                    + "# Written by: skirmish evaluate GOLD REPORTS --calibrate FILE; make it anew when rules change.\n";

    /**
     * What is counted of one rule.
     *
     * @param stated the sum of the confidences with which its figures were given
     */
    public record Count(int held, int made, double stated) {

        Count plus(Count other) {
            return new Count(held + other.held, made + other.made, stated + other.stated);
        }

        /**
         * The share that is expected to hold, by Laplace's rule of succession: from 0 to 1, neither of them ever
         * reached.
         */
        public double share() {
            return (held + 1.0) / (made + 2.0);
        }
    }

    /**
     * Counts over extractions, each an object as {@code extract --format json} writes it; a report without gold is not
     * counted.
     */
    public static Calibration of(List<Gold> golds, Iterable<JsonNode> extractions) {
        Map<String, JsonNode> found = new HashMap<>();
        extractions.forEach(e -> found.put(Evaluation.stem(e.path("report").asText()), e));
        ReportScorer scorer = new ReportScorer();
        Map<String, Count> rules = new TreeMap<>();
        for (Gold gold : golds) {
            JsonNode extraction = found.get(Evaluation.stem(gold.report()));
            if (extraction != null) {
                count(gold, Extraction.of(extraction), scorer, rules);
            }
        }
        return new Calibration(rules);
    }

    private static void count(Gold gold, Extraction found, ReportScorer scorer, Map<String, Count> rules) {
        Set<Integer> held = scorer.figurePairs(gold, found).stream()
                .map(Pairing.Pair::found)
                .collect(Collectors.toSet());
        for (int i = 0; i < found.claims().size(); i++) {
            Extraction.Claim claim = found.claims().get(i);
            if (!claim.rule().isEmpty()) {
                rules.merge(claim.rule(), new Count(held.contains(i) ? 1 : 0, 1, claim.confidence()), Count::plus);
            }
        }
    }

    /** The counts in the form of {@code rules/confidence.tsv}, the rules that made most first. */
    public String tsv() {
        return HEAD
                + sorted().map(e -> e.getKey() + "\t" + e.getValue().held() + "\t"
                                + e.getValue().made() + "\n")
                        .collect(Collectors.joining());
    }

    /**
     * The counts as a table of plain text: held, made, the share to expect, and the confidence that was given, on the
     * average.
     */
    public String table() {
        StringBuilder out = new StringBuilder(
                String.format(Locale.ROOT, "%-36s%6s%6s%8s%8s\n", "rule", "held", "made", "share", "given"));
        sorted().forEach(e -> out.append(String.format(
                Locale.ROOT,
                "%-36s%6d%6d%8.2f%8.2f\n",
                e.getKey(),
                e.getValue().held(),
                e.getValue().made(),
                e.getValue().share(),
                e.getValue().stated() / e.getValue().made())));
        return out.toString();
    }

    private Stream<Map.Entry<String, Count>> sorted() {
        return rules.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Count>>comparingInt(
                                e -> -e.getValue().made())
                        .thenComparing(Map.Entry::getKey));
    }
}
