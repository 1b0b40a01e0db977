package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.oa;
import static org.skirmish.rdf.Terms.sk;

import org.apache.jena.graph.Node;
import org.skirmish.model.Evidence;
import org.skirmish.model.Mention;
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
        Triples quote = sheet.on(passage);
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

    /** Position and quote stand on the passage itself, which is its own selector. */
    private Node passage(Span span) {
        int begin = sheet.begin(span);
        int end = sheet.end(span);
        return sheet.on(sheet.iris().ofReport(sheet.report(), "text#char=" + begin + "," + end))
                .type(sk("Passage"))
                .add(oa("hasSource"), sheet.reportNode())
                .add(oa("start"), Literals.whole(begin))
                .add(oa("end"), Literals.whole(end))
                .text(oa("exact"), sheet.quote(span))
                .subject();
    }
}
