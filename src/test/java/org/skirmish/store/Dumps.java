package org.skirmish.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** Canonical N-Quads of an archive and of its index, to be compared byte by byte. */
final class Dumps {

    private Dumps() {}

    static byte[] of(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.dump(out);
        return out.toByteArray();
    }

    /** Of the graphs of the index in use that were made of reports. */
    static byte[] ofIndex(Path data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = Archive.read(data);
                Generation generation = new Index(data).open()) {
            generation.dump(
                    name -> archive.entries().stream()
                            .anyMatch(entry -> entry.name().equals(name)),
                    out);
        }
        return out.toByteArray();
    }
}
