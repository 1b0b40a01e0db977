package org.skirmish.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What sort of file a user hands over. */
public enum Kind {
    /** One report as plain text. */
    TEXT(".txt", ".text"),
    /** One report as a web page. */
    HTML(".html", ".htm", ".xhtml"),
    /** One report as a PDF document. */
    PDF(".pdf"),
    /** One report as a Word document. */
    DOCX(".docx"),
    /** One report as a JSON object. */
    JSON(".json"),
    /** One report a line, each a JSON object. */
    JSON_LINES(".jsonl", ".ndjson"),
    /** An RSS or Atom feed. */
    FEED(".rss", ".atom", ".rdf", ".xml"),
    /** A web archive. */
    WARC(".warc");

    /** The ending of what gzip packed. */
    public static final String PACKED = ".gz";

    private static final int LOOK = 4096;
    private static final Pattern PART = Pattern.compile("(.+):\\d+(?: \\(.*\\))?", Pattern.DOTALL);
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|title|div|p|article)\\b");
    private static final Pattern FED = Pattern.compile("<(?:rss|feed|rdf:rdf)\\b");

    private final List<String> endings;

    Kind(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * The kind of a file: by the ending of its name, with or without {@code .gz}; else by what its first bytes look
     * like, which is text if nothing else.
     */
    public static Kind of(String name, byte[] start) {
        return ofName(name).orElseGet(() -> ofBytes(start));
    }

    /** The kind that the ending of a name tells; of a part of a collection, {@code feed.xml:3}, that of its parts. */
    public static Optional<Kind> ofName(String name) {
        Matcher part = PART.matcher(name);
        if (part.matches()) {
            return ofName(part.group(1))
                    .map(kind -> kind == WARC ? HTML : kind == FEED || kind == JSON_LINES ? JSON : kind);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
        return Stream.of(values())
                .filter(kind -> kind.endings.stream().anyMatch(bare::endsWith))
                .findFirst();
    }

    /** The kind that the first bytes look like. */
    public static Kind ofBytes(byte[] start) {
        String look = new String(start, 0, Math.min(start.length, LOOK), StandardCharsets.ISO_8859_1)
                .replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF|\\s)+|\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (look.startsWith("%pdf-")) {
            return PDF;
        }
        if (look.startsWith("pk\u0003\u0004") && look.contains("word/")) {
            return DOCX;
        }
        if (look.startsWith("warc/")) {
            return WARC;
        }
        if (look.startsWith("{")) {
            return JSON;
        }
        if (!look.startsWith("<")) {
            return TEXT;
        }
        if (FED.matcher(look).find()) {
            return FEED;
        }
        return PAGE.matcher(look).find() ? HTML : TEXT;
    }

    /**
     * Whether reports of this kind are looked for in folders. JSON objects are not: they tell of the reports beside
     * them.
     */
    public boolean inFolders() {
        return this != JSON;
    }

    /** Whether it is a document with pages and pictures rather than a text. */
    boolean isDocument() {
        return this == PDF || this == DOCX;
    }

    /** The endings of names, with their dots. */
    public List<String> endings() {
        return endings;
    }
}
