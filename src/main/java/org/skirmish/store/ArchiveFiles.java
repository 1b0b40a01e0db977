package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/** The files of an archive, each named by the hash of what is in it, which is compared at every reading. */
final class ArchiveFiles {

    private static final String DAMAGED = "the content does not have the hash that it should have";
    private final DataFolder folder;

    ArchiveFiles(DataFolder folder) {
        this.folder = folder;
    }

    byte[] capture(String id) {
        return read(folder.capture(id), id, bytes -> bytes);
    }

    byte[] graph(String hash) {
        return read(folder.graph(hash), hash, Gzip::unpack);
    }

    byte[] parse(String recordHash, String hash) {
        return read(folder.parse(recordHash), hash, Gzip::unpack);
    }

    ReportRecord record(String hash) {
        Path file = folder.record(hash);
        return parsed(file, read(file, hash, bytes -> bytes), ReportRecord::ofJson);
    }

    SetAside aside(String hash) {
        Path file = folder.aside(hash);
        return parsed(file, read(file, hash, bytes -> bytes), SetAside::ofJson);
    }

    /** Turns what stands in a file into what it was made of. */
    @FunctionalInterface
    private interface Unpacking {
        byte[] of(byte[] bytes) throws IOException;
    }

    private static byte[] read(Path file, String hash, Unpacking unpacking) {
        return read(file, hash, unpacking, Holding.CAPTURES.remedy());
    }

    private static byte[] read(Path file, String hash, Unpacking unpacking, String remedy) {
        byte[] bytes = Faults.telling(file, () -> bytes(file, remedy));
        try {
            byte[] unpacked = unpacking.of(bytes);
            if (Digest.of(unpacked).equals(hash)) {
                return unpacked;
            }
        } catch (IOException e) {
            throw fault(file, DAMAGED, remedy);
        }
        throw fault(file, DAMAGED, remedy);
    }

    private static byte[] bytes(Path file, String remedy) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw fault(file, "the file is missing", remedy);
        }
    }

    private static <T> T parsed(Path file, byte[] bytes, Function<byte[], T> parser) {
        try {
            return parser.apply(bytes);
        } catch (RuntimeException | StackOverflowError e) {
            throw new StoreException(
                    new Issue(
                            file.toString(), "is not what this program writes", "restore a backup into another folder"),
                    e);
        }
    }

    private static StoreException fault(Path file, String problem, String remedy) {
        return new StoreException(new Issue(file.toString(), problem, remedy));
    }

    /** Makes sure that the file holds these bytes, also where a damaged one stands in its place. */
    void keep(Path file, byte[] bytes) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            DurableFiles.write(file, bytes);
        }
    }

    /**
     * Deletes files that no longer count; a graph that another report has too stays. On return they are gone from the
     * disk too.
     */
    void delete(Set<Path> gone, Manifest manifest) throws IOException {
        Set<Path> folders = new HashSet<>();
        for (Path file : gone) {
            boolean counts = file.startsWith(folder.of(Holding.GRAPHS)) && manifest.hasGraph(hashOf(file));
            if (!counts && Files.deleteIfExists(file)) {
                folders.add(file.getParent());
            }
        }
        for (Path each : folders) {
            DurableFiles.sync(each);
        }
    }

    /** The hash that a file of a report has in its name. */
    static String hashOf(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    /** The files that an entry needs, or may have. */
    Set<Path> of(Entry entry) {
        return Set.of(
                folder.capture(entry.id()),
                folder.graph(entry.graph()),
                folder.record(entry.record()),
                folder.parse(entry.record()));
    }

    /** The files that a set-aside report needs. */
    Set<Path> of(ManifestLine.Aside aside) {
        return Set.of(folder.capture(aside.id()), folder.aside(aside.record()));
    }

    /** The bytes of a file that is kept beside the reports. @throws StoreException if they are missing or damaged */
    byte[] kept(ManifestLine.Kept kept) {
        String remedy = Holding.of(kept.path()).orElseThrow().remedy();
        return read(folder.root().resolve(kept.path()), kept.hash(), bytes -> bytes, remedy);
    }

    /** All files that the manifest speaks of, and the manifest itself. */
    Set<Path> known(Manifest manifest) {
        Set<Path> known = new HashSet<>(Set.of(folder.manifest()));
        manifest.entries().values().forEach(entry -> known.addAll(of(entry)));
        manifest.asides().values().forEach(aside -> known.addAll(of(aside)));
        manifest.kept().keySet().forEach(path -> known.add(folder.root().resolve(path)));
        return known;
    }
}
