package org.skirmish.reconcile;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** What an account tells, as far as matching looks at it. */
record Account(Node node, Node graph, String kind, Optional<Days> days, Optional<Where> where, Sides sides) {}
