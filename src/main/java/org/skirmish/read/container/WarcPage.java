package org.skirmish.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.skirmish.model.Metadata;
import org.skirmish.read.Kind;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;
import org.skirmish.read.UnreadableException;
import org.skirmish.read.html.WebAddress;

/** Takes the web page out of a record of a WARC. */
final class WarcPage {

    private static final int FOUND = 200;
    private static final int HEAD = 1 << 16;
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*(?:text/html|application/xhtml\\+xml)\\s*(?:;.*)?");
    private static final Pattern CHARSET = Pattern.compile("(?i)\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})");
    private static final int LOOK = 512;
    private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");
    private static final Pattern CHUNK = Pattern.compile("[0-9A-Fa-f]{1,8}[ \\t]*(?:;[^\\r\\n]*)?\\r?\\n");
    private static final Pattern BARE = Pattern.compile("(?:\u00EF\u00BB\u00BF|\\s)*<[!?/A-Za-z]");
    private static final List<String> PACKINGS = List.of("", "identity", "none", "gzip", "x-gzip", "deflate");

    private final Limits limits;

    WarcPage(Limits limits) {
        this.limits = limits;
    }

    /** How many bytes of a record are needed at most. */
    long most() {
        return limits.maxBytes() + HEAD;
    }

    /**
     * The page in the record; nothing if it holds something else.
     *
     * @throws UnreadableException if it holds a page that cannot be had
     */
    Optional<Source> of(WarcRecords.Framed framed, String name, Metadata known) {
        try {
            WarcRecord record = parsed(framed);
            if (record instanceof WarcResource resource
                    && PAGE.matcher(type(resource.headers().first("Content-Type")))
                            .matches()) {
                return Optional.of(source(
                        resource,
                        name,
                        known,
                        new ByteArrayInputStream(framed.block()),
                        resource.headers().first("Content-Type")));
            }
            return record instanceof WarcResponse response && isHttp(response)
                    ? response(response, framed, name, known)
                    : Optional.empty();
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Opened.refused(
                    name,
                    "the page is damaged: " + String.valueOf(e.getMessage()).replaceFirst("(?s):.*", ""),
                    "get the archive anew");
        }
    }

    private static WarcRecord parsed(WarcRecords.Framed framed) throws IOException {
        byte[] head = (framed.head().stripTrailing() + "\r\nContent-Length: " + framed.block().length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return new WarcReader(new SequenceInputStream(
                        new ByteArrayInputStream(head), new ByteArrayInputStream(framed.block())))
                .next()
                .orElseThrow(() -> new IOException("it has no head"));
    }

    private static boolean isHttp(WarcResponse response) {
        return type(response.headers().first("Content-Type"))
                .toLowerCase(Locale.ROOT)
                .contains("application/http");
    }

    private Optional<Source> response(WarcResponse response, WarcRecords.Framed framed, String name, Metadata known)
            throws IOException {
        if (framed.length() > most()) {
            return tooLong(framed.block(), name);
        }
        HttpResponse http = response.http();
        Optional<String> type = http.headers().first("Content-Type");
        if (http.status() != FOUND || !PAGE.matcher(type(type)).matches()) {
            return Optional.empty();
        }
        String packing =
                String.join(",", http.headers().all("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        byte[] body = body(http, framed.block());
        boolean bare = looksBare(body);
        if (!bare && !PACKINGS.contains(packing)) {
            throw Opened.refused(
                    name, "the page is packed by \"" + packing + "\"", "archive it with gzip, or without packing");
        }
        InputStream page = new ByteArrayInputStream(body);
        return Optional.of(source(response, name, known, bare ? page : unpacked(page, packing), type));
    }

    /**
     * What follows the head of the answer, whatever length it tells of; without the borders of chunks, if there are
     * any.
     */
    private static byte[] body(HttpResponse http, byte[] block) throws IOException {
        Matcher head = HEAD_END.matcher(new String(block, StandardCharsets.ISO_8859_1));
        byte[] body = head.find() ? Arrays.copyOfRange(block, head.end(), block.length) : new byte[0];
        boolean chunked = http.headers().all("Transfer-Encoding").stream()
                        .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"))
                && CHUNK.matcher(new String(body, 0, Math.min(LOOK, body.length), StandardCharsets.ISO_8859_1))
                        .lookingAt();
        return chunked ? http.body().stream().readAllBytes() : body;
    }

    /** Whether the bytes are a page as they stand, whatever packing the server told of: they begin with a tag. */
    private static boolean looksBare(byte[] body) {
        return BARE.matcher(new String(body, 0, Math.min(LOOK, body.length), StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    /** The body without the server's packing. The library's own way of unpacking never ends on some broken bodies. */
    private static InputStream unpacked(InputStream body, String packing) throws IOException {
        if (packing.endsWith("gzip")) {
            return new Members(body);
        }
        return packing.equals("deflate") ? new InflaterInputStream(body) : body;
    }

    /** A record beyond the limit is a page only if its head says so; a film is passed over in silence. */
    private Optional<Source> tooLong(byte[] start, String name) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.substring(0, Math.max(0, text.indexOf("\r\n\r\n")))
                .toLowerCase(Locale.ROOT)
                .contains("text/html")) {
            throw beyond(name);
        }
        return Optional.empty();
    }

    private Source source(WarcTargetRecord record, String name, Metadata known, InputStream body, Optional<String> type)
            throws IOException {
        byte[] bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxBytes() + 1));
        if (bytes.length > limits.maxBytes()) {
            throw beyond(name);
        }
        Metadata asked = new Metadata(
                Optional.empty(), Optional.empty(), WebAddress.of(String.valueOf(record.target())), Optional.empty());
        Matcher charset = CHARSET.matcher(type(type));
        return new Source(
                name,
                bytes,
                asked.or(known),
                Kind.HTML,
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    private UnreadableException beyond(String name) {
        return Opened.refused(
                name,
                "the page has more than the " + limits.maxBytes() + " bytes allowed for one report",
                "hand it over as plain text");
    }

    private static String type(Optional<String> header) {
        return header.orElse("");
    }
}
