package org.skirmish.cli;

import org.skirmish.model.Issue;

/** Thrown when work on one report takes longer than it may. */
final class OverLimitException extends RuntimeException {

    private final transient Issue issue;

    OverLimitException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }
}
