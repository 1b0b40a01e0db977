package org.skirmish.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of {@code skirmish export}, one constant each; name, ending, media type and writer all stand here. */
public enum ExportFormat {

    /** Canonical N-Quads: the same data gives the same bytes. Streams graph by graph. */
    NQUADS("nq", "application/n-quads", true, Writers::canonical),

    /** TriG with prefixes, readable. Streams: one graph is held in memory at a time. */
    TRIG("trig", "application/trig", true, Writers::trig),

    /** Turtle: the union of all graphs; which report a statement is from is told by its own triples, not by its graph. */
    TURTLE("ttl", "text/turtle", false, Writers::turtle),

    /** JSON-LD 1.1 of plain RDF 1.1; the whole is held in memory. */
    JSONLD("jsonld", "application/ld+json", true, Writers::jsonLd);

    private final String ending;
    private final String mediaType;
    private final boolean keepsGraphs;
    private final GraphWriter writer;

    ExportFormat(String ending, String mediaType, boolean keepsGraphs, GraphWriter writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.keepsGraphs = keepsGraphs;
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

    /** Its media type, as registered with IANA. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it says which graph a triple is in. */
    public boolean keepsGraphs() {
        return keepsGraphs;
    }

    GraphWriter writer() {
        return writer;
    }

    /** The format of that name or ending. */
    public static Optional<ExportFormat> of(String name) {
        return Arrays.stream(values()).filter(format -> format.notation().equals(name) || format.ending.equals(name)).findFirst();
    }
}
