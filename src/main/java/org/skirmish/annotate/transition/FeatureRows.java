package org.skirmish.annotate.transition;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * What the parser looks at in a state, as rows of the model's embeddings: the three uppermost words of the stack and
 * the three that come next, and of the two uppermost the outer dependants and one of theirs; the tags of all of them;
 * the relations of the dependants (Chen and Manning 2014, section 3.1).
 */
final class FeatureRows {

    private static final int SEEN = 3;
    private static final int HEADS = 2;
    private static final int DEPENDANTS = 6;
    private static final int WORDS = 2 * SEEN + HEADS * DEPENDANTS;
    private static final int RELATIONS = 2 * WORDS - 2 * SEEN;

    /** The rows of the sentence's words and tags, from the root on; the last are for where no word is. */
    private final int[] words;

    private final int[] tags;
    private final int[] relations;
    private final int unrelated;

    FeatureRows(ParserModel model, List<CoreLabel> tokens) {
        int nobody = tokens.size() + 1;
        this.words = new int[nobody + 1];
        this.tags = new int[nobody + 1];
        words[0] = model.word(ParserModel.ROOT);
        tags[0] = model.tag(ParserModel.ROOT);
        for (int i = 1; i < nobody; i++) {
            words[i] = model.word(tokens.get(i - 1).word());
            tags[i] = model.tag(tokens.get(i - 1).tag());
        }
        words[nobody] = model.word(ParserModel.NULL);
        tags[nobody] = model.tag(ParserModel.NULL);
        this.relations =
                model.relations().stream().mapToInt(model.labels()::get).toArray();
        this.unrelated = model.labels().get(ParserModel.NULL);
    }

    /** The rows for a state whose arcs bear the places of relations in the model's list. */
    int[] of(ParserState state) {
        int[] rows = new int[ParserModel.FEATURES];
        for (int i = 0; i < SEEN; i++) {
            word(rows, i, state.stack(SEEN - 1 - i));
            word(rows, SEEN + i, state.ahead(i));
        }
        for (int depth = 0; depth < HEADS; depth++) {
            int head = state.stack(depth);
            int place = 2 * SEEN + depth * DEPENDANTS;
            int left = state.left(head, 0);
            int right = state.right(head, 0);
            int[] dependants = {
                left, right, state.left(head, 1), state.right(head, 1), state.left(left, 0), state.right(right, 0)
            };
            for (int i = 0; i < DEPENDANTS; i++) {
                word(rows, place + i, dependants[i]);
                int relation = state.label(dependants[i]);
                rows[RELATIONS + place + i] = relation < 0 ? unrelated : relations[relation];
            }
        }
        return rows;
    }

    private void word(int[] rows, int place, int word) {
        int at = word < 0 ? words.length - 1 : word;
        rows[place] = words[at];
        rows[WORDS + place] = tags[at];
    }
}
