package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Corrects the tagger where it takes the noun for a weapon for a verb: the models of older news know "to drone", and no drones. The words are
 * those of the concept scheme {@code weapons}.
 */
final class NounTags {

    private static final Set<String> VERBS = Set.of("VB", "VBP");
    /** After these a verb may stand. */
    private static final Set<String> BEFORE_VERBS = Set.of("TO", "MD", "PRP", "NNS", "NNPS", "WDT", "WP", "RB", "VBP", "VBD");
    /** After these none may. */
    private static final Set<String> BEFORE_NOUNS = Set.of("DT", "JJ", "PRP$", "POS", "CD");

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();

    NounTags(Vocabulary vocabulary) {
        vocabulary.scheme("weapons").forEach(c -> nouns.addAll(c.values("noun")));
        for (String scheme : List.of("engagements", "harms")) {
            for (Concept concept : vocabulary.scheme(scheme)) {
                List.of("verb", "weakVerb", "objectVerb", "subjectVerb").forEach(p -> verbs.addAll(concept.values(p)));
            }
        }
    }

    /** Makes nouns of what cannot be a verb where it stands. */
    void correct(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
            String before = i == 0 ? "" : tokens.get(i - 1).tag();
            if (VERBS.contains(tokens.get(i).tag()) && nouns.contains(word) && (verbs.contains(word) ? BEFORE_NOUNS.contains(before) : !BEFORE_VERBS.contains(before))) {
                tokens.get(i).setTag("NN");
            }
        }
    }
}
