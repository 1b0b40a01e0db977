package org.skirmish.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.query.QueryProblem;
import org.skirmish.read.UnreadableException;
import org.skirmish.store.StoreException;
import org.skirmish.vocabulary.VocabularyException;

/** Finds in a fault what the user can do about it. */
final class Problems {

    private Problems() {}

    /** What to tell of a fault that came up in work on the subject. */
    static Issue issue(String subject, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return new Issue(
                    subject, "it takes more memory than there is", "split it, or allow more with SKIRMISH_OPTS=-Xmx4g");
        }
        return issue(fault)
                .orElseGet(() -> new Issue(
                        subject,
                        "this program failed on it: " + fault,
                        "run with --verbose and report what it prints"));
    }

    /** What the fault says for users; nothing if it is one of the program's own. */
    private static Optional<Issue> issue(Throwable fault) {
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
        if (fault instanceof OverLimitException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof VocabularyException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof UncheckedIOException e) {
            return issue(e.getCause());
        }
        return fault instanceof IOException e ? Optional.of(file(e)) : Optional.empty();
    }

    private static Issue file(IOException fault) {
        if (fault instanceof NoSuchFileException e) {
            return new Issue(e.getFile(), "there is no such file", "check the name");
        }
        if (fault instanceof FileSystemException e) {
            return new Issue(
                    e.getFile(),
                    e.getReason() == null ? "it cannot be used" : e.getReason(),
                    "check that you may use it");
        }
        return new Issue(
                "files",
                String.valueOf(fault.getMessage()),
                "check that the folder may be written, and that the disk is not full");
    }
}
