package org.skirmish.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * The truth: for every report version its bytes, what is known of it, and its graph. A report is in the archive as soon as
 * {@link #put} returns, and whole, whatever happens to the machine after; before that it is not in it at all.
 */
public final class Archive implements AutoCloseable {

    private static final Comparator<Entry> BY_GRAPH_NAME = (a, b) ->
            Arrays.compareUnsigned(a.name().getBytes(StandardCharsets.UTF_8), b.name().getBytes(StandardCharsets.UTF_8));

    private final DataFolder folder;
    private final Optional<FolderLock> lock;
    private final Manifest manifest;

    private Archive(DataFolder folder, Optional<FolderLock> lock, Manifest manifest) {
        this.folder = folder;
        this.lock = lock;
        this.manifest = manifest;
    }

    /**
     * The archive of a data folder, made where there is none, for the one process that writes.
     *
     * @throws StoreException if another process writes, or the folder cannot be written
     */
    public static Archive open(Path data) {
        DataFolder folder = new DataFolder(data);
        FolderLock lock = FolderLock.take(folder.lock());
        try {
            return new Archive(folder, Optional.of(lock), Faults.telling(data, () -> Manifest.open(folder.manifest())));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The archive as it stands at this moment, for reading; others may write meanwhile. Empty where there is none. */
    public static Archive read(Path data) {
        DataFolder folder = new DataFolder(data);
        return new Archive(folder, Optional.empty(), Faults.telling(data, () -> Manifest.read(folder.manifest())));
    }

    /**
     * Stores a report version, in place of what was stored for the same bytes before. On return it is on the disk.
     *
     * @throws StoreException if the graph cannot be stored or the disk refuses; the archive is then as it was before
     */
    public Entry put(Deposit deposit) {
        Deposits.check(deposit);
        byte[] lines = CanonicalQuads.of(deposit.graphName(), deposit.graph());
        ReportRecord known = new ReportRecord(Digest.of(deposit.bytes()), deposit.name(), deposit.metadata(), deposit.program(),
                deposit.graphName(), Digest.of(lines), deposit.graph().size());
        byte[] json = known.toJson();
        Entry entry = known.entry(Digest.of(json));
        Entry before = manifest.entries().get(entry.id());
        Faults.telling(folder.archive(), () -> {
            writeMissing(folder.capture(entry.id()), deposit.bytes());
            writeMissing(folder.graph(entry.graph()), Gzip.pack(lines));
            writeMissing(folder.record(entry.record()), json);
            if (!entry.equals(before)) {
                manifest.add(entry);
            }
            return null;
        });
        forget(before);
        return entry;
    }

    /** Takes a report version out; answers whether it was there. */
    public boolean remove(String id) {
        Entry before = manifest.entries().get(id);
        if (before != null) {
            Faults.telling(folder.manifest(), () -> {
                manifest.remove(id);
                return null;
            });
            forget(before);
        }
        return before != null;
    }

    private static void writeMissing(Path target, byte[] bytes) throws IOException {
        if (!Files.exists(target)) {
            DurableFiles.write(target, bytes);
        }
    }

    /** Deletes the files of an entry that no longer counts, but those that the present entry still needs. */
    private void forget(Entry before) {
        if (before == null) {
            return;
        }
        Entry now = manifest.entries().get(before.id());
        Faults.telling(folder.archive(), () -> {
            if (now == null) {
                Files.deleteIfExists(folder.capture(before.id()));
            }
            if (now == null || !now.graph().equals(before.graph())) {
                Files.deleteIfExists(folder.graph(before.graph()));
            }
            if (now == null || !now.record().equals(before.record())) {
                Files.deleteIfExists(folder.record(before.record()));
            }
            return null;
        });
    }

    /** Whether the report version of that id is in the archive. */
    public boolean contains(String id) {
        return manifest.entries().containsKey(id);
    }

    /** The entry of that id, if the report version is in the archive. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(manifest.entries().get(id));
    }

    /** All entries, sorted by id. */
    public List<Entry> entries() {
        return List.copyOf(manifest.entries().values());
    }

    /** One hash for all that the archive holds: two archives of equal contents have equal ones. */
    public String state() {
        StringBuilder all = new StringBuilder();
        manifest.entries().values().forEach(entry -> all.append(ManifestLine.put(entry)));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes as they were read. @throws StoreException if they are missing or damaged */
    public byte[] capture(Entry entry) {
        return Faults.telling(folder.capture(entry.id()), () -> checked(folder.capture(entry.id()), entry.id(), Files.readAllBytes(folder.capture(entry.id()))));
    }

    /** What is known of the report. @throws StoreException if it is missing or damaged */
    public ReportRecord record(Entry entry) {
        Path file = folder.record(entry.record());
        return Faults.telling(file, () -> ReportRecord.ofJson(checked(file, entry.record(), Files.readAllBytes(file))));
    }

    /** The canonical N-Quads of the report's graph, in UTF-8. @throws StoreException if they are missing or damaged */
    public byte[] graph(Entry entry) {
        Path file = folder.graph(entry.graph());
        return Faults.telling(file, () -> checked(file, entry.graph(), unpack(file)));
    }

    private static byte[] unpack(Path file) throws IOException {
        byte[] packed = Files.readAllBytes(file);
        try {
            return Gzip.unpack(packed);
        } catch (IOException e) {
            throw damaged(file);
        }
    }

    private static byte[] checked(Path file, String hash, byte[] bytes) {
        if (!Digest.of(bytes).equals(hash)) {
            throw damaged(file);
        }
        return bytes;
    }

    private static StoreException damaged(Path file) {
        return new StoreException(new Issue(file.toString(), "the content does not have the hash that it should have",
                "delete the file and build the report again, or put back a copy of it"));
    }

    /** Writes the graphs of all reports as one canonical N-Quads file. */
    public void dump(OutputStream out) throws IOException {
        for (Entry entry : entries().stream().sorted(BY_GRAPH_NAME).toList()) {
            out.write(graph(entry));
        }
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public void close() {
        manifest.close();
        lock.ifPresent(FolderLock::close);
    }
}
