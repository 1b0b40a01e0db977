package org.skirmish.annotate;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sentence taken apart for the parser: what it states, and each aside on who speaks, by itself. The graphs of the
 * pieces are joined to one over the sentence's own tokens: the speech hangs on what is stated as {@code parataxis},
 * "according to" as {@code obl:according_to}, what tells of a part of those counted on the noun before it as
 * {@code appos}, how those who act are described as {@code acl}, how they are called as {@code acl:relcl}, a name
 * before a colon as {@code parataxis}.
 */
final class SentencePieces {

    private static final int ACCORDING_TO = 2;

    private static final Map<Aside.Kind, String> BESIDE_NOUNS =
            Map.of(Aside.Kind.PART, "appos", Aside.Kind.DESCRIBED, "acl", Aside.Kind.CALLED, "acl:relcl");

    private final List<CoreLabel> tokens;
    private final List<Aside> asides;
    private final List<List<Integer>> places = new ArrayList<>();
    private final List<List<CoreLabel>> pieces = new ArrayList<>();

    SentencePieces(List<CoreLabel> tokens, List<Aside> asides) {
        this.tokens = tokens;
        this.asides = asides;
        List<Integer> stated = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int place = i;
            if (asides.stream().noneMatch(a -> a.comma() == place || a.holds(place))) {
                stated.add(i);
            }
        }
        add(stated);
        for (Aside aside : asides) {
            List<Integer> own = new ArrayList<>();
            for (int i = aside.kind() == Aside.Kind.ACCORDING ? aside.from() + ACCORDING_TO : aside.from();
                    i < aside.to();
                    i++) {
                own.add(i);
            }
            add(own);
        }
    }

    private void add(List<Integer> own) {
        List<CoreLabel> copies = new ArrayList<>();
        for (int place : own) {
            CoreLabel copy = new CoreLabel(tokens.get(place));
            copy.setIndex(copies.size() + 1);
            copies.add(copy);
        }
        places.add(own);
        pieces.add(copies);
    }

    /**
     * The graph of the whole; none if the parser gave none for the statement.
     *
     * @param parser gives the graph of a piece, whose tokens are numbered from one
     */
    Optional<SemanticGraph> parsed(Function<List<CoreLabel>, SemanticGraph> parser) {
        SemanticGraph whole = new SemanticGraph();
        Optional<IndexedWord> root = copy(0, parser, whole);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        whole.addRoot(root.get());
        for (int i = 0; i < asides.size(); i++) {
            Aside aside = asides.get(i);
            copy(i + 1, parser, whole).ifPresent(r -> hang(whole, root.get(), r, aside));
        }
        return Optional.of(whole);
    }

    private Optional<IndexedWord> copy(
            int piece, Function<List<CoreLabel>, SemanticGraph> parser, SemanticGraph whole) {
        SemanticGraph graph = parser.apply(pieces.get(piece));
        if (graph.getRoots().isEmpty()) {
            return Optional.empty();
        }
        Map<IndexedWord, IndexedWord> copies = GraphCopy.into(
                whole, graph, at -> Optional.of(tokens.get(places.get(piece).get(at - 1))));
        return Optional.of(copies.get(graph.getFirstRoot()));
    }

    private void hang(SemanticGraph whole, IndexedWord root, IndexedWord said, Aside aside) {
        if (aside.kind() == Aside.Kind.COLON) {
            edge(whole, root, said, "parataxis");
            edge(whole, root, new IndexedWord(tokens.get(aside.comma())), "punct");
            return;
        }
        Optional<String> relation = Optional.ofNullable(BESIDE_NOUNS.get(aside.kind()));
        if (relation.isPresent()) {
            Optional.ofNullable(whole.getNodeByIndexSafe(
                            tokens.get(aside.comma() - 1).index()))
                    .ifPresent(noun -> edge(whole, noun, said, relation.get()));
            return;
        }
        if (aside.kind() != Aside.Kind.ACCORDING) {
            edge(whole, root, said, "parataxis");
            if (aside.kind() == Aside.Kind.VERB_FIRST) {
                turn(whole, said);
            }
            return;
        }
        IndexedWord source = named(whole, said);
        edge(whole, root, source, "obl:according_to");
        IndexedWord according = new IndexedWord(tokens.get(aside.from()));
        IndexedWord to = new IndexedWord(tokens.get(aside.from() + 1));
        edge(whole, source, according, "case");
        edge(whole, according, to, "fixed");
    }

    /** By itself the parser takes "figures compiled by a committee" for a clause. */
    private static IndexedWord named(SemanticGraph whole, IndexedWord head) {
        Optional<SemanticGraphEdge> subject = whole.outgoingEdgeList(head).stream()
                .filter(e -> e.getRelation().toString().startsWith("nsubj"))
                .findFirst();
        if (!"VBN".equals(head.tag()) || subject.isEmpty()) {
            return head;
        }
        IndexedWord noun = subject.get().getDependent();
        whole.removeEdge(subject.get());
        edge(whole, noun, head, "acl");
        return noun;
    }

    /** The parser takes the speaker behind his verb for an object. */
    private static void turn(SemanticGraph whole, IndexedWord said) {
        boolean subject = whole.outgoingEdgeList(said).stream()
                .anyMatch(e -> e.getRelation().toString().startsWith("nsubj"));
        Optional<SemanticGraphEdge> object = whole.outgoingEdgeList(said).stream()
                .filter(e -> e.getRelation().toString().equals("obj"))
                .findFirst();
        if (!subject && object.isPresent()) {
            IndexedWord speaker = object.get().getDependent();
            whole.removeEdge(object.get());
            edge(whole, said, speaker, "nsubj");
        }
    }

    private static void edge(SemanticGraph graph, IndexedWord governor, IndexedWord dependent, String relation) {
        graph.addEdge(
                governor,
                dependent,
                GrammaticalRelation.valueOf(Language.UniversalEnglish, relation),
                Double.NEGATIVE_INFINITY,
                false);
    }
}
