package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Corrects the tagger where it takes a noun for a verb: a weapon, since the models of older news know "to drone" and no
 * drones, and an act ("in Russian shelling of the town"), and people ("…, insurgents burned houses"). The words are
 * those of the concept schemes {@code weapons}, {@code engagements} and {@code actors}.
 */
final class NounTags {

    private static final Set<String> VERBS = Set.of("VB", "VBP");
    /** After these a verb may stand. */
    private static final Set<String> BEFORE_VERBS =
            Set.of("TO", "MD", "PRP", "NNS", "NNPS", "WDT", "WP", "RB", "VBP", "VBD");
    /** After these none may. */
    private static final Set<String> BEFORE_NOUNS = Set.of("DT", "JJ", "PRP$", "POS", "CD");

    /** Before these stands who does it. */
    private static final Set<String> AFTER_SUBJECTS = Set.of("VBD", "VBN", "VBP", "MD");

    private static final String GERUND = "VBG";

    private final Set<String> nouns = new HashSet<>();
    private final Set<String> acts = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();

    NounTags(Vocabulary vocabulary) {
        vocabulary.scheme("weapons").forEach(c -> nouns.addAll(c.values("noun")));
        vocabulary.scheme("actors").forEach(c -> people.addAll(c.values("noun")));
        vocabulary.scheme("engagements").forEach(c -> acts.addAll(c.values("noun")));
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
            if (VERBS.contains(tokens.get(i).tag())
                    && nouns.contains(word)
                    && (verbs.contains(word) ? BEFORE_NOUNS.contains(before) : !BEFORE_VERBS.contains(before))) {
                tokens.get(i).setTag("NN");
            } else if (acts.contains(word) && owned(tokens, i)) {
                tokens.get(i).setTag("NN");
            } else if (several(word) && acting(tokens, i)) {
                tokens.get(i).setTag("NNS");
            }
        }
    }

    private boolean several(String word) {
        return word.endsWith("s") && people.contains(word.substring(0, word.length() - 1));
    }

    /** Whether what is taken for a verb stands right before one. */
    private static boolean acting(List<CoreLabel> tokens, int at) {
        return tokens.get(at).tag().equals("VBZ")
                && at + 1 < tokens.size()
                && AFTER_SUBJECTS.contains(tokens.get(at + 1).tag());
    }

    /**
     * Whether a gerund is told with whose it is before it and what suffers it behind: "by junta shelling of the town".
     */
    private static boolean owned(List<CoreLabel> tokens, int at) {
        if (!tokens.get(at).tag().equals(GERUND)
                || at + 1 >= tokens.size()
                || !tokens.get(at + 1).word().equals("of")) {
            return false;
        }
        int first = at;
        while (first > 0
                && (tokens.get(first - 1).tag().startsWith("NN")
                        || tokens.get(first - 1).tag().equals("JJ"))) {
            first--;
        }
        return first < at
                && first > 0
                && Set.of("IN", "DT", "PRP$").contains(tokens.get(first - 1).tag());
    }
}
