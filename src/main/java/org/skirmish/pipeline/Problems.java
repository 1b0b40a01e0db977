package org.skirmish.pipeline;

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
public final class Problems {

    private Problems() {}

    /**
     * Whether a fault that came up in work on one input says nothing of the next: not if a disk, the output or the
     * whole command gives up.
     */
    public static boolean isOfOneInput(Throwable fault) {
        return !(fault instanceof HaltException)
                && !(fault instanceof StoreException stored && stored.isOfSystem())
                && !Thread.currentThread().isInterrupted();
    }

    /** What to tell of a fault that came up in work on the subject. */
    public static Issue issue(String subject, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return new Issue(
                    subject, "it takes more memory than there is", "split it, or allow more with SKIRMISH_OPTS=-Xmx4g");
        }
        if (fault instanceof StackOverflowError) {
            return new Issue(subject, "it is nested too deeply", "split it, or leave it out");
        }
        return told(subject, fault)
                .orElseGet(() -> new Issue(
                        subject,
                        "this program failed on it: " + fault,
                        "run with --verbose and report what it prints"));
    }

    /** What the fault says for users; nothing if it is one of the program's own. */
    private static Optional<Issue> told(String subject, Throwable fault) {
        if (fault instanceof UnreadableException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof StoreException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof QueryProblem e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof HaltException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof OverLimitException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof VocabularyException e) {
            return Optional.of(e.issue());
        }
        if (fault instanceof UncheckedIOException e) {
            return told(subject, e.getCause());
        }
        if (fault instanceof IOException e) {
            return Optional.of(file(subject, e));
        }
        return fault.getCause() instanceof IOException e ? Optional.of(file(subject, e)) : Optional.empty();
    }

    private static Issue file(String subject, IOException fault) {
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
                subject,
                String.valueOf(fault.getMessage()),
                "check that the folder may be written, and that the disk is not full");
    }
}
