package org.skirmish.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Makes of XML as sites write it XML as parsers want it, as far as that can be done without doubt: white space and byte
 * order marks before the declaration are passed over, entities of HTML by name and a bare {@code &} are written as XML
 * has them, control characters become spaces. What is not written in an extension of ASCII passes as it is.
 */
final class LenientXml extends InputStream {

    private static final int LONGEST_NAME = 40;
    private static final int DOUBLE = 16;
    private static final long BYTES = 0xFFL;
    private static final Pattern OWN = Pattern.compile("amp|lt|gt|quot|apos");
    private static final Pattern NUMBER = Pattern.compile("#(?:[0-9]{1,7}|x[0-9a-fA-F]{1,6})");

    /** What ends, or begins, a part of the markup, as the last bytes of it. */
    private enum Part {
        MARKUP("", 0),
        CDATA("]]>", 3),
        COMMENT("-->", 3);

        private final long end;
        private final long mask;

        Part(String end, int length) {
            this.end = packed(end);
            this.mask = (1L << 8 * length) - 1;
        }
    }

    private static final long CDATA_BEGINS = packed("![CDATA[");
    private static final long COMMENT_BEGINS = packed("<!--");
    private static final long COMMENT_MASK = 0xFFFFFFFFL;

    private final PushbackInputStream in;
    private final boolean wide;
    private byte[] ready = new byte[0];
    private int next;
    private Part part = Part.MARKUP;
    private long last;

    LenientXml(InputStream in) throws IOException {
        this.in = new PushbackInputStream(in, LONGEST_NAME + DOUBLE);
        int first = begin();
        this.wide = first == 0 || first >= 0xFE || zeroFollows(first);
        if (first >= 0) {
            this.in.unread(first);
        }
    }

    /** The first byte that is neither white space nor a part of a mark of UTF-8. */
    private int begin() throws IOException {
        int b = in.read();
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0xEF) {
            if (b == 0xEF) {
                byte[] mark = in.readNBytes(2);
                if (mark.length < 2 || (mark[0] & 0xFF) != 0xBB || (mark[1] & 0xFF) != 0xBF) {
                    in.unread(mark);
                    return b;
                }
            }
            b = in.read();
        }
        return b;
    }

    private boolean zeroFollows(int first) throws IOException {
        int second = first < 0 ? -1 : in.read();
        if (second >= 0) {
            in.unread(second);
        }
        return second == 0;
    }

    @Override
    public int read() throws IOException {
        if (next < ready.length) {
            return ready[next++] & 0xFF;
        }
        int b = in.read();
        if (wide || b < 0) {
            return b;
        }
        int clean = b < ' ' && b != '\n' && b != '\r' && b != '\t' ? ' ' : b;
        last = last << 8 | clean & BYTES;
        if (part != Part.MARKUP) {
            part = (last & part.mask) == part.end ? Part.MARKUP : part;
        } else if (last == CDATA_BEGINS) {
            part = Part.CDATA;
        } else if ((last & COMMENT_MASK) == COMMENT_BEGINS) {
            part = Part.COMMENT;
        } else if (clean == '&') {
            reference();
        }
        return clean;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        for (int b = length == 0 ? -1 : read(); b >= 0; b = ++count < length ? read() : -1) {
            into[offset + count] = (byte) b;
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Makes ready what is to follow the {@code &} that was read. */
    private void reference() throws IOException {
        byte[] look = in.readNBytes(LONGEST_NAME);
        int length = 0;
        while (length < look.length && (Character.isLetterOrDigit(look[length]) || look[length] == '#')) {
            length++;
        }
        boolean closed = length > 0 && length < look.length && look[length] == ';';
        String name = closed ? new String(look, 0, length, StandardCharsets.ISO_8859_1) : "";
        String written = written(name);
        int taken = written.isEmpty() ? 0 : length + 1;
        in.unread(look, taken, look.length - taken);
        ready = (written.isEmpty() ? "amp;" : written).getBytes(StandardCharsets.ISO_8859_1);
        next = 0;
    }

    /** What stands for the reference behind the {@code &} in XML; empty if it is none. */
    private static String written(String name) {
        if (OWN.matcher(name).matches()) {
            return name + ';';
        }
        if (NUMBER.matcher(name).matches()) {
            int point = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            boolean allowed = point == '\n'
                    || point == '\t'
                    || point >= ' ' && point < 0xD800
                    || point > 0xDFFF && point < 0xFFFE
                    || point > 0xFFFF && point <= 0x10FFFF;
            return allowed ? name + ';' : "#32;";
        }
        String characters = name.isEmpty() ? "" : Entities.getByName(name);
        StringBuilder out = new StringBuilder();
        characters.codePoints().forEach(c -> out.append(out.length() == 0 ? "" : "&")
                .append('#')
                .append(c)
                .append(';'));
        return out.toString();
    }

    private static long packed(String bytes) {
        return bytes.chars().asLongStream().reduce(0, (all, c) -> all << 8 | c);
    }
}
