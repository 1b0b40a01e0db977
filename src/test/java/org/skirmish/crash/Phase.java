package org.skirmish.crash;

/** What a process does when it is killed. */
enum Phase {
    /** Stores, replaces, sets aside and removes reports. */
    BUILD(20, 150),
    /** Changes a report, then makes the index anew, again and again. */
    REBUILD(4, 2000),
    /** The same while it serves the index, which is swapped under queries. */
    SERVE(5, 3000);

    /** How much sooner a change is done in memory than on a disk. */
    private static final int FASTER = 5;

    /** How many changes, at most, are waited for before the kill. */
    final int changes;
    /** How long, at most, the kill then waits, in milliseconds: about as long as one change takes. */
    final int window;

    Phase(int changes, int window) {
        this.changes = changes;
        this.window = Boolean.getBoolean("skirmish.disk") ? window : window / FASTER;
    }
}
