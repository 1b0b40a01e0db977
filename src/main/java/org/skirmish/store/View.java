package org.skirmish.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of hard links to a generation's files. TDB2 lets one process open a folder; with a view each, several
 * processes read one generation, and its folder can be removed while they do. Where the file system has no hard links
 * the files are copied.
 */
final class View implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path folder;
    private final FolderLock lock;

    private View(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws NoSuchFileException if the generation is not there, or was removed meanwhile */
    static View of(DataFolder data, int generation) throws IOException {
        Path folder = data.views().resolve(generation + "-" + UUID.randomUUID());
        FolderLock lock = FolderLock.take(lockOf(folder));
        View view = new View(folder, lock);
        try {
            link(data.generation(generation), folder);
            return view;
        } catch (IOException | RuntimeException e) {
            view.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path path : children(from)) {
            String name = path.getFileName().toString();
            if (Files.isDirectory(path)) {
                link(path, to.resolve(name));
            } else if (!name.equals("tdb.lock")) {
                linkOrCopy(path, to.resolve(name));
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /** The journal is copied, since opening a database may write to it. */
    private static void linkOrCopy(Path from, Path to) throws IOException {
        if (from.getFileName().toString().endsWith(".jrnl")) {
            Files.copy(from, to);
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to);
        }
    }

    /** Removes the views that ended processes left. */
    static void sweep(DataFolder data) throws IOException {
        if (!Files.isDirectory(data.views())) {
            return;
        }
        for (Path file : children(data.views())) {
            String name = file.getFileName().toString();
            if (name.endsWith(LOCK)) {
                Path folder = file.resolveSibling(name.substring(0, name.length() - LOCK.length()));
                Optional<FolderLock> lock = FolderLock.tryTake(file);
                if (lock.isPresent()) {
                    new View(folder, lock.get()).close();
                }
            }
        }
    }

    @Override
    public void close() {
        Faults.telling(folder, () -> {
            DurableFiles.deleteTree(folder);
            Files.deleteIfExists(lockOf(folder));
            lock.close();
            return null;
        });
    }
}
