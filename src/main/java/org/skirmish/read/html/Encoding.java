package org.skirmish.read.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding of a page as browsers do: byte order mark, then the server's word, then the page's own (in its
 * first 4096 bytes), else UTF-8. Where the bytes do not fit, it says so.
 *
 * @see <a href="https://encoding.spec.whatwg.org/">Encoding Standard: Latin-1 and ASCII mean Windows-1252</a>
 */
public final class Encoding {

    private static final int LOOK = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]{1,40})|<\\?xml\\b[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([\\w:.-]{1,40})");
    private static final Pattern NARROW =
            Pattern.compile("(?i)(?:iso[-_]?8859[-_]?1|latin-?1|l1|us-ascii|ascii|cp1252)");

    private Encoding() {}

    /** The characters in the bytes; {@code told} is the encoding that the server named. */
    public static Markup decode(byte[] bytes, Optional<String> told) {
        Optional<Charset> marked = mark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return new Markup(text.startsWith("\uFEFF") ? text.substring(1) : text, "");
        }
        Optional<String> named = told.filter(name -> !name.isBlank()).or(() -> declared(bytes));
        Optional<Charset> charset = named.flatMap(Encoding::charset);
        String unknown = named.isPresent() && charset.isEmpty()
                ? "its encoding is named \"" + named.get() + "\", which is none"
                : "";
        Decoded decoded = decoded(bytes, charset.orElse(StandardCharsets.UTF_8));
        if (decoded.wrong == 0) {
            return new Markup(decoded.text, unknown.isEmpty() ? "" : unknown + ", and was read as UTF-8");
        }
        boolean slips = decoded.wrong <= decoded.foreign;
        String used = slips ? charset.orElse(StandardCharsets.UTF_8).name() : WESTERN.name();
        String doubt = "it has " + decoded.wrong + " places that are no "
                + charset.orElse(StandardCharsets.UTF_8).name() + ", and was read as " + used;
        return new Markup(
                slips ? decoded.text : new String(bytes, WESTERN), unknown.isEmpty() ? doubt : unknown + "; " + doubt);
    }

    private static Optional<Charset> mark(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return first == 0xFEFF
                ? Optional.of(StandardCharsets.UTF_16BE)
                : first == 0xFFFE ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static Optional<String> declared(byte[] bytes) {
        Matcher m = DECLARED.matcher(new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1));
        return m.find() ? Optional.of(m.group(1) == null ? m.group(2) : m.group(1)) : Optional.empty();
    }

    /**
     * The encoding of that name. UTF-16 without a byte order mark, told by bytes that could be read as ASCII, is UTF-8.
     */
    private static Optional<Charset> charset(String name) {
        if (NARROW.matcher(name.strip()).matches()) {
            return Optional.of(WESTERN);
        }
        try {
            Charset charset = Charset.forName(name.strip());
            return Optional.of(
                    charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                            ? StandardCharsets.UTF_8
                            : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * Text with U+FFFD where bytes did not fit, how many such places there were, and how many characters beyond ASCII
     * were right.
     */
    private record Decoded(String text, long wrong, long foreign) {}

    private static Decoded decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 16);
        long wrong = 0;
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            wrong++;
            in.position(in.position() + Math.min(result.length(), in.remaining()));
            out.put('\uFFFD');
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new Decoded(
                text, wrong, text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count());
    }
}
