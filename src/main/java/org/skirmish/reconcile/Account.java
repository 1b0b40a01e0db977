package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What an account tells, as far as matching looks at it.
 *
 * @param members all who take part in it, in the order of their parts' names
 */
record Account(
        Node node,
        Node graph,
        String kind,
        Optional<Days> days,
        Optional<Where> where,
        Sides sides,
        List<Harmed.Member> members) {}
