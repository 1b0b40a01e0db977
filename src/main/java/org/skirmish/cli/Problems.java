package org.skirmish.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.query.QueryProblem;
import org.skirmish.read.UnreadableException;
import org.skirmish.store.StoreException;

/** Finds in a fault what the user can do about it. */
final class Problems {

    private Problems() {
    }

    /** What the fault says for users; nothing if it is one of the program's own. */
    static Optional<Issue> issue(Throwable fault) {
        if (fault instanceof UnreadableException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof StoreException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof QueryProblem e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof CommandProblem e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof UncheckedIOException || fault instanceof IOException) {
            return Optional.of(new Issue("files", fault.getMessage(), "check that the folder is there and may be written, and that the disk is not full"));
        }
        return Optional.empty();
    }
}
