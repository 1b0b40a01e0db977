package org.skirmish.extract.lexicon;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;

/**
 * Mends the graph of lists of losses without verbs, which parsers take for names: "one child dead, three women hurt",
 * "4 KIA, 7 WIA", "Killed: 12". Each state gets those whom it is told of as its subject.
 */
public final class Telegrams {

    private static final int LONGEST_NAME = 4;

    /** What a state without a verb may govern; all else that a parser hangs on it is only set beside it. */
    private static final Set<String> LOOSE =
            Set.of("obl", "nmod", "advmod", "punct", "cc", "conj", "case", "mark", "parataxis");

    private final WordLists words;

    /** @param words the closed lists, of which {@code killed-code} and the like hold the abbreviations for states */
    public Telegrams(WordLists words) {
        this.words = words;
    }

    /**
     * An entry of such a list: places of its number, of the words of its noun or of the number again, and of its state.
     */
    private record Entry(int number, int from, int to, int state) {}

    /**
     * Gives the abbreviations of states their meaning, where they stand in a list of losses; before the words are
     * marked.
     */
    public void spell(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        boolean several = tokens.stream()
                        .filter(t -> code(t).isPresent())
                        .map(CoreLabel::word)
                        .distinct()
                        .count()
                > 1;
        label(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> state = code(tokens.get(i));
            int number = state.isEmpty() ? -1 : number(tokens, i);
            boolean listed = number >= 0
                    && bounded(tokens, i + 1)
                    && (several
                            || i - number > 1
                            || !words.has("group-code", tokens.get(i).word()));
            boolean label = state.isPresent() && numberBehind(tokens, i);
            if (listed || label && (several || !tokens.get(i).tag().startsWith("N") && opens(tokens, i))) {
                tokens.get(i).setLemma(state.get());
                tokens.get(i).setTag("JJ");
            }
        }
    }

    /** "Houses and shops burnt: 30 and 4": the first word of a label is no name. */
    private void label(List<CoreLabel> tokens) {
        int state = 1;
        while (state < tokens.size() - 2 && tokens.get(state).tag().matches("CC|,|NNP?S")) {
            state++;
        }
        if (tokens.size() > 2
                && participle(tokens.get(state))
                && words.has("label-mark", tokens.get(state + 1).word())) {
            common(tokens.get(0));
        }
    }

    /** "Houses burnt: 30": the capital is that of the line, and no name's. */
    private static void common(CoreLabel first) {
        String word = first.word().toLowerCase(Locale.ROOT);
        if (first.tag().startsWith("NNP") && word.endsWith("s")) {
            first.setTag("NNS");
            first.setLemma(word.substring(0, word.length() - 1));
        }
    }

    /** Whether the token is the abbreviation of a state that {@link #spell} has found. */
    public static boolean spelt(CoreLabel token) {
        return token.lemma() != null
                && "JJ".equals(token.tag())
                && token.word().length() <= 4
                && token.word().equals(token.word().toUpperCase(Locale.ROOT))
                && !token.lemma().equalsIgnoreCase(token.word());
    }

    private Optional<String> code(CoreLabel token) {
        return List.of("killed", "wounded", "missing", "captured").stream()
                .filter(state -> token.word().equalsIgnoreCase(state) && "VBG".equals(token.tag())
                        || token.word().equals(token.word().toUpperCase(Locale.ROOT))
                                && words.has(state + "-code", token.word()))
                .findFirst();
    }

    /** Mends the graph of the sentence; after the words are marked. */
    public void mend(Sentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        SemanticGraph graph = sentence.graph();
        if (graph.isEmpty() || graph.getRoots().isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int number =
                    state(tokens.get(i)) && (bounded(tokens, i + 1) || another(tokens, i + 1)) ? number(tokens, i) : -1;
            if (number >= 0 && begins(tokens, number, entries)) {
                entries.add(new Entry(number, number, i - 1, i));
            } else if (state(tokens.get(i)) && numberBehind(tokens, i)) {
                labelled(tokens, i).ifPresent(entries::add);
            }
        }
        if (entries.isEmpty() || told(tokens, entries)) {
            return;
        }
        entries.forEach(entry -> rehang(sentence, entry));
    }

