package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.model.Issue;

/**
 * The TDB2 index of an archive: generations, each built beside the one in use and never written to again. Which one is
 * in use changes by one rename, so that a reader sees the old one whole or the new one whole.
 */
public final class Index {

    /** Files of TDB2 that hold nothing yet, and the derived graphs of few reports, in bytes. */
    private static final long ROOM_AT_LEAST = 48L << 20;
    /** A quad takes some 20 bytes in a packed graph, and up to 400 in the index, and 200 while it is sorted. */
    private static final long ROOM_PER_PACKED_BYTE = 32;

    private final DataFolder folder;

    public Index(Path data) {
        this.folder = new DataFolder(data);
    }

    /** Whether the index was made of just what the archive holds now. */
    public boolean isUpToDate(Archive archive) {
        return Current.find(folder)
                .map(current -> current.archive().equals(archive.state())
                        && Files.isDirectory(folder.generation(current.generation())))
                .orElse(false);
    }

    /** The number of the generation in use; none before the first {@link #rebuild}. */
    public Optional<Integer> generation() {
        return Current.read(folder).map(Current::generation);
    }

    /**
     * Builds a new generation from the archive and puts it into use; answers its number. Whatever fails, the one in use
     * stays. Readers of the old generation go on undisturbed.
     *
     * @param archive the archive of the same folder, open for writing
     * @param derived makers of the other graphs, asked in turn
     */
    public int rebuild(Archive archive, List<DerivedGraphs> derived) {
        return Faults.telling(folder.index(), () -> {
            DurableFiles.makeFolder(folder.index());
            sweep();
            requireRoom(archive);
            int number =
                    generations().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
            new GenerationBuilder(archive, folder.generation(number)).build(derived);
            new Current(number, archive.state()).write(folder);
            sweep();
            return number;
        });
    }

    /**
     * TDB2 writes through mapped memory, where a full disk is no fault that can be told of well; so it is looked for
     * before.
     */
    private void requireRoom(Archive archive) throws IOException {
        long packed = 0;
        for (Entry entry : archive.entries()) {
            packed += archive.packedSize(entry);
        }
        long needed = ROOM_AT_LEAST + packed * ROOM_PER_PACKED_BYTE;
        long free = Files.getFileStore(folder.index()).getUsableSpace();
        if (free < needed) {
            throw new StoreException(
                    new Issue(
                            folder.index().toString(),
                            "the disk has " + (free >> 20) + " MB free, and a new index may need " + (needed >> 20)
                                    + " MB",
                            "free some space and run 'skirmish rebuild'; nothing stored before is lost, and the index in use stays"));
        }
    }

    /**
     * The generation in use, for reading. It stays whole until closed, also when others come into use.
     *
     * @throws StoreException if there is none yet
     */
    public Generation open() {
        return Faults.telling(folder.index(), () -> {
            View.sweep(folder);
            while (true) {
                Current current = Current.read(folder).orElseThrow(this::empty);
                try {
                    return shown(new Generation(current.generation(), View.of(folder, current.generation())));
                } catch (NoSuchFileException e) {
                    requireMoved(current);
                }
            }
        });
    }

    /** Queries see the full view, unless they are confined to less. */
    private static Generation shown(Generation generation) {
        try {
            Disclosure.FULL.confine(generation);
            return generation;
        } catch (RuntimeException | InternalError | StackOverflowError e) {
            generation.close();
            throw e;
        }
    }

    private StoreException empty() {
        return new StoreException(new Issue(
                folder.root().toString(),
                "there is no graph yet",
                "run 'skirmish build' first, or name another folder with --data"));
    }

    private void requireMoved(Current before) {
        if (Current.read(folder).filter(before::equals).isPresent()) {
            throw new StoreException(new Issue(
                    folder.generation(before.generation()).toString(),
                    "the index is missing or incomplete",
                    "run 'skirmish rebuild'"));
        }
    }

    /** Removes what an interrupted build or an earlier generation left. */
    private void sweep() throws IOException {
        int used = Current.find(folder).map(Current::generation).orElse(0);
        for (int number : generations()) {
            if (number != used) {
                DurableFiles.deleteTree(folder.generation(number));
            }
        }
    }

    private List<Integer> generations() throws IOException {
        try (Stream<Path> folders = Files.list(folder.index())) {
            return folders.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .toList();
        }
    }
}
