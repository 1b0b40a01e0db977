package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.ArrayList;
import org.skirmish.annotate.Sentence;

/** Gives "dead" back to the verb where the parser gave it to those who were shot: "shot dead six men". */
public final class ShotDead {

    private ShotDead() {}

    /** Mends the sentence's graph. */
    public static void mend(Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(t -> "dead".equals(t.word()))) {
            return;
        }
        SemanticGraph graph = sentence.graph();
        for (IndexedWord dead : new ArrayList<>(graph.vertexSet())) {
            IndexedWord before = "dead".equals(dead.word()) ? graph.getNodeByIndexSafe(dead.index() - 1) : null;
            if (before != null && "shoot".equals(before.lemma())) {
                for (SemanticGraphEdge edge : new ArrayList<>(graph.incomingEdgeList(dead))) {
                    if (edge.getRelation().toString().equals("amod")
                            && graph.getAllEdges(before, edge.getGovernor()).stream()
                                    .anyMatch(e -> e.getRelation().toString().equals("obj"))) {
                        graph.removeEdge(edge);
                        graph.addEdge(
                                before,
                                dead,
                                UniversalEnglishGrammaticalRelations.XCLAUSAL_COMPLEMENT,
                                edge.getWeight(),
                                false);
                    }
                }
            }
        }
    }
}
