package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/**
 * The graph {@code {base}graph/view}, for people: on the names of claims and engagements themselves, all that a row of
 * a table needs, and labels on everything. It says nothing that does not follow from the other graphs. With it comes
 * {@code {base}graph/public}, by which the public view is made of it.
 */
public final class FlatView {

    static {
        JenaSystem.init();
    }

    private final Node name;
    private final Calling calling;
    private final Map<Node, AccountRow> rows = new HashMap<>();
    private final Coarsening coarsening;

    /**
     * @param base start of the names of derived graphs, ending in a slash
     * @param ontology has the labels of the registry's groups
     */
    public FlatView(String base, Graph ontology) {
        this.name = NodeFactory.createURI(base + "graph/view");
        this.calling = new Calling(ontology);
        this.coarsening = new Coarsening(base, calling);
    }

    /** Takes in what a report's graph says, and sends what can be shown of it by itself. */
    public void read(Node graph, Graph report, Consumer<Quad> out) {
        Look look = new Look(report, graph);
        DerivedGraph view = view();
        Labels labels = new Labels(look, calling, view);
        Map<Node, AccountRow> told = new TreeMap<>(Names.ORDER);
        for (Node account : look.instances(sk("Account"))) {
            AccountRow row = AccountRow.of(look, calling, account);
            told.put(account, row);
            labels.account(account, row);
        }
        rows.putAll(told);
        coarsening.read(look, told);
        ClaimView claims = new ClaimView(look, calling, view);
        look.instances(sk("Claim")).forEach(claim -> claims.write(claim, row(look, claim)));
        ResponsibilityView charges = new ResponsibilityView(look, calling, view);
        look.instances(sk("ResponsibilityClaim")).forEach(claim -> charges.write(claim, row(look, claim)));
        labels.rest();
        view.data().find().forEachRemaining(out);
    }

    /** Sends what can be shown of engagements, once all reports were read. @param derived what the reconciler made */
    public void engagements(DatasetGraph derived, Consumer<Quad> out) {
        Map<Node, List<Node>> accounts = new TreeMap<>(Names.ORDER);
        derived.find(Node.ANY, Node.ANY, sk("hasAccount"), Node.ANY)
                .forEachRemaining(q -> accounts.computeIfAbsent(q.getSubject(), e -> new ArrayList<>())
                        .add(q.getObject()));
        DerivedGraph view = view();
        accounts.forEach((engagement, members) -> {
            List<AccountRow> told =
                    members.stream().sorted(Names.ORDER).map(rows::get).toList();
            new EngagementView(view).write(engagement, told);
            members.forEach(account -> view.add(account, sk("engagement"), engagement));
        });
        new Labels(new Look(derived.getUnionGraph(), name), calling, view).derived();
        view.data().find().forEachRemaining(out);
        accounts.forEach((engagement, members) -> coarsening.engagement(engagement, members, rows, out));
    }

    /** Sends what the public view withholds of places, once all engagements were sent. */
    public void end(Consumer<Quad> out) {
        coarsening.places(out);
    }

    /** Sends the labels that claims have in the public view, where no engagements are made of the reports. */
    public void labels(Consumer<Quad> out) {
        coarsening.labels(out);
    }

    /** What the account says that a statement is about. */
    private AccountRow row(Look look, Node statement) {
        return look.one(statement, sk("about")).map(rows::get).orElse(AccountRow.NONE);
    }

    private DerivedGraph view() {
        return new DerivedGraph(DatasetGraphFactory.createGeneral(), name);
    }
}
