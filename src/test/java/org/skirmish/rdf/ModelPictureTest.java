package org.skirmish.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The picture of the model in the docs is the one that follows from the ontology. */
class ModelPictureTest {

    private static final Path DOCS = Path.of("docs/graph.md");
    private static final String SK = Iris.PUBLISHED + "ontology#";

    @Test
    void theDocsShowTheOntology() throws IOException {
        String docs = Files.readString(DOCS);
        int begin = docs.indexOf("```mermaid\n");
        assertTrue(begin > 0, "there is a picture");
        String shown = docs.substring(begin, docs.indexOf("```\n", begin + 3));
        assertEquals(picture(OntologyResources.terms()), shown, "put this into " + DOCS);
    }

    /** A Mermaid class diagram: classes below classes, and the properties that lead from one class to another. */
    private static String picture(Graph ontology) {
        Set<String> lines = new TreeSet<>();
        ontology.find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .filterKeep(t -> ours(t.getSubject()) && ours(t.getObject()))
                .forEach(t -> lines.add("    " + name(t.getObject()) + " <|-- " + name(t.getSubject())));
        ontology.find(Node.ANY, RDF.type.asNode(), OWL2.ObjectProperty.asNode())
                .mapWith(t -> t.getSubject())
                .filterKeep(ModelPictureTest::ours)
                .forEach(property -> ontology.find(property, RDFS.domain.asNode(), Node.ANY)
                        .filterKeep(t -> ours(t.getObject()))
                        .forEach(domain -> ontology.find(property, RDFS.range.asNode(), Node.ANY)
                                .filterKeep(t -> ours(t.getObject()))
                                .forEach(range -> lines.add("    " + name(domain.getObject()) + " --> "
                                        + name(range.getObject()) + " : " + name(property)))));
        assertTrue(lines.size() > 30, "classes were found");
        return "```mermaid\nclassDiagram\n" + String.join("\n", lines) + "\n";
    }

    private static boolean ours(Node node) {
        return node.isURI() && node.getURI().startsWith(SK);
    }

    private static String name(Node node) {
        return node.getURI().substring(SK.length());
    }
}