    /** "Killed: 12 soldiers", "Soldiers killed: 12", "weapons seized - 31": a state with its number behind it. */
    private Optional<Entry> labelled(List<CoreLabel> tokens, int state) {
        int number = state + 2;
        if (opens(tokens, state)) {
            return Optional.of(new Entry(number, number, nameEnd(tokens, number), state));
        }
        int from = state;
        while (from > 0 && name(tokens.get(from - 1))) {
            from--;
        }
        boolean bare = nameEnd(tokens, number) == number && state - from <= LONGEST_NAME;
        return bare && from < state && opens(tokens, from)
                ? Optional.of(new Entry(number, from, state - 1, state))
                : Optional.empty();
    }

    /** Whether the sentence has a verb of its own, so that it is no bare list. */
    private static boolean told(List<CoreLabel> tokens, List<Entry> entries) {
        int first = Math.min(entries.get(0).number, entries.get(0).state);
        Entry end = entries.get(entries.size() - 1);
        int last = Math.max(end.state, end.number);
        boolean label = entries.stream().allMatch(e -> e.number > e.state);
        boolean colon = tokens.subList(0, Math.max(first, 0)).stream()
                .anyMatch(t -> t.word().equals(":"));
        boolean codes = label || entries.stream().anyMatch(e -> spelt(tokens.get(e.state)));
        boolean verb = tokens.stream()
                .filter(t -> t.index() - 1 < first || t.index() - 1 > last)
                .anyMatch(t -> Set.of("VBD", "VBZ", "VBP", "MD").contains(t.tag()));
        return !colon && !codes && (verb || entries.size() < 2);
    }

    private static boolean state(CoreLabel token) {
        return !token.tag().equals("VBG")
                && (Senses.has(token, "harms.adjective") || participle(token) && Senses.has(token, "harms.objectVerb"));
    }

    private static boolean participle(CoreLabel token) {
        return token.tag().equals("VBN") || token.tag().equals("VBD");
    }

    /** Place of the number that, with a name at most, stands right before the place; -1 without one. */
    private static int number(List<CoreLabel> tokens, int state) {
        int i = state - 1;
        while (i >= 0 && state - i <= LONGEST_NAME + 1 && tokens.get(i).get(Counts.class) == null) {
            if (!name(tokens.get(i))) {
                return -1;
            }
            i--;
        }
        return i >= 0 && tokens.get(i).get(Counts.class) != null ? i : -1;
    }

    private static boolean name(CoreLabel token) {
        return token.tag().startsWith("NN") || token.tag().startsWith("JJ") && !state(token);
    }

    private boolean bounded(List<CoreLabel> tokens, int at) {
        return at >= tokens.size()
                || words.has("list-behind", tokens.get(at).word())
                || tokens.get(at).tag().equals("IN");
    }

    /** Whether another number with its state follows at once: "5 killed 12 injured". */
    private boolean another(List<CoreLabel> tokens, int number) {
        int state = number + 1;
        if (number >= tokens.size() || tokens.get(number).get(Counts.class) == null) {
            return false;
        }
        while (state < tokens.size() && state - number <= LONGEST_NAME && name(tokens.get(state))) {
            state++;
        }
        return state < tokens.size() && state(tokens.get(state)) && bounded(tokens, state + 1);
    }

    private boolean begins(List<CoreLabel> tokens, int number, List<Entry> before) {
        return number == 0
                || words.has("list-before", tokens.get(number - 1).word())
                || !before.isEmpty() && before.get(before.size() - 1).state == number - 1;
    }

