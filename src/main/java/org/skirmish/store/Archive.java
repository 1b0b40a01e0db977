package org.skirmish.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * The truth: for every report version its bytes, what is known of it, and its graph; and the reports that were set
 * aside, with the reason. A report is in the archive as soon as {@link #put} returns, and whole, whatever happens to
 * the machine after; before that it is not in it at all.
 */
public final class Archive implements AutoCloseable {

    private static final Comparator<Entry> BY_GRAPH_NAME = (a, b) -> Arrays.compareUnsigned(
            a.name().getBytes(StandardCharsets.UTF_8), b.name().getBytes(StandardCharsets.UTF_8));

    private static final int LOOKS = 20;
    private static final long PAUSE_NANOS = 20_000_000;

    private final DataFolder folder;
    private final ArchiveFiles files;
    private final Optional<WriteGuard> guard;
    private final Manifest manifest;

    private Archive(DataFolder folder, Optional<WriteGuard> guard, Manifest manifest) {
        this.folder = folder;
        this.files = new ArchiveFiles(folder);
        this.guard = guard;
        this.manifest = manifest;
    }

    /**
     * The archive of a data folder, made where there is none, for the one process that writes. What a process left half
     * done that ended while it wrote is brought to an end or cleared away.
     *
     * @throws StoreException if another process writes, the folder cannot be written, or its manifest is damaged;
     *     nothing is changed then
     */
    public static Archive open(Path data) {
        DataFolder folder = new DataFolder(data);
        WriteGuard guard = WriteGuard.take(folder);
        try {
            return Faults.telling(data, () -> open(folder, guard));
        } catch (RuntimeException e) {
            guard.close();
            throw e;
        }
    }

    private static Archive open(DataFolder folder, WriteGuard guard) throws IOException {
        Restore.requireEnded(folder);
        Optional<Unfinished> note = Unfinished.read(folder);
        Manifest found = Manifest.examine(folder.manifest(), note);
        Optional<Issue> damage = Stream.concat(
                        found.faults().stream(), Strays.of(folder, found, note).damage(folder).stream())
                .findFirst();
        damage.ifPresent(issue -> {
            throw new StoreException(issue);
        });
        Manifest manifest = Manifest.open(folder.manifest(), note);
        Recovery.run(folder, manifest, note);
        Archive archive = new Archive(folder, Optional.of(guard), manifest);
        archive.changes().adopt();
        return archive;
    }

    /**
     * The archive as it stands at this moment, for reading; others may write meanwhile. Empty where there is
     * none. @throws StoreException if its manifest is damaged
     */
    public static Archive read(Path data) {
        DataFolder folder = new DataFolder(data);
        return new Archive(folder, Optional.empty(), Faults.telling(data, () -> {
            Manifest manifest = settled(folder);
            manifest.requireWhole();
            return manifest;
        }));
    }

    /** As {@link #read}, but lines of the manifest that are damaged are left out, for {@link Verifier} to tell of. */
    public static Archive examine(Path data) {
        DataFolder folder = new DataFolder(data);
        return new Archive(folder, Optional.empty(), Faults.telling(data, () -> settled(folder)));
    }

    /** What looks like a cut line may be one that another process is just writing. */
    private static Manifest settled(DataFolder folder) throws IOException {
        Manifest manifest = Manifest.examine(folder.manifest(), Unfinished.read(folder));
        for (int look = 1; look < LOOKS && !manifest.faults().isEmpty() && WriteGuard.isHeld(folder); look++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            manifest = Manifest.examine(folder.manifest(), Unfinished.read(folder));
        }
        return manifest;
    }

    /**
     * Stores a report version, in place of what was stored or set aside for the same bytes before. On return it is on
     * the disk.
     *
     * @throws StoreException if the graph cannot be stored or the disk refuses; the archive is then as it was before
     */
    public Entry put(Deposit deposit) {
        Deposits.check(deposit);
        byte[] lines = CanonicalQuads.of(deposit.graphName(), deposit.graph());
        ReportRecord known = new ReportRecord(
                Digest.of(deposit.bytes()),
                deposit.name(),
                deposit.metadata(),
                deposit.program(),
                deposit.graphName(),
                Digest.of(lines),
                deposit.graph().size(),
                deposit.parse().map(Digest::of),
                deposit.source());
        byte[] json = known.toJson();
        Entry entry = known.entry(Digest.of(json));
        Map<Path, byte[]> contents = new HashMap<>(Map.of(
                folder.capture(entry.id()),
                deposit.bytes(),
                folder.graph(entry.graph()),
                Gzip.pack(lines),
                folder.record(entry.record()),
                json));
        deposit.parse().ifPresent(parse -> contents.put(folder.parse(entry.record()), Gzip.pack(parse)));
        changes().make(new ManifestLine.Put(entry), contents);
        return entry;
    }

    /**
     * Keeps a report that could not be taken in, with the reason. What was stored for the same bytes before stays.
     *
     * @param aside its id is the hash of the bytes
     */
    public void setAside(SetAside aside, byte[] bytes) {
        byte[] json = aside.toJson();
        ManifestLine.Aside line = new ManifestLine.Aside(aside.id(), Digest.of(json));
        changes().make(line, Map.of(folder.capture(line.id()), bytes, folder.aside(line.record()), json));
    }

    /** Takes a report version out, stored or set aside; answers whether it was there. */
    public boolean remove(String id) {
        boolean there = manifest.entries().containsKey(id) || manifest.asides().containsKey(id);
        if (there) {
            changes().make(new ManifestLine.Remove(id), Map.of());
        }
        return there;
    }

    /**
     * Writes a file that is kept beside the reports, in place of what was there by that name. On return it is on the
     * disk, and {@link Verifier} and {@link Backup} know of it.
     *
     * @param holding one of the law {@link Holding.Law#KEPT}
     * @param name the file's, below the holding's folder
     */
    public void keep(Holding holding, String name, byte[] bytes) {
        Path file = folder.of(holding).resolve(name);
        ManifestLine.Kept kept = new ManifestLine.Kept(Digest.of(bytes), folder.name(file));
        if (Holding.of(kept.path()).filter(holding::equals).isEmpty() || !Holding.keeps(kept.path())) {
            throw new IllegalArgumentException(kept.path() + " is no file to keep");
        }
        changes().make(kept, Map.of(file, bytes));
    }

    /**
     * The bytes of a file that {@link #keep} wrote; nothing if there is none of that name. @throws StoreException if
     * they are missing or damaged
     */
    public Optional<byte[]> kept(Holding holding, String name) {
        return Optional.ofNullable(manifest.kept().get(holding.path() + "/" + name))
                .map(files::kept);
    }

    /** Takes out a file that {@link #keep} wrote; answers whether it was there. On return it is gone from the disk. */
    public boolean drop(Holding holding, String name) {
        ManifestLine.Dropped line = new ManifestLine.Dropped(holding.path() + "/" + name);
        boolean there = manifest.kept().containsKey(line.path());
        if (there) {
            changes().make(line, Map.of());
        }
        return there;
    }

    /** The names of all files of a holding that {@link #keep} wrote, sorted. */
    public List<String> keptNames(Holding holding) {
        String start = holding.path() + "/";
        return manifest.kept().keySet().stream()
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()))
                .toList();
    }

    private Changes changes() {
        return new Changes(folder, guard.orElseThrow(() -> Faults.readOnly(folder.root(), null)), manifest);
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

    /**
     * The report of that id, if it was set aside and not taken in since. @throws StoreException if what is kept of it
     * is damaged
     */
    public Optional<SetAside> setAside(String id) {
        return Optional.ofNullable(manifest.asides().get(id)).map(aside -> files.aside(aside.record()));
    }

    /** The ids of all reports that are set aside, sorted. */
    public List<String> setAside() {
        return List.copyOf(manifest.asides().keySet());
    }

    /**
     * One hash for all stored reports, and for what decides which of them are shown: two archives of equal contents
     * have equal ones. Those set aside do not count.
     */
    public String state() {
        StringBuilder all = new StringBuilder();
        manifest.entries().values().forEach(entry -> all.append(new ManifestLine.Put(entry).line())
                .append('\n'));
        manifest.kept().values().stream()
                .filter(kept -> Holding.of(kept.path())
                        .filter(Standing.DECIDES::contains)
                        .isPresent())
                .forEach(kept -> all.append(kept.line()).append('\n'));
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The bytes of a stored or set-aside report as they were read. @throws StoreException if they are missing or
     * damaged
     */
    public byte[] capture(String id) {
        return files.capture(id);
    }

    /** When the bytes of a report came into this folder, to the second, by the clock of the file system. */
    public Optional<Instant> captured(String id) {
        Path file = folder.capture(id);
        return Faults.telling(
                file,
                () -> Files.exists(file)
                        ? Optional.of(
                                Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS))
                        : Optional.empty());
    }

    /** What is known of the report. @throws StoreException if it is missing or damaged */
    public ReportRecord record(Entry entry) {
        return files.record(entry.record());
    }

    /** The canonical N-Quads of the report's graph, in UTF-8. @throws StoreException if they are missing or damaged */
    public byte[] graph(Entry entry) {
        return files.graph(entry.graph());
    }

    /**
     * The report as it was parsed, in the bytes that were handed in; none where it was not kept. @throws StoreException
     * if it is missing or damaged
     */
    public Optional<byte[]> parse(Entry entry) {
        return record(entry).parse().map(hash -> files.parse(entry.record(), hash));
    }

    /** How many bytes the graph takes in its file. */
    long packedSize(Entry entry) throws IOException {
        return Files.size(folder.graph(entry.graph()));
    }

    /** Reads all that is stored of a report. @throws StoreException if any of it is missing or damaged */
    public void requireWhole(Entry entry) {
        capture(entry.id());
        graph(entry);
        parse(entry);
    }

    /** Writes the graphs of all reports as one canonical N-Quads file. */
    public void dump(OutputStream out) throws IOException {
        dump(entry -> true, out);
    }

    /** Writes the graphs of those reports as one canonical N-Quads file. */
    public void dump(Predicate<Entry> which, OutputStream out) throws IOException {
        for (Entry entry :
                entries().stream().filter(which).sorted(BY_GRAPH_NAME).toList()) {
            out.write(graph(entry));
        }
    }

    DataFolder folder() {
        return folder;
    }

    ArchiveFiles files() {
        return files;
    }

    Manifest manifest() {
        return manifest;
    }

    /** Whether another process may be changing the folder at this moment. */
    boolean isChanging() {
        return guard.isEmpty() && WriteGuard.isHeld(folder);
    }

    @Override
    public void close() {
        manifest.close();
        guard.ifPresent(WriteGuard::close);
    }
}
