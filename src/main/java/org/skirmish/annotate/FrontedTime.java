package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Parses sentences that open with a time and no comma behind it ("In Taiz on Thursday soldiers killed four") as if the
 * comma stood there: the parser else takes the day for a part of the next noun's name.
 */
final class FrontedTime implements Function<List<CoreLabel>, SemanticGraph> {

    private static final int LONGEST = 10;
    private static final Set<String> OPENS =
            Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "PRP", "RBR", "JJR");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final Function<List<CoreLabel>, SemanticGraph> parser;
    private final ClosedWords words;

    /**
     * @param parser gives the graph of tokens that are numbered from one
     * @param words the lists of {@code asides.txt}
     */
    FrontedTime(Function<List<CoreLabel>, SemanticGraph> parser, ClosedWords words) {
        this.parser = parser;
        this.words = words;
    }

    /** The graph over the given tokens, whether a comma was thought behind one of them or not. */
    @Override
    public SemanticGraph apply(List<CoreLabel> tokens) {
        int comma = end(tokens);
        if (comma < 0) {
            return parser.apply(tokens);
        }
        List<CoreLabel> longer = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == comma) {
                longer.add(comma(longer.size() + 1));
            }
            CoreLabel copy = new CoreLabel(tokens.get(i));
            copy.setIndex(longer.size() + 1);
            longer.add(copy);
        }
        return without(parser.apply(longer), comma + 1, tokens);
    }

    /** The place, from 0, before which a comma is missing; -1 where none is. */
    int end(List<CoreLabel> tokens) {
        for (int i = 0;
                i + 1 < Math.min(tokens.size(), LONGEST)
                        && !FINITE.contains(tokens.get(i).tag());
                i++) {
            boolean on = words.has("fronting", word(tokens, i));
            int to = on ? ofTime(tokens, i + 1) : -1;
            if (to > 0 && to < tokens.size()) {
                boolean clause = tokens.subList(to, tokens.size()).stream().anyMatch(t -> FINITE.contains(t.tag()));
                return clause && OPENS.contains(tokens.get(to).tag()) ? to : -1;
            }
        }
        return -1;
    }

    /** The place behind a day, month or part of a day that begins at the place, with its year; -1 where none does. */
    private int ofTime(List<CoreLabel> tokens, int from) {
        int i = from;
        boolean day = i + 1 < tokens.size() && number(tokens, i, 31) && words.has("times", word(tokens, i + 1));
        i += day ? 1 : 0;
        boolean named = false;
        while (i < tokens.size()
                && Character.isUpperCase(tokens.get(i).word().charAt(0))
                && words.has("times", word(tokens, i))) {
            named = true;
            i++;
        }
        if (!named) {
            return -1;
        }
        while (i < tokens.size() && words.has("times", word(tokens, i))) {
            i++;
        }
        boolean year = i < tokens.size() && tokens.get(i).word().matches("(19|20)\\d\\d");
        return year ? i + 1 : i;
    }

    private static boolean number(List<CoreLabel> tokens, int at, int most) {
        String word = tokens.get(at).word();
        return word.matches("\\d{1,2}") && Integer.parseInt(word) <= most;
    }

    private static String word(List<CoreLabel> tokens, int at) {
        return tokens.get(at).word();
    }

    private static CoreLabel comma(int index) {
        CoreLabel comma = new CoreLabel();
        comma.setWord(",");
        comma.setValue(",");
        comma.setOriginalText(",");
        comma.setLemma(",");
        comma.setTag(",");
        comma.setNER("O");
        comma.setIndex(index);
        return comma;
    }

    /** The graph over the tokens themselves, without the word of that index. */
    private static SemanticGraph without(SemanticGraph graph, int index, List<CoreLabel> tokens) {
        SemanticGraph whole = new SemanticGraph();
        Map<IndexedWord, IndexedWord> copies = GraphCopy.into(
                whole,
                graph,
                at -> at == index ? Optional.empty() : Optional.of(tokens.get(at < index ? at - 1 : at - 2)));
        graph.getRoots().stream().filter(copies::containsKey).forEach(r -> whole.addRoot(copies.get(r)));
        return whole;
    }
}
