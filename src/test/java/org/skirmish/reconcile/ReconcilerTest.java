package org.skirmish.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.skirmish.reconcile.TinyReports.account;
import static org.skirmish.reconcile.TinyReports.killed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.skirmish.rdf.Graphs;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.rdf.Validator;

class ReconcilerTest {

    private static final String ASSERTS = "sk:stance stance:asserts ; sk:verification ver:unstated";

    @Test
    void makesOfTheSampleWhatStandsInIt() {
        DatasetGraph sample = Graphs.sample();
        DatasetGraph derived = reconcile("https://w3id.org/skirmish/", sample);
        for (String name : List.of("engagements", "estimates")) {
            Node graph = NodeFactory.createURI("https://w3id.org/skirmish/graph/" + name);
            assertEquals("", Graphs.difference(sample.getGraph(graph), derived.getGraph(graph)));
            assertEquals(List.of(), Validator.standard().validate(derived.getGraph(graph)));
        }
        assertEquals(2, count(derived));
    }

    private static long count(DatasetGraph data) {
        Set<Node> names = new TreeSet<>(Comparator.comparing(Node::toString));
        data.listGraphNodes().forEachRemaining(names::add);
        return names.size();
    }

    @Test
    void doesNotDependOnTheOrderOfReports() {
        String a = account("a", "ambush", "2022-02-10", "Elm", "guards", "army");
        String b = account("b", "clash", "2022-02-11", "Elm", "guards", "army");
        DatasetGraph one = reconcile(new TinyReports().report("1", a).report("2", b));
        DatasetGraph other = reconcile(new TinyReports().report("2", b).report("1", a));
        assertEquals("", Graphs.difference(one.getUnionGraph(), other.getUnionGraph()));
        assertEquals(List.of(), Validator.standard().validate(one.getUnionGraph()));
    }

    @Test
    void estimatesFromWhatIsAsserted() {
        assertEquals(
                "4 9 20",
                estimate(
                        killed("1", "a", "sk:countMin 4 ; sk:countMax 4 ; " + ASSERTS),
                        killed("2", "a", "sk:countMin 9 ; sk:countMax 9 ; " + ASSERTS),
                        killed("3", "a", "sk:countMin 15 ; sk:countMax 20 ; " + ASSERTS)));
        assertEquals(
                "15 15", estimate(killed("1", "a", "sk:countMin 15 ; " + ASSERTS)), "no maximum: more is left open");
        assertEquals(
                "15 15 40",
                estimate(
                        killed("1", "a", "sk:countMin 15 ; " + ASSERTS),
                        killed("2", "a", "sk:countMin 40 ; sk:countMax 40 ; " + ASSERTS)),
                "the highest teller leaves nothing open");
        assertEquals("0 7 7", estimate(killed("1", "a", "sk:countMax 7 ; " + ASSERTS)), "no minimum");
    }

    @Test
    void leavesOutDenialsAndTotals() {
        String nine = killed("1", "a", "sk:countMin 9 ; sk:countMax 9 ; " + ASSERTS);
        assertEquals(
                "9 9 9",
                estimate(
                        nine,
                        killed("2", "a", "sk:countMin 1 ; sk:stance stance:denies ; sk:verification ver:unstated")));
        assertEquals("9 9 9", estimate(nine, killed("2", "a", "sk:countMin 50 ; sk:isTotal true ; " + ASSERTS)));
        assertEquals(
                "",
                estimate(killed("2", "a", "sk:countMin 1 ; sk:stance stance:denies ; sk:verification ver:unstated")));
        assertEquals(
                "",
                estimate(killed("2", "a", "a sk:MaterialClaim ; sk:countMin 1 ; " + ASSERTS)),
                "things are not added up");
    }

    @Test
    void partsAreWithinTheirWhole() {
        String whole = killed("1", "a", "sk:countMin 14 ; sk:countMax 14 ; " + ASSERTS);
        String part = "sk:countMin 9 ; sk:countMax 9 ; sk:partOf <claim/1> ; " + ASSERTS;
        assertEquals("14 14 14", estimate(whole, killed("2", "a", part)), "the whole's side");
        String unknown = whole.replace("camp:state", "camp:unknown");
        String rebels = killed("2", "a", part).replace("camp:state", "camp:non-state");
        assertEquals(Set.of("unknown 14 14 14", "non-state 9 9 9"), estimates(unknown, rebels), "another side");
        String women = killed("2", "a", part).replace("camp:state", "camp:civilian");
        assertEquals(Set.of("unknown 14 14 14"), estimates(unknown, women), "bystanders of people of no known side");
        String others = killed("3", "a", part.replace("9", "2")).replace("camp:state", "camp:non-state");
        assertEquals(Set.of("unknown 14 14 14"), estimates(unknown, rebels, others), "none of two is all of a side");
    }

