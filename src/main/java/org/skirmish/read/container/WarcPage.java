package org.skirmish.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.netpreserve.jwarc.HttpResponse;
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
    private static final List<String> PACKINGS = List.of("", "identity", "none", "gzip", "x-gzip", "deflate");

    private final Limits limits;

    WarcPage(Limits limits) {
        this.limits = limits;
    }

    /**
     * The page in the record; nothing if it holds something else.
     *
     * @throws UnreadableException if it holds a page that cannot be had
     */
    Optional<Source> of(WarcRecord record, String name, Metadata known) {
        try {
            if (record instanceof WarcResource resource
                    && PAGE.matcher(type(resource.headers().first("Content-Type")))
                            .matches()) {
                return Optional.of(source(
                        resource,
                        name,
                        known,
                        resource.body().stream(),
                        resource.headers().first("Content-Type")));
            }
            return record instanceof WarcResponse response && isHttp(response)
                    ? response(response, name, known)
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

    private static boolean isHttp(WarcResponse response) {
        return type(response.headers().first("Content-Type"))
                .toLowerCase(Locale.ROOT)
                .contains("application/http");
    }

    private Optional<Source> response(WarcResponse response, String name, Metadata known) throws IOException {
        if (response.body().size() > limits.maxBytes() + HEAD) {
            return tooLong(response, name);
        }
        HttpResponse http = response.http();
        Optional<String> type = http.headers().first("Content-Type");
        if (http.status() != FOUND || !PAGE.matcher(type(type)).matches()) {
            return Optional.empty();
        }
        String packing =
                String.join(",", http.headers().all("Content-Encoding")).strip().toLowerCase(Locale.ROOT);
        if (!PACKINGS.contains(packing)) {
            throw Opened.refused(
                    name, "the page is packed by \"" + packing + "\"", "archive it with gzip, or without packing");
        }
        return Optional.of(source(response, name, known, unpacked(http.body().stream(), packing), type));
    }

    /** The body without the server's packing. The library's own way of unpacking never ends on some broken bodies. */
    private static InputStream unpacked(InputStream body, String packing) throws IOException {
        if (packing.endsWith("gzip")) {
            return GzipCompressorInputStream.builder()
                    .setInputStream(body)
                    .setDecompressConcatenated(true)
                    .get();
        }
        return packing.equals("deflate") ? new InflaterInputStream(body) : body;
    }

    /** A record beyond the limit is a page only if its head says so; a film is passed over in silence. */
    private Optional<Source> tooLong(WarcResponse response, String name) throws IOException {
        byte[] head = response.body().stream().readNBytes(HEAD);
        String text = new String(head, StandardCharsets.ISO_8859_1);
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
