package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.oa;
import static org.skirmish.rdf.Terms.sk;

import org.apache.jena.graph.Node;
import org.skirmish.model.Evidence;
import org.skirmish.model.Mention;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** Writes stretches of text as Web Annotation targets; their names follow RFC 5147, in code points. */
final class PassageTriples {

    private final Sheet sheet;

    PassageTriples(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The node of the words of a party, a place, a time or a trigger; its quote has no context. */
    Node mention(Mention mention) {
        return passage(mention.span());
    }

    /** The node of a sentence that something stands in; its quote has what stands before and after. */
    Node evidence(Evidence evidence) {
        Node passage = passage(evidence.span());
        Triples quote = sheet.on(selector("quote", evidence.span()));
        context(quote, "prefix", before(evidence));
        context(quote, "suffix", after(evidence));
        return passage;
    }

    private static Span before(Evidence evidence) {
        int end = evidence.span().begin();
        return new Span(end - evidence.prefix().length(), end);
    }

    private static Span after(Evidence evidence) {
        int begin = evidence.span().end();
        return new Span(begin, begin + evidence.suffix().length());
    }

    private void context(Triples quote, String side, Span span) {
        if (span.begin() < span.end()) {
            quote.text(oa(side), sheet.quote(span));
        }
    }

    private Node passage(Span span) {
        Report report = sheet.report();
        Node node = sheet.iris().ofReport(report, "text#char=" + sheet.begin(span) + "," + sheet.end(span));
        Node position = selector("position", span);
        Node quote = selector("quote", span);
        sheet.on(node)
                .type(sk("Passage"), oa("SpecificResource"))
                .add(oa("hasSource"), sheet.reportNode())
                .add(oa("hasSelector"), position)
                .add(oa("hasSelector"), quote);
        sheet.on(position)
                .type(oa("TextPositionSelector"))
                .add(oa("start"), Literals.whole(sheet.begin(span)))
                .add(oa("end"), Literals.whole(sheet.end(span)));
        sheet.on(quote).type(oa("TextQuoteSelector")).text(oa("exact"), sheet.quote(span));
        return node;
    }

    private Node selector(String kind, Span span) {
        return sheet.iris().ofReport(sheet.report(), kind + "/" + sheet.begin(span) + "-" + sheet.end(span));
    }
}
