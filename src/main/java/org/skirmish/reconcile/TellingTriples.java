package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.oa;
import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.schema;
import static org.skirmish.reconcile.Names.sk;

import org.apache.jena.graph.Node;

/** Writes who tells something, in which sentence of which report. */
record TellingTriples(Look look, Calling calling, DerivedGraph out) {

    private static final int SHORT = 16;

    void write(Node statement) {
        out.text(statement, sk("toldBy"), calling.speaker(look, statement));
        out.text(statement, sk("toldByCamp"), Calling.camp(look, statement));
        out.text(statement, sk("toldAs"), Calling.relation(look, statement));
        out.text(
                statement,
                sk("sentence"),
                look.one(statement, sk("evidence"))
                        .flatMap(passage -> look.text(passage, oa("exact")))
                        .orElse(""));
        look.one(statement, sk("claimant"))
                .flatMap(speaker -> look.one(speaker, sk("denotes")))
                .filter(group -> !look.is(group, sk("DescribedGroup")))
                .ifPresent(group -> out.add(statement, sk("claimantGroup"), group));
        report(statement);
    }

    private void report(Node statement) {
        Node report = look.one(statement, prov("wasQuotedFrom")).orElseThrow();
        out.text(statement, sk("headline"), headline(look, report));
        out.text(
                statement,
                sk("reported"),
                look.text(report, schema("datePublished")).orElse(Spans.UNKNOWN));
        out.text(
                statement,
                sk("address"),
                look.one(report, schema("url")).map(Node::getURI).orElse("no address"));
        out.text(
                statement,
                sk("outlet"),
                look.one(report, schema("publisher"))
                        .flatMap(publisher -> look.text(publisher, schema("name")))
                        .orElse("unknown"));
    }

    /** The headline of a report, or the beginning of its hash; never the name of its file, which may name a source. */
    static String headline(Look look, Node report) {
        return look.text(report, schema("headline"))
                .or(() -> look.text(report, schema("sha256")).map(hash -> "report " + hash.substring(0, SHORT)))
                .orElse("report without a headline");
    }
}
