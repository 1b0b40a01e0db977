package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Lets one process write to a data folder, and notes in a file that it does: who finds that file after taking the lock knows that the
 * one before ended in the midst of a change.
 */
final class WriteGuard implements AutoCloseable {

    private final DataFolder folder;
    private final FolderLock lock;
    private boolean begun;

    private WriteGuard(DataFolder folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws StoreException if another process writes */
    static WriteGuard take(DataFolder folder) {
        return new WriteGuard(folder, FolderLock.take(folder.lock()));
    }

    /** Deletes what an ended process left half done: files of the archive that no line of the manifest speaks of. */
    void clear(Manifest manifest) {
        Faults.telling(folder.archive(), () -> {
            if (Files.exists(folder.unfinished())) {
                for (Path stray : new ArchiveFiles(folder).strays(manifest)) {
                    Files.delete(stray);
                }
                Files.delete(folder.unfinished());
            }
            return null;
        });
    }

    /** Notes, before the first change, that something is written. Without a guard, nothing may be. */
    static void begin(Optional<WriteGuard> guard, DataFolder folder) throws IOException {
        guard.orElseThrow(() -> Faults.readOnly(folder.root(), null)).begin();
    }

    private void begin() throws IOException {
        if (!begun) {
            DurableFiles.write(folder.unfinished(), new byte[0]);
            begun = true;
        }
    }

    @Override
    public void close() {
        try {
            Faults.telling(folder.unfinished(), () -> begun && Files.deleteIfExists(folder.unfinished()));
        } finally {
            lock.close();
        }
    }
}
