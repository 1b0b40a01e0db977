package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sk;
import static org.skirmish.rdf.Terms.skos;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Says of the registry's groups what the groups of reports say of themselves: their class and their label. */
final class RegistryTypes {

    private static final String GROUPS = Iris.PUBLISHED + "concept/groups";

    private RegistryTypes() {}

    /** The graph itself, in which every concept of a scheme of groups now has its class and an {@code rdfs:label}. */
    static Graph added(Graph ontology) {
        List<Node> groups = ontology.find(Node.ANY, skos("inScheme"), NodeFactory.createURI(GROUPS))
                .mapWith(t -> t.getSubject())
                .toList();
        for (Node group : groups) {
            Triples triples = new Triples(ontology, group);
            triples.type(ontology.contains(Node.ANY, sk("armedWingOf"), group) ? sk("Group") : sk("ArmedGroup"));
            ontology.find(group, skos("prefLabel"), Node.ANY)
                    .toList()
                    .forEach(t -> triples.add(
                            RDFS.label.asNode(), Literals.text(t.getObject().getLiteralLexicalForm())));
        }
        return ontology;
    }
}
