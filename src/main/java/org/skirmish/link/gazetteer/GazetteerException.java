package org.skirmish.link.gazetteer;

import org.skirmish.model.Issue;

/** A file of places that cannot be read: foreign, or broken at a line. */
public final class GazetteerException extends Exception {

    private final transient Issue issue;

    /** @param line counted from 1; 0 where the whole file is meant */
    GazetteerException(String file, long line, String problem, String remedy) {
        super(new Issue(line > 0 ? file + ":" + line : file, problem, remedy).toString());
        this.issue = new Issue(line > 0 ? file + ":" + line : file, problem, remedy);
    }

    /** What is wrong, and what to do about it. */
    public Issue issue() {
        return issue;
    }
}
