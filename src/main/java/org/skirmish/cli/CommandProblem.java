package org.skirmish.cli;

import org.skirmish.model.Issue;

/** Thrown when a command cannot do what it was asked for. */
final class CommandProblem extends RuntimeException {

    private final transient Issue issue;

    CommandProblem(String subject, String problem, String remedy) {
        this(new Issue(subject, problem, remedy));
    }

    CommandProblem(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    CommandProblem(Issue issue, Throwable cause) {
        super(issue.toString(), cause);
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }
}
