package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes who is said by whom to have done it as a row of a table. */
record ResponsibilityView(Look look, Calling calling, DerivedGraph out) {

    void write(Node claim, AccountRow row) {
        out.text(claim, sk("blamed"), accused(claim));
        out.text(claim, sk("charge"), how(claim));
        out.text(claim, sk("kindOfAct"), row.kind().isEmpty() ? "unknown" : row.kind());
        new TellingTriples(look, calling, out).write(claim);
        place(claim, row);
    }

    private String accused(Node claim) {
        return look.one(claim, sk("accused"))
                .map(party -> calling.party(look, party))
                .orElse(AccountRow.NOBODY);
    }

    private String how(Node claim) {
        return look.one(claim, sk("responsibility")).map(Names::notation).orElseThrow();
    }

    /** Writes what tells of the place: the row's, and the label. */
    void place(Node claim, AccountRow row) {
        new RowTriples(out).write(claim, row);
        String accused = accused(claim);
        String how = how(claim);
        String speaker = calling.speaker(look, claim);
        out.text(
                claim,
                RDFS.label.asNode(),
                (how.equals("accuses") ? accused + ", accused by " + speaker : accused + ' ' + how + " it") + ": "
                        + (row.kind().isEmpty() ? "an act" : row.kind()) + ", "
                        + row.place().orElse("place unknown") + ", " + row.when());
    }
}