    private boolean opens(List<CoreLabel> tokens, int at) {
        return at == 0
                || words.has("list-before", tokens.get(at - 1).word())
                || tokens.get(at - 1).word().equals(".");
    }

    private boolean numberBehind(List<CoreLabel> tokens, int state) {
        return state + 2 < tokens.size()
                && words.has("label-mark", tokens.get(state + 1).word())
                && tokens.get(state + 2).get(Counts.class) != null
                && bounded(tokens, nameEnd(tokens, state + 2) + 1);
    }

    private static int nameEnd(List<CoreLabel> tokens, int number) {
        int i = number;
        while (i + 1 < tokens.size() && name(tokens.get(i + 1))) {
            i++;
        }
        return i;
    }

    private static void rehang(Sentence sentence, Entry entry) {
        SemanticGraph graph = sentence.graph();
        List<IndexedWord> own = new ArrayList<>();
        for (IndexedWord word : graph.vertexListSorted()) {
            int at = word.index() - 1;
            if (at == entry.state || at == entry.number || at >= entry.from && at <= entry.to) {
                own.add(word);
            }
        }
        Optional<IndexedWord> state = at(own, entry.state);
        Optional<IndexedWord> head = at(own, entry.to);
        if (state.isEmpty() || head.isEmpty() || own.stream().anyMatch(w -> w.copyCount() > 0)) {
            return;
        }
        for (IndexedWord word : own) {
            for (SemanticGraphEdge edge : new ArrayList<>(graph.incomingEdgeList(word))) {
                graph.removeEdge(edge);
            }
            for (SemanticGraphEdge edge : new ArrayList<>(graph.outgoingEdgeList(word))) {
                graph.removeEdge(edge);
                if (!own.contains(edge.getDependent()) && !word.equals(state.get())) {
                    edge(
                            graph,
                            state.get(),
                            edge.getDependent(),
                            edge.getRelation().toString());
                } else if (!own.contains(edge.getDependent())) {
                    boolean loose = LOOSE.contains(edge.getRelation().getShortName());
                    edge(
                            graph,
                            word,
                            edge.getDependent(),
                            loose ? edge.getRelation().toString() : "parataxis");
                }
            }
        }
        hang(graph, own, state.get());
        edge(graph, state.get(), head.get(), "nsubj");
        own.stream()
                .filter(w -> !w.equals(state.get()) && !w.equals(head.get()))
                .forEach(w -> edge(graph, head.get(), w, relation(entry, w)));
        CoreLabel told = state.get().backingLabel();
        told.setTag(Senses.has(told, "harms.objectVerb") ? "VBN" : "JJ");
    }

    /** A number behind the noun determines it, as in "180 of the houses"; one before it is its number. */
    private static String relation(Entry entry, IndexedWord word) {
        if (word.index() - 1 == entry.number) {
            return entry.number < entry.to ? "nummod" : "det:qmod";
        }
        return word.tag().startsWith("JJ") ? "amod" : "compound";
    }

    /** Puts the state below the root of the sentence, or at its root, where that was one of its words. */
    private static void hang(SemanticGraph graph, List<IndexedWord> own, IndexedWord state) {
        List<IndexedWord> roots = new ArrayList<>(graph.getRoots());
        boolean root = roots.removeAll(own);
        if (root) {
            graph.setRoots(new ArrayList<>(List.of(state)));
            roots.forEach(graph::addRoot);
        } else {
            edge(graph, roots.get(0), state, "parataxis");
        }
    }

    private static Optional<IndexedWord> at(List<IndexedWord> own, int place) {
        return own.stream().filter(w -> w.index() - 1 == place).findFirst();
    }

    private static void edge(SemanticGraph graph, IndexedWord from, IndexedWord to, String relation) {
        graph.addEdge(
                from,
                to,
                GrammaticalRelation.valueOf(Language.UniversalEnglish, relation),
                Double.NEGATIVE_INFINITY,
                false);
    }
}
