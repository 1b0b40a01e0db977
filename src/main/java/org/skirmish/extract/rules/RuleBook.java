package org.skirmish.extract.rules;

import edu.stanford.nlp.ling.CoreAnnotations;
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
        StringBuilder senses = new StringBuilder();
        for (IndexedWord word : graph.vertexSet()) {
            String sense = word.get(CoreAnnotations.VerbSenseAnnotation.class);
            senses.append(sense == null ? "" : sense);
        }
        List<Match> matches = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.senses().isEmpty() || rule.senses().stream().anyMatch(s -> senses.indexOf(" " + s) >= 0)) {
                collect(rule, graph, matches);
            }
        }
        return matches;
    }

    /** All matches of one rule. */
    public static List<Match> matches(Rule rule, SemanticGraph graph) {
        List<Match> matches = new ArrayList<>();
        collect(rule, graph, matches);
        return matches;
    }

    private static void collect(Rule rule, SemanticGraph graph, List<Match> into) {
        SemgrexMatcher matcher = rule.pattern().matcher(graph);
        while (matcher.find()) {
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
}
