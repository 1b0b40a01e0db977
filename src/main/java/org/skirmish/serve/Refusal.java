package org.skirmish.serve;

/** Thrown when a query is not run, or not answered whole; the message is for the one who asked. */
final class Refusal extends RuntimeException {

    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NO_METHOD = 405;
    static final int NOT_ACCEPTABLE = 406;
    static final int TOO_SLOW = 408;
    static final int TOO_LARGE = 413;
    static final int TOO_MANY = 429;
    static final int BUSY = 503;

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
