package org.skirmish.store;

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

    /** What went wrong, and with which file. */
    public Issue issue() {
        return issue;
    }
}
