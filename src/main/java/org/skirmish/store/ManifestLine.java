package org.skirmish.store;

import java.util.Arrays;
import java.util.Optional;
import org.skirmish.model.Digest;

/** One change of the archive, told in one line with a check sum of its own. */
sealed interface ManifestLine {

    /** A report version was stored, in place of what was there for its bytes. */
    record Put(Entry entry) implements ManifestLine {

        @Override
        public String line() {
            return checked(String.join("\t", "put", entry.id(), entry.graph(), entry.record(), entry.name()));
        }
    }

    /** A report was set aside; what was stored for its bytes before stays. */
    record Aside(String id, String record) implements ManifestLine {

        @Override
        public String line() {
            return checked(String.join("\t", "aside", id, record));
        }
    }

    /** Whatever was stored or set aside for these bytes was taken out. */
    record Remove(String id) implements ManifestLine {

        @Override
        public String line() {
            return checked("remove\t" + id);
        }
    }

    /** The line, with its line feed. */
    String line();

    /** What a line without its line feed says; nothing if its check sum is not the one that it should have. */
    static Optional<ManifestLine> parse(String line) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0 || !(line + "\n").equals(checked(line.substring(0, tab)))) {
            return Optional.empty();
        }
        String[] cells = line.substring(0, tab).split("\t", -1);
        ManifestLine read =
                switch (cells[0] + cells.length) {
                    case "put5" -> new Put(new Entry(cells[1], cells[2], cells[3], cells[4]));
                    case "aside3" -> new Aside(cells[1], cells[2]);
                    case "remove2" -> new Remove(cells[1]);
                    default -> null;
                };
        return Optional.ofNullable(read).filter(known -> areHashes(cells));
    }

    /** Hashes become names of files, so nothing else may stand in their place. */
    private static boolean areHashes(String[] cells) {
        return Arrays.stream(cells, 1, Math.min(cells.length, 4)).allMatch(cell -> cell.matches("[0-9a-f]{64}"));
    }

    private static String checked(String line) {
        return line + "\t" + Digest.brief(line) + "\n";
    }
}
