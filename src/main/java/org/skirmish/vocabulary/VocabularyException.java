package org.skirmish.vocabulary;

import org.skirmish.model.Issue;

/** The ontology's folder or a registry cannot be read. */
public final class VocabularyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    public VocabularyException(Issue issue) {
        super(issue.toString());
        this.issue = issue;
    }

    public VocabularyException(Issue issue, Throwable cause) {
        super(issue.toString(), cause);
        this.issue = issue;
    }

    /** The file, with the line where there is one, what is wrong, and what to do. */
    public Issue issue() {
        return issue;
    }
}
