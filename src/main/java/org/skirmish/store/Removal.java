package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes a report out of a data folder, with all that was ever made of it: what should never have been read. */
public final class Removal {

    private Removal() {}

    /**
     * Takes out bytes, record, graph, parse, the reason why it was set aside, history, tombstone, and what a repair
     * found of it; answers whether anything was there. The index is to be made anew then. Cut off at any moment, it can
     * be run again.
     */
    public static boolean run(Archive archive, String id) {
        Set<String> hashes = hashes(archive, id);
        boolean there = archive.remove(id);
        there |= archive.drop(Holding.HISTORY, History.name(id));
        there |= archive.drop(Holding.RETRACTIONS, Retraction.name(id));
        for (String name : archive.keptNames(Holding.LOST)) {
            if (hashes.contains(ArchiveFiles.hashOf(Path.of(name)))) {
                there |= archive.drop(Holding.LOST, name);
            }
        }
        return there;
    }

    /** What the names of its files are made of. */
    private static Set<String> hashes(Archive archive, String id) {
        Set<String> hashes = new HashSet<>(Set.of(id));
        archive.entry(id).ifPresent(entry -> {
            hashes.add(entry.record());
            hashes.add(entry.graph());
        });
        return hashes;
    }

    /** The ids of reports of which only notes are left, as a removal leaves them that was cut off. */
    public static Set<String> unfinished(Archive archive) {
        Set<String> ids = new TreeSet<>();
        for (Holding holding : Standing.DECIDES) {
            archive.keptNames(holding).stream()
                    .map(name -> ArchiveFiles.hashOf(Path.of(name)))
                    .filter(id -> !archive.contains(id) && !archive.setAside().contains(id))
                    .forEach(ids::add);
        }
        return ids;
    }

    /**
     * How many other processes still read the folder through views of an older index, which holds what was taken out
     * until they let go of it. Views of ended processes are taken away.
     */
    public static int readers(Path data) {
        DataFolder folder = new DataFolder(data);
        return Faults.telling(data, () -> {
            View.sweep(folder);
            return views(folder.views());
        });
    }

    private static int views(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> views = Files.list(folder)) {
            return (int) views.filter(Files::isDirectory).count();
        }
    }
}
