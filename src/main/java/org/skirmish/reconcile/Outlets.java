package org.skirmish.reconcile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.skirmish.link.gazetteer.Names;

/** Knows as whose voice an outlet speaks: that of the group with whose name its own begins ("RSF Media Office"). */
final class Outlets {

    private static final int LONGEST = 6;

    private final Map<String, Node> groups = new HashMap<>();

    Outlets(Graph registry) {
        for (Node property : new Node[] {
            org.skirmish.reconcile.Names.sk("abbreviation"),
            org.skirmish.reconcile.Names.skos("prefLabel"),
            org.skirmish.reconcile.Names.skos("altLabel")
        }) {
            registry.find(Node.ANY, property, Node.ANY)
                    .filterKeep(triple -> triple.getSubject().isURI()
                            && triple.getSubject().getURI().contains("/group/"))
                    .forEach(triple -> groups.putIfAbsent(
                            Names.fold(triple.getObject().getLiteralLexicalForm()), triple.getSubject()));
        }
    }

    /** The group; none for outlets of nobody's. An outlet is not called just as a group is: more words must follow. */
    Optional<Node> group(String outlet) {
        String[] words = outlet.split("\\s+");
        StringBuilder begin = new StringBuilder();
        Node found = null;
        for (int i = 0; i < Math.min(LONGEST, words.length - 1); i++) {
            begin.append(words[i]);
            found = groups.getOrDefault(Names.fold(begin.toString()), found);
        }
        return Optional.ofNullable(found);
    }
}
