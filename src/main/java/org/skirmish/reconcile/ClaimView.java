package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Writes one claim as a row that can be read without looking anything up: every word is there for every claim. */
final class ClaimView {

    private final Look look;
    private final Calling calling;
    private final DerivedGraph out;

    ClaimView(Look look, Calling calling, DerivedGraph out) {
        this.look = look;
        this.calling = calling;
        this.out = out;
    }

    /** What the report takes back has a label and no row, so that nobody counts it who counts rows. */
    void write(Node claim, AccountRow row) {
        Node party = look.one(claim, sk("victims")).orElseThrow();
        Node group = look.one(party, sk("denotes")).orElse(party);
        Node camp = look.one(party, sk("camp")).orElseThrow();
        place(claim, row);
        if (Figures.isRetracted(look, claim)) {
            return;
        }
        String harm = look.one(claim, sk("measure")).map(Names::notation).orElseThrow();
        out.text(claim, sk("harm"), harm);
        out.truth(claim, sk("isPart"), look.one(claim, sk("partOf")).isPresent());
        out.text(claim, sk("harmed"), calling.party(look, party));
        out.text(claim, sk("harmedCamp"), Names.notation(camp));
        out.text(claim, sk("doneBy"), row.opposite(group, camp));
        new TellingTriples(look, calling, out).write(claim);
        named(group).ifPresent(g -> out.add(claim, sk("victimGroup"), g));
    }

    /** Writes what tells of the place: the row's, if it has one, and the label. */
    void place(Node claim, AccountRow row) {
        if (!Figures.isRetracted(look, claim)) {
            new RowTriples(out).write(claim, row);
        }
        Node party = look.one(claim, sk("victims")).orElseThrow();
        String harm = look.one(claim, sk("measure")).map(Names::notation).orElseThrow();
        out.text(claim, RDFS.label.asNode(), label(claim, party, harm, row));
    }

    private Optional<Node> named(Node group) {
        return Optional.of(group).filter(g -> !look.is(g, sk("DescribedGroup")));
    }

    private String label(Node claim, Node party, String harm, AccountRow row) {
        String stance = look.one(claim, sk("stance")).map(Names::notation).orElse("asserts");
        String whom = look.text(claim, sk("object"))
                .or(() -> look.text(party, RDFS.label.asNode()))
                .orElse("");
        return calling.speaker(look, claim) + ' ' + stance + ": " + count(claim) + ' ' + whom + ' ' + harm + ", "
                + row.place().orElse("place unknown") + ", " + row.when();
    }

    private String count(Node claim) {
        Optional<String> min = look.text(claim, sk("countMin"));
        Optional<String> max = look.text(claim, sk("countMax"));
        if (min.isPresent() && max.isPresent()) {
            return min.equals(max) ? min.get() : min.get() + " to " + max.get();
        }
        return min.map(n -> "at least " + n)
                .orElseGet(() -> max.map(n -> "up to " + n).orElse(""));
    }
}
