package org.skirmish.reconcile;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What claims on one engagement can be compared on: one kind of harm to one party, or to one kind of its things.
 *
 * @param group the party harmed; none where only its camp is known
 * @param object the word for what is counted, where things are
 */
record Toll(Node measure, Optional<Node> group, Node camp, Optional<String> object) {

    /** The toll's name: it follows from the engagement's and from what is counted. */
    Node named(String base, Node engagement) {
        return Names.minted(
                base,
                "toll",
                engagement.getURI(),
                measure.getURI(),
                group.map(Node::getURI).orElse(""),
                camp.getURI(),
                object.orElse(""));
    }
}