    @Test
    void unverifiedClaimsSetTheBoundsAndNotTheBest() {
        String unverified = killed(
                "2",
                "a",
                "sk:countMin 40 ; sk:countMax 40 ; sk:stance stance:asserts ; sk:verification ver:unverified");
        assertEquals("9 9 40", estimate(killed("1", "a", "sk:countMin 9 ; sk:countMax 9 ; " + ASSERTS), unverified));
        assertEquals("40 40 40", estimate(unverified), "all are unverified");
    }

    @Test
    void aPolicyThatLacksSomethingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Policies.of(DatasetGraphFactory.create()));
    }

    private static DatasetGraph reconcile(TinyReports reports) {
        return reconcile(TinyReports.BASE, reports.data());
    }

    private static DatasetGraph reconcile(String base, DatasetGraph data) {
        Reconciler reconciler = new Reconciler(base, Policies.standard(), OntologyResources.terms());
        Iter.asStream(data.listGraphNodes())
                .filter(name -> name.getURI().startsWith(base + "graph/report/"))
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(name -> reconciler.read(name, data.getGraph(name)));
        DatasetGraph derived = DatasetGraphFactory.create();
        reconciler.derive(engagement -> engagement.find().forEachRemaining(derived::add));
        return derived;
    }

    private static String estimate(String... claims) {
        DatasetGraph derived = reconcile(new TinyReports()
                .report("1", account("a", "ambush", "2022-02-10", "Elm", "guards", "army") + String.join("", claims)));
        return (value(derived, "low") + " " + value(derived, "best") + " " + value(derived, "high")).strip();
    }

    /** Two parties of one camp, and people of no party: each is counted by itself. */
    @Test
    void whoIsHarmedIsTheParty() {
        String claims = killed("1", "a", "sk:countMin 8 ; sk:countMax 8 ; sk:victims <party/army> ; " + ASSERTS)
                + killed("2", "a", "sk:countMin 11 ; sk:countMax 11 ; sk:victims <party/marines> ; " + ASSERTS)
                + killed("3", "a", "sk:countMin 3 ; sk:countMax 3 ; sk:victims <party/men> ; " + ASSERTS)
                + party("army", "<group/army>")
                + party("marines", "<group/marines>")
                + party("men", "<report/1/group/state/men> . <report/1/group/state/men> a sk:DescribedGroup");
        assertEquals(Set.of("state 8 8 8", "state 11 11 11", "state 3 3 3"), estimates(claims));
        String one = claims.replace("<group/marines>", "<group/local/army/9>")
                + "<group/local/army/9> org:subOrganizationOf <group/army> .";
        assertEquals(Set.of("state 3 8 11"), estimates(one), "a unit is of its army, and so are men of no other name");
    }

    private static String party(String id, String denotes) {
        return "<party/" + id + "> sk:camp camp:state ; sk:denotes " + denotes + " .";
    }

    /** The estimates as "camp low best high". */
    private static Set<String> estimates(String... claims) {
        DatasetGraph derived = reconcile(new TinyReports()
                .report("1", account("a", "ambush", "2022-02-10", "Elm", "guards", "army") + String.join("", claims)));
        Set<String> estimates = new TreeSet<>();
        derived.find(Node.ANY, Node.ANY, Names.sk("victimCamp"), Node.ANY).forEachRemaining(quad -> {
            Node estimate = quad.getSubject();
            if (derived.contains(Node.ANY, estimate, Names.sk("low"), Node.ANY)) {
                estimates.add(Names.notation(quad.getObject()) + " " + of(derived, estimate, "low") + " "
                        + of(derived, estimate, "best") + " " + of(derived, estimate, "high"));
            }
        });
        return estimates;
    }

    private static String of(DatasetGraph derived, Node subject, String property) {
        return derived.find(Node.ANY, subject, Names.sk(property), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static String value(DatasetGraph derived, String property) {
        List<Quad> found = new ArrayList<>();
        derived.find(Node.ANY, Node.ANY, Names.sk(property), Node.ANY).forEachRemaining(found::add);
        return found.isEmpty() ? "" : found.get(0).getObject().getLiteralLexicalForm();
    }
}
