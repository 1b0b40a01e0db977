package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.annotate.Sentence;

/** Makes nouns of the verbs in -ing that stand as such: "the shelling of the village", "fighting broke out". */
public final class Gerunds {

    /** What only a verb has. */
    private static final Set<String> VERBAL =
            Set.of("obj", "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "xcomp", "ccomp", "advcl", "compound:prt");

    private Gerunds() {}

    /** Mends tags and lemmas of the sentence's words, before their senses are looked up. */
    public static void mend(Sentence sentence) {
        SemanticGraph graph = sentence.graph();
        for (IndexedWord word : graph.vertexSet()) {
            if ("VBG".equals(word.tag()) && noun(graph, word)) {
                word.setTag("NN");
                word.setLemma(word.word().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean noun(SemanticGraph graph, IndexedWord word) {
        List<String> below = graph.outgoingEdgeList(word).stream()
                .map(e -> e.getRelation().toString())
                .toList();
        if (below.stream().anyMatch(VERBAL::contains)) {
            return false;
        }
        boolean determined = below.contains("det") || below.contains("amod") || below.contains("nmod:of");
        boolean subject = graph.incomingEdgeList(word).stream().anyMatch(Gerunds::subject);
        return determined || subject;
    }

    private static boolean subject(SemanticGraphEdge edge) {
        return Set.of("nsubj", "nsubj:pass").contains(edge.getRelation().toString())
                && edge.getGovernor().tag().startsWith("V");
    }
}
