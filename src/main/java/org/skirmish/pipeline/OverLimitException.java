package org.skirmish.pipeline;

import org.skirmish.model.Issue;

/** Thrown when work on one report takes longer than it may. */
public final class OverLimitException extends RuntimeException {

    private final transient Issue issue;

    OverLimitException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    /** What is told of it. */
    public Issue issue() {
        return issue;
    }
}
