package org.skirmish.extract.rules;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a node of a rule's pattern asks of its word, as far as a look at the word alone can tell.
 *
 * @param senses of which the word must have one, each as a token's senses hold it, behind a space; empty: any word
 * @param lemmas of which the word must have one; empty: any word
 */
record Demand(List<String> senses, Set<String> lemmas) {

    private static final Pattern WORDS = Pattern.compile("lemma:(?:/([a-z]+(?:\\|[a-z]+)*)/|([a-z]+))");

    /** All senses and lemmas of a sentence's words. */
    record Stock(String senses, Set<String> lemmas) {

        static Stock of(SemanticGraph graph) {
            StringBuilder senses = new StringBuilder();
            Set<String> lemmas = new HashSet<>();
            for (IndexedWord word : graph.vertexSet()) {
                String sense = word.get(CoreAnnotations.VerbSenseAnnotation.class);
                senses.append(sense == null ? "" : sense);
                lemmas.add(word.lemma());
            }
            return new Stock(senses.toString(), lemmas);
        }
    }

    /**
     * The demand of a node as a rule file writes it, without its braces:
     * {@code @harms.noun|harms.adjective;lemma:/hurt|dead/;tag:/N.*}{@code /}.
     */
    static Demand of(String node) {
        List<String> senses = List.of();
        Set<String> lemmas = Set.of();
        for (String demand : node.split(";")) {
            Matcher words = WORDS.matcher(demand.strip());
            if (demand.startsWith("@")) {
                senses = Stream.of(demand.substring(1).split("\\|"))
                        .map(" "::concat)
                        .toList();
            } else if (words.matches()) {
                lemmas = Set.of((words.group(1) == null ? words.group(2) : words.group(1)).split("\\|"));
            }
        }
        return new Demand(senses, lemmas);
    }

    /** Whether any word will do. */
    boolean open() {
        return senses.isEmpty() && lemmas.isEmpty();
    }

    /** Whether the word may be the node's. */
    boolean admits(IndexedWord word) {
        return (lemmas.isEmpty() || lemmas.contains(word.lemma()))
                && (senses.isEmpty() || any(word.get(CoreAnnotations.VerbSenseAnnotation.class)));
    }

    /** Whether a sentence with these words can hold the node. */
    boolean met(Stock stock) {
        return (senses.isEmpty() || any(stock.senses))
                && (lemmas.isEmpty() || !Collections.disjoint(lemmas, stock.lemmas));
    }

    private boolean any(String told) {
        if (told != null) {
            for (String sense : senses) {
                if (told.contains(sense)) {
                    return true;
                }
            }
        }
        return false;
    }
}
