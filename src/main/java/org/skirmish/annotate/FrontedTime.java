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
 * Parses sentences that open with a time or a place and no comma behind it ("In Taiz on Thursday soldiers killed four",
 * "In Mozambique insurgents killed two"), or in which a clause is joined to one right behind its time ("on Monday and
 * five were killed"), as if the comma stood there: the parser else takes the day or place for a part of the next noun's
 * name.
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
        int fronted = end(tokens);
        int comma = fronted < 0 ? joined(tokens) : fronted;
        if (comma < 0) {
            return parser.apply(tokens);
        }
        if (tokens.stream().noneMatch(t -> FINITE.contains(t.tag()))) {
            tokens.stream()
                    .skip(comma)
                    .filter(t -> t.tag().equals("VBN"))
                    .findFirst()
                    .ifPresent(v -> v.setTag("VBD"));
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
            int time = on ? ofTime(tokens, i + 1) : -1;
            int to = time < 0 && words.has("placing", word(tokens, i)) ? ofPlace(tokens, i + 1) : time;
            if (to > 0 && to < tokens.size()) {
                boolean clause =
                        tokens.subList(to, tokens.size()).stream().anyMatch(t -> FINITE.contains(t.tag())) || time < 0;
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
            boolean year =
                    !day && i == 1 && i < tokens.size() && word(tokens, i).matches("(19|20)\\d\\d");
            return year
                            && i + 1 < tokens.size()
                            && OPENS.contains(tokens.get(i + 1).tag())
                    ? i + 1
                    : -1;
        }
        while (i < tokens.size() && words.has("times", word(tokens, i))) {
            i++;
        }
        boolean year = i < tokens.size() && tokens.get(i).word().matches("(19|20)\\d\\d");
        return year ? i + 1 : i;
    }

    /**
     * The place behind a name that is followed by the plural noun for those who act, right before their verb; -1 where
     * none is.
     */
    private int ofPlace(List<CoreLabel> tokens, int from) {
        int i = from;
        while (i < tokens.size()
                && tokens.get(i).tag().equals("NNP")
                && Character.isUpperCase(word(tokens, i).charAt(0))) {
            i++;
        }
        int noun = i;
        while (noun < tokens.size()
                && Set.of("JJ", "NN").contains(tokens.get(noun).tag())) {
            noun++;
        }
        boolean acting = i > from
                && noun + 1 < tokens.size()
                && tokens.get(noun).tag().equals("NNS")
                && !words.has("kinds-of-place", word(tokens, i))
                && (FINITE.contains(tokens.get(noun + 1).tag()) || lone(tokens, noun + 1));
        return acting ? i : -1;
    }

    /**
     * Whether it is the participle that the tagger takes for the sentence's only verb: "insurgents beheaded two men".
     */
    private static boolean lone(List<CoreLabel> tokens, int at) {
        return tokens.get(at).tag().equals("VBN")
                && tokens.stream()
                        .noneMatch(t -> FINITE.contains(t.tag()) || t.tag().equals("TO"));
    }

    /**
     * The place of an "and" behind a time, from which a clause of its own begins ("on Monday and five soldiers were
     * killed"); -1 where there is none.
     */
    private int joined(List<CoreLabel> tokens) {
        for (int i = 2; i + 2 < tokens.size(); i++) {
            boolean and = word(tokens, i).equals("and") && words.has("times", word(tokens, i - 1));
            int verb = i + 1;
            while (and
                    && verb < tokens.size()
                    && OPENS.contains(tokens.get(verb).tag())) {
                verb++;
            }
            boolean clause = verb > i + 1
                    && verb < tokens.size()
                    && FINITE.contains(tokens.get(verb).tag())
                    && !words.has("times", word(tokens, verb - 1));
            if (and && clause) {
                return i;
            }
        }
        return -1;
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
