package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Lays the graph of some tokens over others: that of a piece over its sentence, or one with a word more over what was
 * written.
 */
final class GraphCopy {

    private GraphCopy() {}

    /**
     * Adds the words of a graph, and the edges between them, to another; its roots are not made roots there.
     *
     * @param token the token that stands for the word of that index, from 1; none where the word is left out
     * @return the copy of each word that has one
     */
    static Map<IndexedWord, IndexedWord> into(
            SemanticGraph whole, SemanticGraph graph, IntFunction<Optional<CoreLabel>> token) {
        Map<IndexedWord, IndexedWord> copies = new HashMap<>();
        for (IndexedWord word : graph.vertexListSorted()) {
            token.apply(word.index()).ifPresent(label -> {
                IndexedWord copy = new IndexedWord(label);
                copy.setCopyCount(word.copyCount());
                copies.put(word, copy);
                whole.addVertex(copy);
            });
        }
        for (SemanticGraphEdge edge : graph.edgeListSorted()) {
            IndexedWord governor = copies.get(edge.getGovernor());
            IndexedWord dependent = copies.get(edge.getDependent());
            if (governor != null && dependent != null) {
                whole.addEdge(governor, dependent, edge.getRelation(), edge.getWeight(), edge.isExtra());
            }
        }
        return copies;
    }
}
