package org.skirmish.model;

import java.util.List;
import java.util.Optional;

/**
 * One figure as one speaker states or denies it.
 *
 * @param id unique in its report, and the same on every run
 * @param engagement id of the engagement it is about; none for totals and for harm outside any engagement told
 * @param aggregate whether it is a total over several engagements
 * @param partOf of which larger figure of the report it is one part ("14 dead: 9 soldiers, 5 police"); none for most
 * @param rules ids of the rules that made it, in the order in which they worked
 * @param confidence the share of such claims, made by such rules, that held on the development set; from 0 to 1
 * @param replacedBy id of the claim that stands in its place, of one that the report takes back
 */
public record Claim(
        String id,
        Optional<String> engagement,
        Figure figure,
        Attribution attribution,
        Verification verification,
        boolean aggregate,
        Optional<PartOf> partOf,
        Evidence evidence,
        List<String> rules,
        double confidence,
        Optional<String> replacedBy) {

    /** One in whose place nothing stands. */
    public Claim(
            String id,
            Optional<String> engagement,
            Figure figure,
            Attribution attribution,
            Verification verification,
            boolean aggregate,
            Optional<PartOf> partOf,
            Evidence evidence,
            List<String> rules,
            double confidence) {
        this(
                id,
                engagement,
                figure,
                attribution,
                verification,
                aggregate,
                partOf,
                evidence,
                rules,
                confidence,
                Optional.empty());
    }

    public Claim {
        rules = List.copyOf(rules);
    }

    /** Whether it is one part of a larger figure of the report. */
    public boolean part() {
        return partOf.isPresent();
    }
}
