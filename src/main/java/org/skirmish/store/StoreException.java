package org.skirmish.store;

import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import org.skirmish.model.Issue;

/** Thrown when the store cannot do what it was asked; says what is wrong and how to mend it. */
public final class StoreException extends RuntimeException {

    private final transient Issue issue;

    public StoreException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    public StoreException(Issue issue, Throwable cause) {
        super(issue.toString(), cause);
        this.issue = issue;
    }

    /**
     * Whether the system refused to read or write, so that whatever comes next will fare no better; not if something is
     * wrong with one report.
     */
    public boolean isOfSystem() {
        return getCause() instanceof IOException || getCause() instanceof ReadOnlyFileSystemException;
    }

    /** What went wrong, and with which file. */
    public Issue issue() {
        return issue;
    }
}
