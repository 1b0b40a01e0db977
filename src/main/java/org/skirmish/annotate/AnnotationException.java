package org.skirmish.annotate;

/** Thrown when a report cannot be parsed; the run goes on without it. */
public final class AnnotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AnnotationException(String message, Throwable cause) {
        super(message, cause);
    }
}
