package org.skirmish.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.Report;

/**
 * Mints the names of nodes: the same words always give the same name.
 *
 * @param base the start of all names of data, ending in a slash; terms, concepts and the registry's groups keep
 *     {@link #PUBLISHED}
 */
public record Iris(String base) {

    /** Where the ontology and its concepts are published. */
    public static final String PUBLISHED = "https://w3id.org/skirmish/";

    /** @throws IllegalArgumentException if the base is no absolute IRI that ends in a slash */
    public Iris {
        if (!base.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*/")) {
            throw new IllegalArgumentException("not a base IRI: " + base + " (give an absolute IRI that ends in /)");
        }
    }

    /** Names below the published base. */
    public static Iris published() {
        return new Iris(PUBLISHED);
    }

    /** The concept of a scheme, by its notation. */
    public static Node concept(String scheme, String notation) {
        return NodeFactory.createURI(PUBLISHED + "concept/" + scheme + "/" + encode(notation));
    }

    /** The name of a report's graph. */
    public Node graph(Report report) {
        return node("graph/report/" + brief(report));
    }

    /** The derived graph of that name: {@code engagements} or {@code estimates}. */
    public Node derivedGraph(String name) {
        return node("graph/" + name);
    }

    /** The report itself. */
    public Node report(Report report) {
        return node("report/" + brief(report));
    }

    /** Something that belongs to a report alone; the path is taken as it is. */
    public Node ofReport(Report report, String path) {
        return node("report/" + brief(report) + "/" + path);
    }

    /** A record of a report that has an id of its own: {@code account/{report}-{id}}, {@code claim/{report}-{id}}. */
    public Node record(String kind, Report report, String id) {
        return node(kind + "/" + brief(report) + "-" + encode(id));
    }

    /** Something with a name that is its own in all reports: {@code rule/{name}}. */
    public Node named(String kind, String name) {
        return node(kind + "/" + encode(name));
    }

    /** A division of the gazetteer, by the steps that lead to it: {@code mm/chin}. */
    public Node place(String path) {
        return node("place/" + path);
    }

    /** A user's registry of groups, by its hash. */
    public Node registry(String hash) {
        return node("registry/" + hash.substring(0, Math.min(16, hash.length())));
    }

    /** The publisher of that name, whatever its capitals. */
    public Node ofOutlet(String name) {
        return node("outlet/" + slug(name));
    }

    /** The name as a word of lower case that an IRI can hold. */
    public static String slug(String name) {
        return encode(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** The first 16 digits of the report's identity. */
    private static String brief(Report report) {
        return report.id().substring(0, Math.min(16, report.id().length()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
