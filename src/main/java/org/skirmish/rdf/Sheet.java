package org.skirmish.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.skirmish.model.CodePoints;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** What the triples of one report are written on: the graph, and what all its writers need to know of the report. */
record Sheet(Graph graph, Report report, Iris iris, Redactor redactor, CodePoints codePoints) {

    Triples on(Node subject) {
        return new Triples(graph, subject);
    }

    /** The report's node. */
    Node reportNode() {
        return iris.report(report);
    }

    /** The node of the run that made this graph. */
    Node reading() {
        return iris.ofReport(report, "reading");
    }

    /** The words of the span as they may be published. */
    String quote(Span span) {
        return redactor.quote(span);
    }

    /** Where the span begins, in code points. */
    int begin(Span span) {
        return codePoints.at(span.begin());
    }

    /** Where the span ends, in code points. */
    int end(Span span) {
        return codePoints.at(span.end());
    }
}
