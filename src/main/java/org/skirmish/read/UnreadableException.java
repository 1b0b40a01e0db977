package org.skirmish.read;

import org.skirmish.model.Issue;

/** Thrown when an input cannot be read as a report; the run goes on without it. */
public final class UnreadableException extends RuntimeException {

    private final transient Issue issue;

    public UnreadableException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
