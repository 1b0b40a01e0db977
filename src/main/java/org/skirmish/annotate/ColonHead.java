package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a name before a colon at the head of a sentence ("UN: nine civilians killed in Kupiansk"), which is parsed
 * apart from what follows.
 */
final class ColonHead {

    private static final int LONGEST = 7;
    private static final Set<String> WITHIN = Set.of("DT", "JJ", "POS", "IN", "CC", "PRP$", "HYPH");

    private ColonHead() {}

    /** The words before the colon, where they are a name and what stands behind it tells something. */
    static Optional<Aside> in(List<CoreLabel> tokens) {
        int colon = -1;
        for (int i = 0; i < Math.min(tokens.size(), LONGEST) && colon < 0; i++) {
            String tag = tokens.get(i).tag();
            if (tokens.get(i).word().equals(":")) {
                colon = i;
            } else if (!tag.startsWith("NN") && !WITHIN.contains(tag)) {
                return Optional.empty();
            }
        }
        boolean named = colon > 0 && tokens.get(colon - 1).tag().startsWith("NN");
        boolean told = named
                && tokens.subList(colon + 1, tokens.size()).stream()
                        .anyMatch(t -> t.tag().startsWith("VB"));
        return told ? Optional.of(new Aside(Aside.Kind.COLON, colon, 0, colon)) : Optional.empty();
    }
}
