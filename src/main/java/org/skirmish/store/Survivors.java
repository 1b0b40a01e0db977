package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of an archive that are whole, whatever its manifest says: what a manifest can be made of anew.
 *
 * @param captures ids of reports whose bytes are whole
 * @param reports those of which bytes, record and graph are, by id; of several the one that was written last
 * @param asides those that were set aside and of which bytes and reason are whole, by id
 * @param records the records of reports whose bytes and record are whole, by id
 */
record Survivors(
        SortedSet<String> captures,
        SortedMap<String, Entry> reports,
        SortedMap<String, ManifestLine.Aside> asides,
        Map<String, ReportRecord> records) {

    static Survivors in(DataFolder folder) throws IOException {
        Survivors found = new Survivors(new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        ArchiveFiles files = new ArchiveFiles(folder);
        each(folder, Holding.CAPTURES, id -> {
            files.capture(id);
            found.captures.add(id);
        });
        each(folder, Holding.RECORDS, hash -> found.take(files, hash));
        each(folder, Holding.ASIDE, hash -> {
            String id = files.aside(hash).id();
            if (found.captures.contains(id)) {
                found.asides.put(id, new ManifestLine.Aside(id, hash));
            }
        });
        return found;
    }

    private void take(ArchiveFiles files, String hash) {
        ReportRecord record = files.record(hash);
        if (captures.contains(record.id())) {
            records.put(record.id(), record);
            files.graph(record.graph());
            reports.put(record.id(), record.entry(hash));
        }
    }

    /**
     * Hands over the hashes in the names of a holding's files, the oldest first; those whose file is damaged are passed
     * over.
     */
    private static void each(DataFolder folder, Holding holding, Consumer<String> taker) throws IOException {
        if (!Files.isDirectory(folder.of(holding))) {
            return;
        }
        for (Path file : byAge(folder.of(holding))) {
            if (Strays.isOwn(folder.name(file))) {
                try {
                    taker.accept(ArchiveFiles.hashOf(file));
                } catch (StoreException e) {
                    // damaged: Verifier tells of it
                }
            }
        }
    }

    private static List<Path> byAge(Path root) throws IOException {
        record Aged(FileTime time, Path file) {}
        List<Aged> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.add(new Aged(Files.getLastModifiedTime(file), file));
            }
        }
        return all.stream()
                .sorted((a, b) -> a.time.equals(b.time) ? a.file.compareTo(b.file) : a.time.compareTo(b.time))
                .map(Aged::file)
                .toList();
    }
}
