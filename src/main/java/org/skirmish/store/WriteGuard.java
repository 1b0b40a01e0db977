package org.skirmish.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Lets one process write to a data folder, and notes in a file what it is at: who finds that file after taking the lock
 * knows which change the one before left half done.
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

    /** Whether a process, or another part of this one, writes at this moment. Makes nothing. */
    static boolean isHeld(DataFolder folder) {
        if (!Files.exists(folder.lock())) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes a change before it begins; on return the note is on the disk. */
    void begin(Unfinished note) throws IOException {
        begun = true;
        note.write(folder);
    }

    /** The change that was noted last was brought to an end, or left nothing. */
    void end() {
        begun = false;
    }

    /** A change that was not brought to an end stays noted, for the next process. */
    @Override
    public void close() {
        try {
            Faults.telling(folder.unfinished(), () -> !begun && Files.deleteIfExists(folder.unfinished()));
        } finally {
            lock.close();
        }
    }
}
