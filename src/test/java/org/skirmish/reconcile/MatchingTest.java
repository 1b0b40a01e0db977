package org.skirmish.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.skirmish.reconcile.TinyReports.account;
import static org.skirmish.reconcile.TinyReports.hung;
import static org.skirmish.reconcile.TinyReports.killed;
import static org.skirmish.reconcile.TinyReports.unlinked;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.skirmish.rdf.Validator;

class MatchingTest {

    private static final String SAID = "sk:stance stance:asserts ; sk:verification ver:unstated";

    private static String pair(String one, String other) {
        return Reconciled.clusters(new TinyReports().report("1", one).report("2", other));
    }

    private static String act(String id, String kind, String day, String settlement, String attacker, String defender) {
        return account(id, kind, day, settlement, attacker, defender);
    }

    @Test
    void oneDayPlaceAndSidesAreOneAct() {
        String a = act("a", "ambush", "2022-02-10", "Elm", "guards", "army");
        assertEquals("[a b]", pair(a, act("b", "clash", "2022-02-10", "Elm", "guards", "army")));
        assertEquals("[a b]", pair(a, act("b", "ambush", "2022-02-10", "Elm", "army", "guards")), "roles turned");
    }

    /** An unlisted village hangs on a node of its own, whose precision is only its township's. */
    @Test
    void unlistedVillagesGoByTheirNames() {
        String a = hung("a", "2022-02-10", "Thit Seint Gyi", "Pine");
        assertEquals("[a b]", pair(a, hung("b", "2022-02-10", "Thit Seint Gyi", "Pine")), "one name");
        assertEquals("[a b]", pair(a, hung("b", "2022-02-10", "Htit Seint Gyee", "Pine")), "two spellings of it");
        assertEquals("[a] [b]", pair(a, hung("b", "2022-02-10", "Myin Chaung", "Pine")), "another village");
        assertEquals(
                "[a b]",
                pair(unlinked("a", "2022-02-10", "Ash Hill", "Pine"), unlinked("b", "2022-02-10", "Ash-hill", "pine")));
    }

    @Test
    void theTownshipAloneNeedsAFigure() {
        String village = act("a", "ambush", "2022-02-10", "Elm", "guards", "army") + count("1", "a", 17);
        String township = TinyReports.inTownship("b", "ambush", "2022-02-10", "guards", "army");
        assertEquals("[a b]", pair(village, township + count("2", "b", 17)));
    }

    private static String count(String id, String account, int number) {
        return killed(id, account, "sk:countMin " + number + " ; sk:countMax " + number + " ; " + SAID);
    }

    /** One fault of reading is no veto: here the township was read wrongly, or the kind of act. */
    @Test
    void equalFiguresOutweighAFault() {
        String a = hung("a", "2022-02-10", "Thit Seint Gyi", "Pine") + count("1", "a", 48);
        assertEquals("[a b]", pair(a, hung("b", "2022-02-10", "Thit Seint Gyi", "Fir") + count("2", "b", 48)));
        assertEquals("[a] [b]", pair(a, hung("b", "2022-02-10", "Thit Seint Gyi", "Fir") + count("2", "b", 5)));
    }

    @Test
    void keepsApartWhatDiffers() {
        String first = act("a", "ambush", "2022-02-10", "Elm", "guards", "army");
        for (String other : List.of(
                act("b", "ambush", "2022-02-13", "Elm", "guards", "army"),
                act("b", "ambush", "2022-02-10", "Oak", "guards", "army"),
                act("b", "airstrike", "2022-02-10", "Elm", "riders", "marines"),
                unlinked("b", "2022-02-10", "Elm", "Fir"),
                "<account/b> a sk:Account ; sem:eventType kind:ambush .")) {
            assertEquals("[a] [b]", pair(first, other), other);
        }
    }

    @Test
    void oneReportTellsAnActTwiceOnlyWhereNothingDiffers() {
        String a = act("a", "ambush", "2022-02-10", "Elm", "guards", "army") + count("1", "a", 17);
        String again = act("b", "ambush", "2022-02-10", "Elm", "guards", "army") + count("2", "b", 17);
        assertEquals("[a b]", Reconciled.clusters(new TinyReports().report("1", a + again)));
        for (String other : List.of(
                act("b", "ambush", "2022-02-11", "Elm", "guards", "army"),
                act("b", "ambush", "2022-02-10", "Oak", "guards", "army"),
                act("b", "airstrike", "2022-02-10", "Elm", "guards", "army"))) {
            assertEquals("[a] [b]", Reconciled.clusters(new TinyReports().report("1", a + other)), other);
        }
    }

    @Test
    void eachMatchShowsItsWaterfall() {
        DatasetGraph derived = Reconciled.of(
                new TinyReports()
                        .report("1", act("a", "ambush", "2022-02-10", "Elm", "guards", "army"))
                        .report("2", act("b", "clash", "2022-02-10", "Elm", "guards", "army"))
                        .data(),
                1);
        Node match = derived.find(Node.ANY, Node.ANY, Names.sk("matches"), Node.ANY)
                .next()
                .getSubject();
        double[] sum = {Policies.standard().match().prior()};
        derived.find(Node.ANY, match, Names.sk("weight"), Node.ANY)
                .forEachRemaining(quad -> sum[0] += bits(derived, quad.getObject()));
        assertEquals(bits(derived, match), sum[0], 0.001);
        assertTrue(derived.getUnionGraph()
                .contains(
                        Node.ANY,
                        Names.sk("level"),
                        org.apache.jena.graph.NodeFactory.createURI(
                                "https://w3id.org/skirmish/evidence/place/settlement")));
        org.apache.jena.graph.Graph all = org.apache.jena.graph.GraphMemFactory.createDefaultGraph();
        org.apache.jena.graph.GraphUtil.addInto(all, derived.getUnionGraph());
        assertEquals(List.of(), Validator.standard().validate(all));
    }

    private static double bits(DatasetGraph derived, Node node) {
        return Double.parseDouble(derived.find(Node.ANY, node, Names.sk("bits"), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    @Test
    void aPolicyMustKnowEveryLevel() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Policies.of(org.apache.jena.sparql.core.DatasetGraphFactory.create()));
        assertEquals(
                Aspect.values().length, Policies.standard().match().levels().size());
    }
}
