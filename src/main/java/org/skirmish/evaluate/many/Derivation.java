package org.skirmish.evaluate.many;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the program made of the same reports.
 *
 * @param texts of the reports, by their names
 */
public record Derivation(
        Map<String, String> texts,
        List<Account> accounts,
        List<Claim> claims,
        List<Link> links,
        List<Estimate> estimates) {

    /** Code points of a report's text, the end excluded. */
    public record Stretch(String report, int start, int end) {

        /** How many code points two stretches have in common. */
        int common(Stretch other) {
            return report.equals(other.report)
                    ? Math.max(0, Math.min(end, other.end) - Math.max(start, other.start))
                    : 0;
        }
    }

    /** @param trigger the word that tells of it; @param evidence the sentences, the trigger's first */
    public record Account(String id, String engagement, Stretch trigger, List<Stretch> evidence) {}

    /**
     * @param engagement none for totals and for harm outside any; @param current whether the estimate still counts it
     */
    public record Claim(
            String id,
            Optional<String> engagement,
            Stretch evidence,
            String measure,
            OptionalLong min,
            OptionalLong max,
            String camp,
            boolean denied,
            boolean total,
            boolean current) {}

    /** @param kind as in the gold; @param to the id of a claim, or of an engagement */
    public record Link(String kind, String from, String to) {}

    /** @param object the word for the things that are counted */
    public record Estimate(
            String engagement,
            String measure,
            String camp,
            Optional<String> object,
            double low,
            double best,
            Optional<Double> high) {}
}
