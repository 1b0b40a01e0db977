package org.skirmish.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.model.Issue;
import org.skirmish.pipeline.HaltException;

/** Thrown when results can no longer be written: nothing that comes after it would be read by anybody. */
final class OutputException extends HaltException {

    private static final String CLOSED = "Broken pipe";
    private static final int DEEPEST = 20;

    OutputException(IOException cause) {
        super(
                new Issue(
                        "standard output",
                        "cannot be written: " + cause.getMessage(),
                        "free some space, or write to another place"),
                cause);
    }

    /** The one that a fault is or was caused by: writers of formats wrap what they meet. */
    static Optional<OutputException> in(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(OutputException.class::isInstance)
                .map(OutputException.class::cast)
                .findFirst();
    }

    /** Whether the reader, such as {@code head}, has enough and went away, which is no fault. */
    boolean isClosed() {
        return String.valueOf(getCause().getMessage()).contains(CLOSED);
    }
}
