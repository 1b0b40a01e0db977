package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Unread;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.model.Evidence;
import org.skirmish.model.Report;

/** What was not understood: sentences with a number and a word of harm of which no figure was made. */
final class Gaps {

    private Gaps() {}

    static List<Evidence> of(Report report, List<Told> told, List<Entry> entries) {
        List<Evidence> gaps = new ArrayList<>();
        for (Told t : told) {
            boolean number = t.sentence().tokens().stream()
                    .anyMatch(w -> w.get(Counts.class) != null || w.get(Unread.class) != null);
            boolean harm = t.sentence().tokens().stream().anyMatch(Gaps::harms);
            boolean taken = entries.stream().anyMatch(e -> e.told == t);
            if (number && harm && !taken) {
                gaps.add(Evidence.of(report, t.sentence().span()));
            }
        }
        return gaps;
    }

    private static boolean harms(CoreLabel token) {
        return List.of("harms.objectVerb", "harms.subjectVerb", "harms.loserVerb", "harms.noun", "harms.adjective")
                .stream()
                .anyMatch(p -> Senses.of(token, p).stream().anyMatch(Harm::isCasualty));
    }
}
