package org.skirmish.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.skirmish.rdf.Iris;
import org.skirmish.reconcile.FlatView;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.store.History;
import org.skirmish.store.Retraction;
import org.skirmish.store.Standing;

/**
 * The graph {@code versions}: works of which several versions were read, what earlier versions claimed, and the
 * tombstones of what was retracted. Earlier claims are of a class of their own, so that nothing counts them by mistake.
 */
final class VersionGraph implements DerivedGraphs {

    static {
        JenaSystem.init();
    }

    private static final String SCHEMA = "http://schema.org/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node HEADLINE = NodeFactory.createURI(SCHEMA + "headline");
    private static final Node HASH = NodeFactory.createURI(SCHEMA + "sha256");
    private static final Set<Node> TOLD = Set.of(
            HEADLINE, HASH, NodeFactory.createURI(SCHEMA + "datePublished"), NodeFactory.createURI(SCHEMA + "url"));
    private static final int SHORT = 16;

    private final Iris iris;
    private final FlatView view;
    private final Map<Node, String> headlines = new HashMap<>();
    private Standing standing;

    /** @param view one that serves nothing else */
    VersionGraph(Iris iris, FlatView view) {
        this.iris = iris;
        this.view = view;
    }

    @Override
    public void begin(Standing standing) {
        this.standing = standing;
    }

    @Override
    public void see(Node name, Graph report, Consumer<Quad> out) {
        note(name, report);
    }

    @Override
    public void seeEarlier(Node name, Graph report, Consumer<Quad> out) {
        note(name, report);
        Node node = report(name.getURI());
        report.find(node, Node.ANY, Node.ANY)
                .filterKeep(t -> TOLD.contains(t.getPredicate()))
                .forEach(t -> add(out, node, t.getPredicate(), t.getObject()));
        view.read(name, report, quad -> {
            if (report.contains(quad.getSubject(), RDF.type.asNode(), sk("Claim"))) {
                claim(quad, node, out);
            }
        });
    }

    private void claim(Quad told, Node report, Consumer<Quad> out) {
        if (told.getPredicate().equals(RDFS.label.asNode())) {
            add(out, told.getSubject(), RDF.type.asNode(), sk("EarlierClaim"));
            add(out, told.getSubject(), sk("inVersion"), report);
            add(out, told.getSubject(), RDFS.label.asNode(), told.getObject());
        } else if (told.getPredicate().equals(sk("sentence"))) {
            add(out, told.getSubject(), sk("earlierSentence"), told.getObject());
        }
    }

    private void note(Node name, Graph report) {
        report.find(report(name.getURI()), HEADLINE, Node.ANY)
                .mapWith(Triple::getObject)
                .forEach(headline -> headlines.put(report(name.getURI()), headline.getLiteralLexicalForm()));
    }

    @Override
    public void send(Consumer<Quad> out) {
        view.labels(out);
        if (standing != null) {
            standing.works().stream().filter(all -> all.size() > 1).forEach(all -> work(all, out));
            standing.works().stream().flatMap(List::stream).forEach(version -> version.retraction()
                    .ifPresent(tombstone -> retracted(version, tombstone, out)));
        }
    }

    private void work(List<Standing.Version> versions, Consumer<Quad> out) {
        Standing.Version newest = versions.get(versions.size() - 1);
        Node work = iris.named("work", newest.history().map(History::work).orElse(""));
        add(out, work, RDF.type.asNode(), sk("Work"));
        add(out, work, RDFS.label.asNode(), text(called(newest)));
        for (int i = 0; i < versions.size(); i++) {
            Standing.Version version = versions.get(i);
            Node node = report(version.entry().name());
            add(out, node, NodeFactory.createURI(PROV + "specializationOf"), work);
            add(out, node, sk("versionNumber"), NodeFactory.createLiteralDT("" + (i + 1), XSDDatatype.XSDinteger));
            version.history().ifPresent(history -> history(node, history, out));
            if (i > 0) {
                Node before = report(versions.get(i - 1).entry().name());
                add(out, node, NodeFactory.createURI(PROV + "wasRevisionOf"), before);
            }
            if (i < versions.size() - 1 && version.retraction().isEmpty()) {
                add(out, node, RDF.type.asNode(), sk("EarlierVersion"));
                add(out, node, RDFS.label.asNode(), text(called(version)));
            }
        }
    }

    private void history(Node node, History history, Consumer<Quad> out) {
        add(out, node, sk("readAt"), NodeFactory.createLiteralDT(history.read().toString(), XSDDatatype.XSDdateTime));
        if (!history.found().isEmpty()) {
            add(out, node, sk("versionFoundBy"), text(history.found()));
        }
    }

    private void retracted(Standing.Version version, Retraction tombstone, Consumer<Quad> out) {
        Node node = report(version.entry().name());
        add(out, node, RDF.type.asNode(), sk("RetractedReport"));
        add(out, node, RDFS.label.asNode(), text("retracted: " + called(version)));
        add(out, node, HASH, text(version.entry().id()));
        add(out, node, sk("retractionReason"), text(tombstone.reason()));
        String when = tombstone.when().toString();
        add(out, node, sk("retractedAt"), NodeFactory.createLiteralDT(when, XSDDatatype.XSDdateTime));
    }

    /** The headline, or the beginning of the hash; never the name of the file. */
    private String called(Standing.Version version) {
        String id = version.entry().id();
        return headlines.getOrDefault(
                report(version.entry().name()), "report " + id.substring(0, Math.min(SHORT, id.length())));
    }

    /** The report of the graph of that name. */
    private static Node report(String graph) {
        return NodeFactory.createURI(graph.replaceFirst("/graph/report/", "/report/"));
    }

    private void add(Consumer<Quad> out, Node subject, Node property, Node value) {
        out.accept(new Quad(iris.derivedGraph("versions"), subject, property, value));
    }

    private static Node sk(String name) {
        return NodeFactory.createURI(Iris.PUBLISHED + "ontology#" + name);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }
}
