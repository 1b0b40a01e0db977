package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import org.apache.jena.graph.Node;

/** Writes when and where something happened: words for every row, and numbers where they are known. */
record RowTriples(DerivedGraph out) {

    void write(Node subject, AccountRow row) {
        out.text(subject, sk("when"), row.when());
        out.text(subject, sk("where"), row.where());
        out.text(subject, sk("month"), row.day().map(Spans::month).orElse("unknown"));
        row.day().ifPresent(day -> out.day(subject, sk("day"), day));
        row.lastDay().ifPresent(day -> out.day(subject, sk("lastDay"), day));
        row.divisions().forEach(division -> out.text(subject, sk(division.property()), division.name()));
        row.precision().ifPresent(precision -> out.text(subject, sk("wherePrecision"), precision));
        row.point().ifPresent(point -> {
            out.decimal(subject, sk("latitude"), point.latitude().doubleValue());
            out.decimal(subject, sk("longitude"), point.longitude().doubleValue());
        });
    }
}
