package org.skirmish.cli;

import java.io.IOException;

/** Thrown when results can no longer be written: nothing that comes after it would be read by anybody. */
final class OutputException extends RuntimeException {

    private static final String CLOSED = "Broken pipe";

    OutputException(IOException cause) {
        super(cause);
    }

    /** Whether the reader, such as {@code head}, has enough and went away, which is no fault. */
    boolean isClosed() {
        return String.valueOf(getCause().getMessage()).contains(CLOSED);
    }
}
