package org.skirmish.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.skirmish.model.Issue;

/** Says in the user's words what the operating system refused. */
final class Faults {

    private Faults() {}

    static StoreException of(Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return fault(path, "the file is missing", "run 'skirmish verify' to see what else is", e);
        }
        if (e instanceof AccessDeniedException) {
            return fault(
                    path,
                    "no permission",
                    "give the user who runs Skirmish read and write access to the data folder",
                    e);
        }
        String reason = e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
        if (reason.contains("No space left")) {
            return fault(
                    path,
                    "the disk is full",
                    "free some space and run the command again; nothing stored before is lost",
                    e);
        }
        if (reason.contains("Read-only")) {
            return readOnly(path, e);
        }
        return fault(path, reason, "", e);
    }

    static StoreException readOnly(Path path, Exception cause) {
        return fault(path, "cannot be written: the folder is read-only", "choose another folder with --data", cause);
    }

    private static StoreException fault(Path path, String problem, String remedy, Exception cause) {
        return new StoreException(new Issue(path.toString(), problem, remedy), cause);
    }

    /** Work on files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** The work's result; its failure as a {@link StoreException} that names the path. */
    static <T> T telling(Path path, Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw of(path, e);
        } catch (ReadOnlyFileSystemException e) {
            throw readOnly(path, e);
        }
    }
}
