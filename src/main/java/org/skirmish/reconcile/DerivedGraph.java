package org.skirmish.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** A derived graph that is being written. */
record DerivedGraph(DatasetGraph data, Node graph) {

    private static final int PLACES = 4;

    void type(Node subject, Node... types) {
        for (Node type : types) {
            add(subject, RDF.type.asNode(), type);
        }
    }

    void add(Node subject, Node property, Node value) {
        data.add(graph, subject, property, value);
    }

    void text(Node subject, Node property, String value) {
        add(subject, property, NodeFactory.createLiteralString(value));
    }

    void whole(Node subject, Node property, long value) {
        add(subject, property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }

    void truth(Node subject, Node property, boolean value) {
        add(subject, property, NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
    }

    void day(Node subject, Node property, LocalDate day) {
        add(subject, property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    /** An {@code xsd:decimal} of at most four places, in its canonical form. */
    void decimal(Node subject, Node property, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        String form = (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString();
        add(subject, property, NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal));
    }
}
