package org.skirmish.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of {@code skirmish export}, one constant each; name, ending and writer all stand here. */
public enum ExportFormat {

    /** Canonical N-Quads: the same data gives the same bytes. Streams graph by graph. */
    NQUADS("nq", Writers::canonical),

    /** TriG with prefixes, readable. Streams: one graph is held in memory at a time. */
    TRIG("trig", Writers::trig),

    /**
     * Turtle: the union of all graphs; which report a statement is from is told by its own triples, not by its graph.
     */
    TURTLE("ttl", Writers::turtle),

    /** JSON-LD 1.1 of plain RDF 1.1; the whole is held in memory. */
    JSONLD("jsonld", Writers::jsonLd);

    private final String ending;
    private final GraphWriter writer;

    ExportFormat(String ending, GraphWriter writer) {
        this.ending = ending;
        this.writer = writer;
    }

    /** The name by which users ask for it. */
    public String notation() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return ending;
    }

    GraphWriter writer() {
        return writer;
    }

    /** The format of that name or ending. */
    public static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.notation().equals(name) || format.ending.equals(name))
                .findFirst();
    }
}
