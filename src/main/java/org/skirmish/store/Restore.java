package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;

/**
 * Puts a backup into an empty data folder. Everything is unpacked and checked beside, and then moved into its place.
 */
public final class Restore {

    static {
        JenaSystem.init();
    }

    private static final Set<String> EMPTY = Set.of("lock", "restoring");

    private final DataFolder folder;

    private Restore(Path data) {
        this.folder = new DataFolder(data);
    }

    /**
     * Restores the archive and what is kept beside it; the index is to be built then. Answers how many files it
     * restored.
     *
     * @param data a folder that is not there, is empty, or was left by a restoring that was interrupted
     * @throws StoreException if the folder holds anything else, another process uses it, or anything is wrong with the
     *     backup; nothing is restored then
     */
    public static int run(Path backup, Path data) {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException(new Issue(backup.toString(), "there is no such file", "check the name"));
        }
        Restore restore = new Restore(data);
        return Faults.telling(data, () -> {
            restore.requireEmpty();
            try (FolderLock lock = FolderLock.take(restore.folder.lock())) {
                return restore.run(backup);
            }
        });
    }

    /** What lies beside a folder of unpacked files, and no archive, was moved there by a restoring that was cut off. */
    private void requireEmpty() throws IOException {
        boolean begun = Files.exists(folder.restoring()) && !Files.exists(folder.archive());
        if (!begun
                && Files.exists(folder.root())
                && !children(folder.root()).stream()
                        .allMatch(child -> EMPTY.contains(child.getFileName().toString()))) {
            throw new StoreException(
                    new Issue(folder.root().toString(), "the folder is not empty", "name a new folder with --data"));
        }
    }

    /** What a restoring left that was cut off; nothing if none was. */
    static Optional<Issue> cutOff(DataFolder folder) {
        return Files.exists(folder.restoring()) && !Files.exists(folder.manifest())
                ? Optional.of(new Issue(
                        folder.root().toString(),
                        "a restore into this folder was cut off before its end",
                        "run the same 'skirmish restore' again, which begins anew"))
                : Optional.empty();
    }

    /**
     * Takes away the empty folder that a restoring left that was cut off after all was in its place. @throws
     * StoreException if it was cut off before
     */
    static void requireEnded(DataFolder folder) throws IOException {
        cutOff(folder).ifPresent(issue -> {
            throw new StoreException(issue);
        });
        if (Files.isDirectory(folder.restoring())
                && children(folder.restoring()).isEmpty()) {
            Files.delete(folder.restoring());
        }
    }

    private int run(Path backup) throws IOException {
        DurableFiles.deleteTree(folder.restoring());
        DurableFiles.makeFolder(folder.restoring());
        int files;
        try {
            files = Unpacking.run(backup, folder.restoring());
            check(backup);
        } catch (IOException | RuntimeException e) {
            DurableFiles.deleteTree(folder.restoring());
            throw e;
        }
        move();
        return files;
    }

    /**
     * Hashes alone do not tell whether the manifest is whole, nor whether a graph holds what a graph of a report may
     * hold.
     */
    private void check(Path backup) {
        try (Archive archive = Archive.read(folder.restoring())) {
            List<Issue> faults = FileVerifier.verify(archive);
            faults.stream().findFirst().ifPresent(fault -> {
                throw refused(backup, fault.problem());
            });
            for (Entry entry : archive.entries()) {
                if (!isCanonical(entry, archive.graph(entry))) {
                    throw refused(backup, "the graph of " + entry.id() + " is none that this program wrote");
                }
            }
        } catch (StoreException e) {
            throw refused(backup, e.issue().problem());
        }
    }

    /** Whether the lines are those of one graph, of the entry's name and of terms that may be stored. */
    private static boolean isCanonical(Entry entry, byte[] lines) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            new CanonicalReader().read(lines, quad -> graph.add(quad.asTriple()));
            Deposits.check(entry.id(), entry.name(), graph);
            return Arrays.equals(lines, CanonicalQuads.of(entry.name(), graph));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static StoreException refused(Path backup, String problem) {
        return new StoreException(new Issue(backup.toString(), problem, "nothing was restored; use another backup"));
    }

    /** The archive last, when the rest is lasting: with it the folder counts as restored. */
    private void move() throws IOException {
        Path archive = folder.restoring().resolve(folder.archive().getFileName());
        for (Path child : children(folder.restoring())) {
            if (!child.equals(archive)) {
                move(child, folder.root().resolve(child.getFileName()));
            }
        }
        DurableFiles.sync(folder.root());
        Files.move(archive, folder.archive(), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.sync(folder.root());
        DurableFiles.deleteTree(folder.restoring());
    }

    /** A file that a restoring moved before it was cut off may be there already. */
    private static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            DurableFiles.makeFolder(to);
            for (Path child : children(from)) {
                move(child, to.resolve(child.getFileName()));
            }
            DurableFiles.sync(to);
        } else if (!Files.exists(to)) {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } else if (Files.mismatch(from, to) >= 0) {
            throw new StoreException(
                    new Issue(to.toString(), "is another file than the backup's", "name a new folder with --data"));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }
}
