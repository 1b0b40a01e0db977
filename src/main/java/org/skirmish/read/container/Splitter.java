package org.skirmish.read.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.read.Kind;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;

/**
 * Takes an input apart into reports: unpacks what gzip packed, and finds the parts of collections. Safe for use by
 * several threads.
 */
public final class Splitter {

    private static final int HEAD = 8192;

    private final Limits limits;
    private final Collection lines;
    private final Collection feed;
    private final Collection archive;

    /** A splitter that keeps to these limits. */
    public Splitter(Limits limits) {
        this.limits = limits;
        this.lines = new JsonLines(limits);
        this.feed = new Feed(limits);
        this.archive = new WebArchive(limits);
    }

    /**
     * Hands the reports in the stream to the sink, one after the other, with what is {@code known} of them all filled
     * in where they say nothing themselves. The stream is read as far as is needed, and not closed.
     *
     * @throws org.skirmish.read.UnreadableException if the input as a whole, or its rest, cannot be read; what was
     *     handed over before stands
     * @throws IOException if the stream fails
     */
    public void split(String name, InputStream in, Metadata known, Sink sink) throws IOException {
        Counted counted = new Counted(sink);
        try {
            take(name, in, known, counted);
        } catch (EOFException | ZipException e) {
            throw Opened.refused(
                    name,
                    "it breaks off, or its packing is damaged; what stands after that place is lost",
                    "get the file anew");
        }
        if (counted.parts == 0) {
            throw Opened.refused(name, "no report is in this file", "leave it out");
        }
    }

    private void take(String name, InputStream in, Metadata known, Sink sink) throws IOException {
        long most = limits.collections().maxBytes();
        InputStream open = buffered(Bounded.stream(in, name, most));
        byte[] head = head(open);
        if (Unpacked.isPacked(head)
                && (Kind.ofName(name).isEmpty() || name.toLowerCase(Locale.ROOT).endsWith(Kind.PACKED))) {
            open = buffered(Bounded.stream(new Unpacked(open, name, limits.collections()), name, most));
            head = head(open);
            if (Unpacked.isPacked(head)) {
                throw Opened.refused(name, "it is packed twice", "unpack it once");
            }
        }
        Kind kind = kind(name, head);
        Opened input = new Opened(name, open, known);
        switch (kind) {
            case JSON_LINES -> lines.each(input, sink);
            case FEED -> feed.each(input, sink);
            case WARC -> archive.each(input, sink);
            default -> whole(input, kind, sink);
        }
    }

    /** Hands on, and counts. */
    private static final class Counted implements Sink {

        private final Sink sink;
        private long parts;

        Counted(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void found(Source source) {
            parts++;
            sink.found(source);
        }

        @Override
        public void refused(Issue issue) {
            parts++;
            sink.refused(issue);
        }
    }

    private void whole(Opened input, Kind kind, Sink sink) throws IOException {
        long most = limits.maxBytes(kind);
        byte[] bytes = input.in().readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
        if (bytes.length > most) {
            throw Opened.refused(
                    input.name(),
                    "it has more than the " + most + " bytes allowed for one report",
                    "split it into one file a report");
        }
        sink.found(new Source(input.name(), bytes, input.known(), kind, Optional.empty()));
    }

    private static Kind kind(String name, byte[] head) {
        Kind kind = Kind.of(name, head);
        boolean guessed = Kind.ofName(name).isEmpty();
        return guessed && kind == Kind.JSON && firstLine(head).endsWith("}") ? Kind.JSON_LINES : kind;
    }

    private static String firstLine(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, 2 * HEAD);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            length = in.readNBytes(head, 0, HEAD);
        } catch (ZipException e) {
            in.reset();
            length = in.read(head, 0, Math.min(HEAD, in.available()));
        }
        in.reset();
        return Arrays.copyOf(head, Math.max(0, length));
    }
}
