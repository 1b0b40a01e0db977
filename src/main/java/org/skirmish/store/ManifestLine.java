package org.skirmish.store;

import java.util.Optional;
import org.skirmish.model.Digest;

/**
 * One change of the archive.
 *
 * @param entry what was put; none where the report was removed
 */
record ManifestLine(String id, Optional<Entry> entry) {

    private static final String PUT = "put";
    private static final String REMOVE = "remove";

    /** The line that tells of an entry, with its line feed. */
    static String put(Entry entry) {
        return checked(String.join("\t", PUT, entry.id(), entry.graph(), entry.record(), entry.name()));
    }

    /** The line that tells of a removal, with its line feed. */
    static String remove(String id) {
        return checked(REMOVE + "\t" + id);
    }

    /** What the line says; nothing if its check sum is not the one that it should have. */
    static Optional<ManifestLine> parse(String line) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0 || !(line + "\n").equals(checked(line.substring(0, tab)))) {
            return Optional.empty();
        }
        String[] cells = line.substring(0, tab).split("\t", -1);
        return switch (cells[0]) {
            case PUT -> Optional.of(new ManifestLine(cells[1], Optional.of(new Entry(cells[1], cells[2], cells[3], cells[4]))));
            case REMOVE -> Optional.of(new ManifestLine(cells[1], Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static String checked(String line) {
        return line + "\t" + Digest.brief(line) + "\n";
    }
}
