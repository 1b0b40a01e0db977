package org.skirmish.query;

import org.skirmish.model.Issue;

/** Thrown when a question cannot be read or asked; says which, why and what to do. */
public final class QueryProblem extends RuntimeException {

    private final transient Issue issue;

    public QueryProblem(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
