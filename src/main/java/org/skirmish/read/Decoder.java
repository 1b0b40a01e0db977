package org.skirmish.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into characters. */
final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /**
     * The characters, the name of the encoding where it was not UTF-8, and how many control characters were taken out.
     */
    record Decoded(String text, Optional<String> guessed, long controls) {}

    /**
     * The text in the bytes: UTF-8 if they are that; else UTF-16 by its byte order mark or by its zero bytes; else
     * Windows-1252, in which any bytes are some text. Byte order marks are dropped, lone surrogates become U+FFFD, and
     * control characters other than tabs and line ends become spaces, one for one.
     */
    Decoded decode(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = strict(bytes, charset).orElse(null);
        if (text == null) {
            charset = WESTERN;
            text = new String(bytes, WESTERN);
        }
        Optional<String> guessed =
                charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(charset.name());
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !layout((char) c))
                .count();
        return new Decoded(harmless(unmarked(text)), guessed, controls);
    }

    private static String unmarked(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == '\uFEFF') {
            begin++;
        }
        return text.substring(begin);
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        int half = bytes.length / 2;
        if (first == 0xFEFF || half >= 8 && even > half * 0.6 && odd < half * 0.1) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFFFE || half >= 8 && odd > half * 0.6 && even < half * 0.1
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        CodingErrorAction action =
                charset.equals(StandardCharsets.UTF_8) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(action)
                    .onUnmappableCharacter(action)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text without lone surrogates and control characters, of the same length. */
    static String harmless(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kept = Character.isSurrogate(c) && !paired(text, i)
                    ? REPLACEMENT
                    : Character.isISOControl(c) && !layout(c) ? ' ' : c;
            if (kept != c) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, kept);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean layout(char c) {
        return c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
