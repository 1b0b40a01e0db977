package org.skirmish.pipeline;

import org.skirmish.model.Issue;

/** Thrown by what hinders not one report but all that are still to come. */
public class HaltException extends RuntimeException {

    private final transient Issue issue;

    public HaltException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    public HaltException(Issue issue, Throwable cause) {
        super(issue.toString(), cause);
        this.issue = issue;
    }

    /** What is told of it, with a remedy. */
    public Issue issue() {
        return issue;
    }
}
