package org.skirmish.annotate.transition;

import java.util.List;
import java.util.Map;

/**
 * What CoreNLP's neural dependency parser has learned: the words, tags and relations that it knows, their embeddings,
 * and the weights of its network (Chen and Manning, A Fast and Accurate Dependency Parser using Neural Networks, EMNLP
 * 2014).
 *
 * @param words the embedding of each known word, as its row
 * @param tags the embedding of each part-of-speech tag, as its row
 * @param labels the embedding of each relation, as its row
 * @param relations the relations in the order of the outputs; the first is that of the root
 * @param embeddings a row for each word, tag and relation
 * @param first the weights of the hidden layer: for each input a row over the hidden units
 * @param bias the bias of each hidden unit
 * @param second the weights of the output: for each hidden unit a row over the actions (an arc to the left for each
 *     relation, one to the right for each, then the shift)
 */
record ParserModel(
        Map<String, Integer> words,
        Map<String, Integer> tags,
        Map<String, Integer> labels,
        List<String> relations,
        float[][] embeddings,
        float[][] first,
        float[] bias,
        float[][] second) {

    /** What stands in the model for a word, tag or relation that it does not know. */
    static final String UNKNOWN = "-UNKNOWN-";

    /** What stands for a place that nothing fills. */
    static final String NULL = "-NULL-";

    /** What stands for the root of the sentence. */
    static final String ROOT = "-ROOT-";

    /** The number of what the parser looks at in each state: 18 words, their tags, and the relations of 12 of them. */
    static final int FEATURES = 48;

    int word(String form) {
        return words.getOrDefault(form, words.get(UNKNOWN));
    }

    int tag(String name) {
        return tags.getOrDefault(name, tags.get(UNKNOWN));
    }

    int hidden() {
        return bias.length;
    }

    /** The number of actions among which the network chooses. */
    int actions() {
        return 2 * relations.size() + 1;
    }
}
