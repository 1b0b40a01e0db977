package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores over a set of reports.
 *
 * @param reports gold files
 * @param absent those of them of which there was no extraction
 * @param told the scores of who took part, without those whose part is only inferred
 * @param notUnderstood the numbers listed as not understood, held against the figures of which no claim was made; see
 *     {@code GapScorer}
 */
public record Evaluation(
        int reports, int absent, Map<Layer, Score> scores, Map<Layer, Score> told, Score notUnderstood) {

    /** The layers in which it counts who took part. */
    private static final List<Layer> PARTIES = List.of(Layer.SIDES, Layer.ACTOR);

    /**
     * Holds extractions, each an object as {@code extract --format json} writes it, against the gold; they belong
     * together by the stem of the report's name.
     */
    public static Evaluation of(List<Gold> golds, Iterable<JsonNode> extractions) {
        Map<String, JsonNode> found = new HashMap<>();
        extractions.forEach(e -> found.put(stem(e.path("report").asText()), e));
        ReportScorer scorer = new ReportScorer();
        Map<Layer, Score> sums = new EnumMap<>(Layer.class);
        Map<Layer, Score> told = new EnumMap<>(Layer.class);
        Score gaps = Score.NONE;
        int absent = 0;
        for (Gold gold : golds) {
            JsonNode extraction = found.get(stem(gold.report()));
            absent += extraction == null ? 1 : 0;
            Extraction read = extraction == null ? Extraction.EMPTY : Extraction.of(extraction);
            gaps = gaps.plus(GapScorer.score(gold, read));
            scorer.score(gold, read).forEach((layer, score) -> sums.merge(layer, score, Score::plus));
            scorer.score(gold, read.told()).forEach((layer, score) -> told.merge(layer, score, Score::plus));
        }
        told.keySet().retainAll(PARTIES);
        return new Evaluation(golds.size(), absent, sums, told, gaps);
    }

    /** The score of a layer. */
    public Score score(Layer layer) {
        return scores.getOrDefault(layer, Score.NONE);
    }

    /** The scores as a table of plain text, with a line feed at the end. */
    public String table() {
        StringBuilder out = new StringBuilder(reports + " reports, " + absent + " of them absent from the output\n");
        out.append(String.format(
                Locale.ROOT, "%-18s%7s%7s%7s%6s%8s%6s\n", "layer", "P", "R", "F1", "hit", "system", "gold"));
        for (Layer layer : Layer.values()) {
            out.append(row(layer.words(), score(layer)));
        }
        return out.toString();
    }

    private static String row(String words, Score s) {
        return String.format(
                Locale.ROOT,
                "%-18s%7s%7s%7s%6d%8d%6d\n",
                words,
                rounded(s.precision()),
                rounded(s.recall()),
                rounded(s.f1()),
                s.hit(),
                s.system(),
                s.gold());
    }

    /** Two more rows for below the table: who took part, scored without those whose part is only inferred. */
    public String toldTable() {
        StringBuilder out = new StringBuilder("without what is inferred\n");
        PARTIES.forEach(layer -> out.append(row(layer.words(), told.getOrDefault(layer, Score.NONE))));
        return out.toString();
    }

    /**
     * A row for below the table: of the figures of which no claim was made, how many stand among the numbers listed as
     * not understood.
     */
    public String gapTable() {
        return "numbers listed as not understood, of the figures missed\n" + row("not-understood", notUnderstood);
    }

    /** Three decimals; a tie goes to the even digit, as in the script of the evaluation. */
    private static String rounded(double share) {
        return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String stem(String report) {
        String name = report.substring(report.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
    }
}
