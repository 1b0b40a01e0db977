package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/**
 * The graph {@code {base}graph/public}: what the public view has in place of what tells of harm to civilians where it
 * happened more closely than by the township, and marks of what it withholds. An engagement tells of such harm if any
 * of its accounts does, by its kind, its sides or its claims; then all its accounts are coarsened.
 */
final class Coarsening {

    private static final Node WITHHOLDS = sk("withholds");

    /** What changes with one account: the same rows with the place as told, and without it. */
    private record Change(AccountRow row, DatasetGraph fine, DatasetGraph coarse) {}

    private final Node graph;
    private final Calling calling;
    private final PlacesTold places = new PlacesTold();
    private final Map<Node, Change> changes = new HashMap<>();
    private final Set<Node> ofCivilians = new HashSet<>();
    private final Set<Node> coarsened = new HashSet<>();

    Coarsening(String base, Calling calling) {
        this.graph = NodeFactory.createURI(base + "graph/public");
        this.calling = calling;
    }

    /** Takes in one report. @param rows of its accounts */
    void read(Look look, Map<Node, AccountRow> rows) {
        places.read(look);
        rows.forEach((account, row) -> {
            List<Node> about = look.subjects(sk("about"), account);
            if (row.isOfCivilians() || about.stream().anyMatch(claim -> harmsCivilians(look, claim))) {
                ofCivilians.add(account);
            }
            if (row.isFine()) {
                AccountRow coarse = row.coarse(Optional.empty());
                changes.put(
                        account,
                        new Change(coarse, written(look, account, about, row), written(look, account, about, coarse)));
            }
        });
    }

    private static boolean harmsCivilians(Look look, Node claim) {
        return look.one(claim, sk("victims"))
                .flatMap(party -> look.one(party, sk("camp")))
                .filter(camp -> Names.notation(camp).equals(AccountRow.CIVILIAN))
                .isPresent();
    }

    private DatasetGraph written(Look look, Node account, List<Node> about, AccountRow row) {
        DerivedGraph out = empty();
        new Labels(look, calling, out).account(account, row);
        ClaimView claims = new ClaimView(look, calling, out);
        ResponsibilityView charges = new ResponsibilityView(look, calling, out);
        for (Node statement : about) {
            if (look.is(statement, sk("Claim"))) {
                claims.place(statement, row);
            } else if (look.is(statement, sk("ResponsibilityClaim"))) {
                charges.place(statement, row);
            }
        }
        return out.data();
    }

    /**
     * Sends what becomes of one engagement, once all reports were read.
     *
     * @param rows of all accounts
     */
    void engagement(Node engagement, List<Node> accounts, Map<Node, AccountRow> rows, Consumer<Quad> out) {
        List<Node> fine = accounts.stream().filter(changes::containsKey).toList();
        if (!fine.isEmpty() && accounts.stream().anyMatch(ofCivilians::contains)) {
            coarsened.addAll(fine);
            DerivedGraph sent = empty();
            fine.forEach(account -> account(account, sent));
            written(engagement, accounts, rows, sent);
            sent.data().find().forEachRemaining(out);
        }
    }

    /** Sends what becomes of the places, once all engagements were sent. */
    void places(Consumer<Quad> out) {
        for (Node node : places.hidden(coarsened)) {
            places.properties(node).forEach(property -> out.accept(new Quad(graph, node, WITHHOLDS, property)));
        }
    }

    /** Sends what becomes of the labels of claims where no engagements are made: each account stands for itself. */
    void labels(Consumer<Quad> out) {
        DerivedGraph sent = empty();
        changes.forEach((account, change) -> {
            if (ofCivilians.contains(account)) {
                replace(change.fine(), change.coarse(), sent);
            }
        });
        sent.data()
                .find(Node.ANY, Node.ANY, sk("withholds"), RDFS.label.asNode())
                .forEachRemaining(mark -> {
                    out.accept(mark);
                    sent.data()
                            .find(graph, mark.getSubject(), RDFS.label.asNode(), Node.ANY)
                            .forEachRemaining(out);
                });
    }

    private DerivedGraph empty() {
        return new DerivedGraph(DatasetGraphFactory.createGeneral(), graph);
    }

    private void account(Node account, DerivedGraph out) {
        Change change = changes.get(account);
        replace(change.fine(), change.coarse(), out);
        places.scene(account).ifPresent(place -> {
            out.add(account, WITHHOLDS, sem("hasPlace"));
            Node scene = NodeFactory.createURI(account.getURI() + "/township");
            out.add(account, sem("hasPlace"), scene);
            out.type(scene, sk("ReportedPlace"));
            out.text(scene, RDFS.label.asNode(), change.row().place().orElse("place unknown"));
            out.text(scene, sk("placeRelation"), "at");
            change.row().divisions().forEach(d -> out.text(scene, sk(d.property()), d.name()));
            places.larger(place).ifPresent(larger -> {
                out.add(scene, sk("denotes"), larger);
                places.middle(larger).ifPresent(point -> change.coarse()
                        .find(Node.ANY, Node.ANY, sk("where"), Node.ANY)
                        .forEachRemaining(q -> point(q.getSubject(), point, out)));
            });
        });
    }

    private static void point(Node subject, AccountRow.Point point, DerivedGraph out) {
        out.decimal(subject, sk("latitude"), point.latitude().doubleValue());
        out.decimal(subject, sk("longitude"), point.longitude().doubleValue());
    }

    private void written(Node engagement, List<Node> accounts, Map<Node, AccountRow> rows, DerivedGraph out) {
        List<AccountRow> told = new ArrayList<>();
        List<AccountRow> coarse = new ArrayList<>();
        out.add(engagement, WITHHOLDS, sem("hasPlace"));
        for (Node account : accounts.stream().sorted(Names.ORDER).toList()) {
            AccountRow row = rows.get(account);
            boolean fine = changes.containsKey(account);
            Optional<Node> scene = places.scene(account).flatMap(fine ? places::larger : places::found);
            scene.ifPresent(place -> out.add(engagement, sem("hasPlace"), place));
            told.add(row);
            coarse.add(fine ? row.coarse(scene.flatMap(places::middle)) : row);
        }
        replace(written(engagement, told), written(engagement, coarse), out);
    }

    private DatasetGraph written(Node engagement, List<AccountRow> rows) {
        DerivedGraph out = empty();
        new EngagementView(out).write(engagement, rows);
        return out.data();
    }

    /** Withholds each property whose values differ, and gives the coarser ones. */
    private void replace(DatasetGraph fine, DatasetGraph coarse, DerivedGraph out) {
        fine.find().forEachRemaining(q -> {
            if (!coarse.contains(q)) {
                out.add(q.getSubject(), WITHHOLDS, q.getPredicate());
            }
        });
        coarse.find().forEachRemaining(q -> {
            if (!fine.contains(q) || out.data().contains(graph, q.getSubject(), WITHHOLDS, q.getPredicate())) {
                out.add(q.getSubject(), q.getPredicate(), q.getObject());
            }
        });
    }
}
