package org.skirmish.extract.rules;

import edu.stanford.nlp.graph.CyclicGraphException;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of one family, asked of a sentence's dependency graph. */
public final class RuleBook {

    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules of the class path resource {@code /rules/<family>.rules}. */
    public static RuleBook load(String family) {
        return new RuleBook(RuleFile.read(family));
    }

    /** The rules, in the order of their file. */
    public List<Rule> rules() {
        return rules;
    }

    /** All matches of all rules, in the order of the rules; words must carry their senses. */
    public List<Match> matches(SemanticGraph graph) {
        Demand.Stock stock = Demand.Stock.of(graph);
        List<IndexedWord> words = topDown(graph);
        List<Match> matches = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.demands().met(stock)) {
                collect(rule, graph, words, matches);
            }
        }
        return matches;
    }

    /** All matches of one rule. */
    public static List<Match> matches(Rule rule, SemanticGraph graph) {
        List<Match> matches = new ArrayList<>();
        collect(rule, graph, topDown(graph), matches);
        return matches;
    }

    /** The words as {@link SemgrexMatcher#find} would try them, which sorts them anew for each pattern. */
    private static List<IndexedWord> topDown(SemanticGraph graph) {
        try {
            return graph.topologicalSort();
        } catch (CyclicGraphException e) {
            return List.copyOf(graph.vertexSet());
        }
    }

    private static void collect(Rule rule, SemanticGraph graph, List<IndexedWord> words, List<Match> into) {
        SemgrexMatcher matcher = null;
        for (IndexedWord word : words) {
            if (rule.demands().mayBegin(word)) {
                matcher = matcher == null ? rule.pattern().matcher(graph) : matcher;
                for (boolean found = matcher.matchesAt(word); found; found = matcher.matches()) {
                    note(rule, matcher, into);
                }
            }
        }
    }

    private static void note(Rule rule, SemgrexMatcher matcher, List<Match> into) {
        Map<String, IndexedWord> nodes = new LinkedHashMap<>();
        for (String name : matcher.getNodeNames()) {
            nodes.put(name, matcher.getNode(name));
        }
        Match match = new Match(rule, nodes);
        if (!into.contains(match)) {
            into.add(match);
        }
    }
}
