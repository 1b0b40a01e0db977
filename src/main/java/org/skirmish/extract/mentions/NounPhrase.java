package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;

/** The words that belong to a noun, read off the dependency graph. */
public final class NounPhrase {

    private static final Set<String> LEFT = Set.of(
            "amod",
            "compound",
            "nmod:poss",
            "nummod",
            "det",
            "case",
            "nmod:npmod",
            "obl:npmod",
            "det:predet",
            "det:qmod",
            "flat");
    private static final Set<String> RIGHT = Set.of("flat", "compound", "nummod");
    private static final Set<String> OUTSIDE = Set.of(
            "acl:relcl", "conj", "cc", "parataxis", "punct", "appos", "dep", "cop", "nsubj", "aux", "advcl", "mark");

    private final Sentence sentence;
    private final IndexedWord head;

    public NounPhrase(Sentence sentence, IndexedWord head) {
        this.sentence = sentence;
        this.head = head;
    }

    public Sentence sentence() {
        return sentence;
    }

    public IndexedWord head() {
        return head;
    }

    /**
     * The head with what stands close before it, and numbers or name parts close behind: "five junta soldiers",
     * "Battalion 344".
     */
    public List<CoreLabel> core() {
        int from = head.index();
        int to = head.index();
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeList(head)) {
            String relation = edge.getRelation().toString();
            int index = edge.getDependent().index();
            if (index < head.index() && LEFT.contains(relation) && !relation.equals("case")) {
                from = Math.min(from, leftmost(edge.getDependent()));
            } else if (index > head.index() && RIGHT.contains(relation) && index - to <= 2) {
                to = Math.max(to, index);
            }
        }
        return new ArrayList<>(sentence.tokens().subList(Math.max(from, determiner()) - 1, to));
    }

    /** Index of the article, before which nothing belongs to the noun: "shot dead a clerk"; 0 without one. */
    private int determiner() {
        return children(sentence, head, "det").stream()
                .mapToInt(IndexedWord::index)
                .filter(i -> i < head.index())
                .min()
                .orElse(0);
    }

    private int leftmost(IndexedWord word) {
        int least = word.index();
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeList(word)) {
            String relation = edge.getRelation().toString();
            boolean inside = edge.getDependent().index() < word.index()
                    && (LEFT.contains(relation) || relation.equals("advmod") || relation.startsWith("conj"));
            least = inside ? Math.min(least, leftmost(edge.getDependent())) : least;
        }
        return least;
    }

    /** The phrase with its prepositional tails, without clauses, appositions and what is coordinated with it. */
    public Span full() {
        Set<IndexedWord> seen = new HashSet<>();
        List<IndexedWord> open = new ArrayList<>(List.of(head));
        Span span = Sentence.span(core().get(0)).cover(Sentence.span(head));
        while (!open.isEmpty()) {
            IndexedWord word = open.remove(open.size() - 1);
            if (seen.add(word)) {
                span = span.cover(Sentence.span(word));
                for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeList(word)) {
                    boolean leading =
                            word.equals(head) && edge.getRelation().toString().equals("case");
                    boolean adverb = word.equals(head)
                            && edge.getRelation().toString().equals("advmod")
                            && edge.getDependent().index() > head.index(); // "members there"
                    if (!edge.isExtra()
                            && !leading
                            && !adverb
                            && !OUTSIDE.contains(edge.getRelation().getShortName())
                            && !OUTSIDE.contains(edge.getRelation().toString())) {
                        open.add(edge.getDependent());
                    }
                }
            }
        }
        return span;
    }

    /** The mention of the whole phrase. */
    public Mention mention(String text) {
        return new Mention(full(), full().in(text));
    }

    /**
     * The mention of the core without the number that counts its head: of "the 15 junta soldiers" the last two words.
     */
    public Mention uncounted(String text) {
        List<CoreLabel> core = core();
        int from = 0;
        for (int i = 0; i < core.size() && core.get(i).index() < head.index(); i++) {
            from = core.get(i).get(Counts.class) == null ? from : i + 1;
        }
        Span span = Sentence.span(core.get(from)).cover(Sentence.span(core.get(core.size() - 1)));
        return new Mention(span, span.in(text));
    }

    /** The words of the core that pass, as the report has them; they begin with no comma and no "and". */
    public String words(String text, Predicate<CoreLabel> keep) {
        StringBuilder words = new StringBuilder();
        for (CoreLabel token : core()) {
            boolean joins =
                    words.isEmpty() && (token.tag().equals("CC") || token.tag().equals(","));
            if (keep.test(token) && !joins) {
                boolean glued = token.word().startsWith("'");
                words.append(words.isEmpty() || glued ? "" : " ")
                        .append(Sentence.span(token).visibleIn(text));
            }
        }
        return words.toString();
    }

    /** The children of the head under a relation, also its subtypes ("nmod" finds "nmod:of"). */
    public List<IndexedWord> children(String relation) {
        return children(sentence, head, relation);
    }

    /** The children of a word under a relation, also its subtypes. */
    public static List<IndexedWord> children(Sentence sentence, IndexedWord word, String relation) {
        List<IndexedWord> children = new ArrayList<>();
        if (!sentence.graph().containsVertex(word)) {
            return children;
        }
        for (SemanticGraphEdge edge : sentence.graph().outgoingEdgeList(word)) {
            String name = edge.getRelation().toString();
            if (name.equals(relation) || name.startsWith(relation + ":")) {
                children.add(edge.getDependent());
            }
        }
        return children;
    }

    /** The words that are coordinated with the word, before it and behind it. */
    public static List<IndexedWord> coordinated(Sentence sentence, IndexedWord word) {
        List<IndexedWord> all = children(sentence, word, "conj");
        if (sentence.graph().containsVertex(word)) {
            sentence.graph().incomingEdgeList(word).stream()
                    .filter(e -> e.getRelation().toString().startsWith("conj"))
                    .map(SemanticGraphEdge::getGovernor)
                    .forEach(first -> {
                        all.add(first);
                        all.addAll(children(sentence, first, "conj"));
                    });
        }
        return all.stream().filter(w -> !w.equals(word)).distinct().toList();
    }
}
