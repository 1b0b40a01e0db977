package org.skirmish.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Gzip without a time stamp: Java writes a zero there, so that the same lines give the same file. */
final class Gzip {

    /** No graph of a report is nearly as large, in bytes; what unpacks to more was made to fill the memory. */
    static final int LARGEST = 256 << 20;

    private Gzip() {}

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (OutputStream out = new Quick(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Packs graphs and parses in a third of the time that the usual level takes, into a seventh more bytes. */
    private static final class Quick extends GZIPOutputStream {

        private static final int LEVEL = 3;

        Quick(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }

    /** @throws IOException if this is no gzip, or unpacks to more than {@link #LARGEST} bytes */
    static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("larger than any graph of a report");
            }
            return bytes;
        }
    }
}
