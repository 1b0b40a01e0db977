package org.skirmish.serve;

/** Thrown when a query is not run, or not answered whole; the message is for the one who asked. */
final class Refusal extends RuntimeException {

    static final int UNAUTHORIZED = 401;

    private final int status;

    Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status that tells of it. */
    int status() {
        return status;
    }
}
