package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.skirmish.rdf.OntologyResources;

/** What is derived from small reports, in words that tests compare. */
final class Reconciled {

    private static final String ACCOUNT = "http://test/account/";

    private Reconciled() {}

    /** The derived graphs; the reports are read in the order that the seed gives. */
    static DatasetGraph of(DatasetGraph reports, long seed) {
        Reconciler reconciler = new Reconciler(TinyReports.BASE, Policies.standard(), OntologyResources.terms());
        List<Node> names = new ArrayList<>(
                Iter.asStream(reports.listGraphNodes()).sorted(Names.ORDER).toList());
        Collections.shuffle(names, new Random(seed));
        names.forEach(name -> reconciler.read(name, reports.getGraph(name)));
        DatasetGraph derived = DatasetGraphFactory.create();
        reconciler.derive(engagement -> engagement.find().forEachRemaining(derived::add));
        return derived;
    }

    /** The ids of accounts, those of one engagement in brackets: "[a b] [c]". */
    static String clusters(TinyReports reports) {
        return clusters(of(reports.data(), 1));
    }

    static String clusters(DatasetGraph derived) {
        Set<String> clusters = new TreeSet<>();
        derived.find(Node.ANY, Node.ANY, Names.sk("foundedBy"), Node.ANY).forEachRemaining(quad -> {
            Set<String> members = new TreeSet<>();
            derived.find(Node.ANY, quad.getSubject(), Names.sk("hasAccount"), Node.ANY)
                    .forEachRemaining(q -> members.add(q.getObject().getURI().substring(ACCOUNT.length())));
            clusters.add("[" + String.join(" ", members) + "]");
        });
        return String.join(" ", clusters);
    }
}
