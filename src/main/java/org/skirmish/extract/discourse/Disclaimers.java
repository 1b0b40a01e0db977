package org.skirmish.extract.discourse;

import java.util.List;
import java.util.Locale;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Attribution;
import org.skirmish.model.Report;
import org.skirmish.model.Verification;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** Applies what a report says of checking: "could not be independently verified" reaches back over the claims that it speaks of. */
final class Disclaimers {

    private final List<String> unverified;

    Disclaimers(Vocabulary vocabulary) {
        this.unverified = vocabulary.concept("verifications", "unverified").map(c -> c.values("phrase")).orElse(List.of());
    }

    /** Marks the entries that the report's sentences disclaim. */
    void mark(Report report, List<Sentence> sentences, List<Figures.Entry> entries) {
        for (Figures.Entry entry : entries) {
            if (entry.attribution.certainty() == Attribution.Certainty.REPORTED && entry.attribution.source().isEmpty()) {
                entry.verification = Verification.UNVERIFIED;
            }
        }
        for (Sentence sentence : sentences) {
            String words = sentence.lowerCase(report.text());
            if (unverified.stream().anyMatch(words::contains)) {
                cover(sentence, words, entries);
            }
        }
    }

    /** "None of these accounts" covers all before it; otherwise the paragraph's and the one's before. */
    private static void cover(Sentence sentence, String words, List<Figures.Entry> entries) {
        boolean all = words.matches(".*(none of|any of|all|these|the reports|the figures|the claims).*");
        for (Figures.Entry entry : entries) {
            int distance = sentence.index() - entry.told.sentence().index();
            boolean near = distance >= 0 && entry.told.sentence().paragraph() >= sentence.paragraph() - 1 && distance <= 5;
            boolean before = distance >= 0 && all && distance <= 12 && entry.told.sentence().paragraph() >= sentence.paragraph() - 3;
            if ((near || before) && entry.attribution.stance() == Attribution.Stance.ASSERTS) {
                entry.verification = Verification.UNVERIFIED;
            }
        }
    }
}
