package org.skirmish.store;

import java.util.Arrays;
import java.util.Optional;

/** One change of the archive, told in one line with a check sum of its own. */
sealed interface ManifestLine {

    /** A report version was stored, in place of what was there for its bytes. */
    record Put(Entry entry) implements ManifestLine {

        @Override
        public String line() {
            return CheckedLine.of(String.join("\t", "put", entry.id(), entry.graph(), entry.record(), entry.name()));
        }

        @Override
        public String subject() {
            return entry.id();
        }
    }

    /** A report was set aside; what was stored for its bytes before stays. */
    record Aside(String id, String record) implements ManifestLine {

        @Override
        public String line() {
            return CheckedLine.of(String.join("\t", "aside", id, record));
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /** Whatever was stored or set aside for these bytes was taken out. */
    record Remove(String id) implements ManifestLine {

        @Override
        public String line() {
            return CheckedLine.of("remove\t" + id);
        }

        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A file that is kept beside the reports was written, in place of what was there.
     *
     * @param hash SHA-256 of its bytes
     * @param path below the data folder, its parts set apart by slashes
     */
    record Kept(String hash, String path) implements ManifestLine {

        @Override
        public String line() {
            return CheckedLine.of(String.join("\t", "kept", hash, path));
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** A file that was kept beside the reports was taken out. */
    record Dropped(String path) implements ManifestLine {

        @Override
        public String line() {
            return CheckedLine.of("drop\t" + path);
        }

        @Override
        public String subject() {
            return path;
        }
    }

    /** The report's id, or the file's path. */
    String subject();

    /** The line with its check sum, without a line feed and without what ties it to the line before. */
    String line();

    /** What a line says; nothing if its check sum is not the one that it should have. */
    static Optional<ManifestLine> parse(String line) {
        return CheckedLine.cells(line).flatMap(cells -> read(cells.split("\t", -1)));
    }

    private static Optional<ManifestLine> read(String[] cells) {
        ManifestLine read =
                switch (cells[0] + cells.length) {
                    case "put5" -> new Put(new Entry(cells[1], cells[2], cells[3], cells[4]));
                    case "aside3" -> new Aside(cells[1], cells[2]);
                    case "remove2" -> new Remove(cells[1]);
                    case "kept3" -> new Kept(cells[1], cells[2]);
                    case "drop2" -> new Dropped(cells[1]);
                    default -> null;
                };
        return Optional.ofNullable(read).filter(known -> isSafe(known, cells));
    }

    /** Hashes and paths become names of files, so nothing else may stand in their place. */
    private static boolean isSafe(ManifestLine read, String[] cells) {
        if (read instanceof Kept kept) {
            return isHash(kept.hash()) && Holding.keeps(kept.path());
        }
        if (read instanceof Dropped dropped) {
            return Holding.keeps(dropped.path());
        }
        return Arrays.stream(cells, 1, Math.min(cells.length, 4)).allMatch(ManifestLine::isHash);
    }

    private static boolean isHash(String cell) {
        return cell.matches("[0-9a-f]{64}");
    }
}
