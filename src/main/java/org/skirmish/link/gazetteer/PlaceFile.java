package org.skirmish.link.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file of places, packed with gzip or not, in UTF-8. */
record PlaceFile(Path path) {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1F;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    String name() {
        return path.getFileName().toString();
    }

    /** The file's text from its start, without a byte order mark. */
    BufferedReader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.UTF_8), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    GazetteerException broken(long line, String problem, String remedy) {
        return new GazetteerException(name(), line, problem, remedy);
    }

    private InputStream bytes() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == GZIP_FIRST ? new GZIPInputStream(in, BUFFER) : in;
    }
}
