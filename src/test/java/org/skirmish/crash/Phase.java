package org.skirmish.crash;

/** What a process does when it is killed. */
enum Phase {
    /** Stores, replaces, sets aside and removes reports. */
    BUILD(400),
    /** Changes a report, then makes the index anew, again and again. */
    REBUILD(2500),
    /** The same while it serves the index, which is swapped under queries. */
    SERVE(4000);

    /** The latest moment of the kill after the process is ready, in milliseconds. */
    final int window;

    Phase(int window) {
        this.window = window;
    }
}
