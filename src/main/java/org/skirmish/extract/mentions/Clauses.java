package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;

/** How far apart two words of a sentence are in its grammar: the clauses that lie between them. */
public final class Clauses {

    private static final Set<String> BORDERS = Set.of("acl", "ccomp", "advcl", "parataxis", "csubj", "dep", "appos");
    private static final int DEEPEST = 40;

    private Clauses() {}

    /** The borders of clauses on the way from one token to another (1-based indices). */
    public static int between(Sentence sentence, int one, int other) {
        List<SemanticGraphEdge> up = way(sentence.graph(), one);
        List<SemanticGraphEdge> down = way(sentence.graph(), other);
        while (!up.isEmpty() && !down.isEmpty() && up.get(up.size() - 1).equals(down.get(down.size() - 1))) {
            up.remove(up.size() - 1);
            down.remove(down.size() - 1);
        }
        return (int) (up.stream().filter(Clauses::border).count()
                + down.stream().filter(Clauses::border).count());
    }

    /**
     * Whether a token stands in a relative clause that the other is not in, and that tells of a time of its own: not
     * what was just going on.
     */
    public static boolean relative(Sentence sentence, int inner, int outer) {
        List<SemanticGraphEdge> other = way(sentence.graph(), outer);
        return way(sentence.graph(), inner).stream()
                .anyMatch(e -> e.getRelation().toString().equals("acl:relcl")
                        && !other.contains(e)
                        && !ongoing(sentence.graph(), e));
    }

    /**
     * Whether a token stands in a clause that is joined to that of the other ("… died, and two more succumbed today")
     * and has a subject of its own.
     */
    public static boolean apart(Sentence sentence, int inner, int outer) {
        List<SemanticGraphEdge> other = way(sentence.graph(), outer);
        return way(sentence.graph(), inner).stream()
                .filter(e -> e.getRelation().getShortName().equals("conj")
                        && e.getDependent().tag().startsWith("V"))
                .anyMatch(e -> !other.contains(e) && e.getDependent().index() != outer && subject(sentence, e));
    }

    private static boolean subject(Sentence sentence, SemanticGraphEdge joined) {
        return sentence.graph().outgoingEdgeList(joined.getDependent()).stream()
                .filter(e -> e.getRelation().getShortName().equals("nsubj"))
                .anyMatch(e -> e.getDependent().index() > joined.getGovernor().index());
    }

    /**
     * "A convoy that was travelling", "soldiers who were on their way", "soldiers who tried to break out", "the road
     * that runs to the coast": what somebody was at when it happened, or what is always so.
     */
    private static boolean ongoing(SemanticGraph graph, SemanticGraphEdge clause) {
        String tag = clause.getDependent().tag();
        boolean meant = graph.outgoingEdgeList(clause.getDependent()).stream()
                .anyMatch(e -> e.getRelation().getShortName().equals("xcomp"));
        return meant && tag.equals("VBD")
                || tag.equals("VBG")
                || tag.equals("VBZ")
                || tag.equals("VBP")
                || !tag.startsWith("V");
    }

    /** Whether one token hangs, at whatever depth, on the other. */
    public static boolean within(Sentence sentence, int inner, int outer) {
        return way(sentence.graph(), inner).stream()
                .anyMatch(e -> e.getGovernor().index() == outer);
    }

    /** Whether a token belongs to the subject of the other, as one who acts. */
    public static boolean ofSubject(Sentence sentence, int inner, int verb) {
        return way(sentence.graph(), inner).stream()
                .anyMatch(e -> e.getGovernor().index() == verb
                        && e.getRelation().toString().equals("nsubj"));
    }

    /** Index of the word on which a token hangs. */
    public static Optional<Integer> governor(Sentence sentence, int token) {
        IndexedWord word = sentence.graph().getNodeByIndexSafe(token);
        return word == null
                ? Optional.empty()
                : governing(sentence.graph(), word).map(e -> e.getGovernor().index());
    }

    /** The verb in whose clause a token stands. */
    public static Optional<IndexedWord> verb(Sentence sentence, int token) {
        return way(sentence.graph(), token).stream()
                .map(SemanticGraphEdge::getGovernor)
                .filter(g -> g.tag().startsWith("V"))
                .findFirst();
    }

    private static List<SemanticGraphEdge> way(SemanticGraph graph, int token) {
        List<SemanticGraphEdge> way = new ArrayList<>();
        IndexedWord at = graph.getNodeByIndexSafe(token);
        for (int i = 0; i < DEEPEST && at != null; i++) {
            Optional<SemanticGraphEdge> edge = governing(graph, at);
            edge.ifPresent(way::add);
            at = edge.map(SemanticGraphEdge::getGovernor).orElse(null);
        }
        return way;
    }

    private static boolean border(SemanticGraphEdge edge) {
        return BORDERS.contains(edge.getRelation().getShortName())
                || edge.getRelation().getShortName().equals("conj")
                        && edge.getDependent().tag().startsWith("V");
    }

    /** The edge by which a word hangs on its governor: that of the basic graph where it has several. */
    public static Optional<SemanticGraphEdge> governing(SemanticGraph graph, IndexedWord word) {
        List<SemanticGraphEdge> edges = graph.incomingEdgeList(word);
        return edges.stream()
                .filter(e -> !e.isExtra() && !e.getRelation().getShortName().equals("conj"))
                .findFirst()
                .or(() -> edges.stream().findFirst());
    }
}
