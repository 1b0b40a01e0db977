package org.skirmish.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.skirmish.reconcile.TinyReports.account;
import static org.skirmish.reconcile.TinyReports.killed;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.skirmish.rdf.Graphs;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.rdf.Validator;

class ReconcilerTest {

    private static final String ACT = account("a", "ambush", "2022-02-10", "Elm", "guards", "army");
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
                "15 27 40",
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
        Set<String> found = estimates(claims);
        return found.isEmpty()
                ? ""
                : found.iterator().next().replaceFirst("[a-z-]* ", "").strip();
    }

    private static boolean isByDefault(DatasetGraph derived, Node estimate) {
        return derived.contains(Node.ANY, estimate, Names.sk("policy"), Names.sk("minMaxPolicy"));
    }

    /** Parties of one camp that do not fight each other are one side; such as do are counted apart. */
    @Test
    void whoIsHarmedIsTheSide() {
        String claims = killed("1", "a", "sk:countMin 8 ; sk:countMax 8 ; sk:victims <party/army> ; " + ASSERTS)
                + killed("2", "a", "sk:countMin 11 ; sk:countMax 11 ; sk:victims <party/marines> ; " + ASSERTS)
                + party("army", "<group/army>")
                + party("marines", "<group/marines>");
        assertEquals(Set.of("state 8 9 11"), estimates(claims));
        String rivals = ACT.replace("camp:non-state", "camp:state");
        assertEquals(Set.of("state 8 8 8", "state 11 11 11"), estimatesOf(rivals + claims));
    }

    private static String party(String id, String denotes) {
        return "<party/" + id + "> sk:camp camp:state ; sk:denotes " + denotes + " .";
    }

    /** The estimates as "camp low best high". */
    private static Set<String> estimates(String... claims) {
        return estimatesOf(ACT + String.join("", claims));
    }

    private static Set<String> estimatesOf(String report) {
        DatasetGraph derived = reconcile(new TinyReports().report("1", report));
        Set<String> estimates = new TreeSet<>();
        derived.find(Node.ANY, Node.ANY, Names.sk("victimCamp"), Node.ANY).forEachRemaining(quad -> {
            Node estimate = quad.getSubject();
            if (isByDefault(derived, estimate)) {
                estimates.add(Names.notation(quad.getObject()) + " " + of(derived, estimate, "low") + " "
                        + of(derived, estimate, "best") + " " + of(derived, estimate, "high"));
            }
        });
        return estimates;
    }

    /** A value, or nothing. */
    private static String of(DatasetGraph derived, Node subject, String property) {
        return Iter.asStream(derived.find(Node.ANY, subject, Names.sk(property), Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }
}
