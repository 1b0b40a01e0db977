package org.skirmish.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.skirmish.model.Issue;

/** Holds a file that only one process can hold; the system frees it when the process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The lock of a data folder.
     *
     * @throws StoreException if another process, or another part of this one, holds it
     */
    static FolderLock take(Path file) {
        return tryTake(file)
                .orElseThrow(() -> new StoreException(new Issue(
                        file.getParent().toString(),
                        "another process is writing to this data folder",
                        "wait until it ends, or give another folder with --data")));
    }

    /** The lock, if nobody holds it. */
    static Optional<FolderLock> tryTake(Path file) {
        return Faults.telling(file, () -> {
            DurableFiles.makeFolder(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return Optional.of(new FolderLock(channel));
            }
            channel.close();
            return Optional.empty();
        });
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(
                    new Issue("lock", "cannot be given back: " + e.getMessage(), "end the process"), e);
        }
    }
}
