package org.skirmish.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.skirmish.fixture.ManyReports;

/** What is derived depends on the reports alone: neither on their order, nor on which were there before. */
class OrderTest {

    private static final int ROUNDS = Integer.getInteger("reconcile.orders", 12);

    private static Set<Quad> quads(DatasetGraph data) {
        return Iter.asStream(data.find()).collect(Collectors.toSet());
    }

    @Test
    void anyOrderGivesTheSameQuads() {
        DatasetGraph reports = ManyReports.of(60, 3, 5);
        Set<Quad> wanted = quads(Reconciled.of(reports, 0));
        assertTrue(wanted.stream().anyMatch(q -> q.getPredicate().equals(Names.sk("matches"))), "accounts match");
        for (int seed = 1; seed <= ROUNDS; seed++) {
            assertEquals(wanted, quads(Reconciled.of(reports, seed)), "seed " + seed);
        }
    }

    /** Reports taken away at random, and what is left compared with a start from them alone. */
    @Test
    void whatIsGoneLeavesNoTrace() {
        DatasetGraph reports = ManyReports.of(60, 3, 6);
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            DatasetGraph left = DatasetGraphFactory.create();
            reports.listGraphNodes().forEachRemaining(name -> {
                if (random.nextInt(4) > 0) {
                    left.addGraph(name, reports.getGraph(name));
                }
            });
            assertEquals(quads(Reconciled.of(left, 0)), quads(Reconciled.of(left, seed)), "seed " + seed);
        }
    }

    /** An engagement is called after the account that founded it, whoever joins. */
    @Test
    void namesStayWhenOthersJoin() {
        String first =
                dated("1", "2022-02-11") + TinyReports.account("a", "ambush", "2022-02-10", "Elm", "guards", "army");
        String later =
                dated("2", "2022-02-12") + TinyReports.account("b", "ambush", "2022-02-10", "Elm", "guards", "army");
        Node alone = engagement(new TinyReports().report("1", first));
        TinyReports both = new TinyReports()
                .report("1", first + "<account/a> prov:wasQuotedFrom <report/1> .")
                .report("2", later + "<account/b> prov:wasQuotedFrom <report/2> .");
        assertEquals("[a b]", Reconciled.clusters(both));
        assertEquals(alone, engagement(both));
    }

    private static String dated(String report, String day) {
        return "<report/%s> schema:datePublished \"%s\"^^xsd:date .".formatted(report, day);
    }

    private static Node engagement(TinyReports reports) {
        return Reconciled.of(reports.data(), 0)
                .find(Node.ANY, Node.ANY, Names.sk("foundedBy"), Node.ANY)
                .next()
                .getSubject();
    }
}
