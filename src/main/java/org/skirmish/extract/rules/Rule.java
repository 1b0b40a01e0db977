package org.skirmish.extract.rules;

import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.List;
import java.util.Map;

/**
 * One extraction rule of the rule files: a Semgrex pattern with named nodes.
 *
 * @param id the family and the rule's own name, "figures.harm-passive": the provenance of what it finds
 * @param settings what the rule says of its matches, by key
 * @param demands what a sentence must hold for the rule to be tried, and where
 * @param yes graphs, in the notation of SemanticGraph.valueOf, in which it must match
 * @param no graphs in which it must not
 */
public record Rule(
        String id,
        SemgrexPattern pattern,
        Map<String, String> settings,
        Demands demands,
        List<String> yes,
        List<String> no) {

    /** The rule's value for a key, or the fallback. */
    public String setting(String key, String fallback) {
        return settings.getOrDefault(key, fallback);
    }
}
