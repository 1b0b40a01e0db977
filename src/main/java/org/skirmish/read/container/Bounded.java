package org.skirmish.read.container;

import java.io.InputStream;

/** Keeps a stream from giving more than so many bytes. */
final class Bounded {

    private final String name;
    private final long most;
    private long count;

    private Bounded(String name, long most) {
        this.name = name;
        this.most = most;
    }

    /** The same bytes; reading on behind the last one allowed is refused. */
    static InputStream stream(InputStream in, String name, long most) {
        return new Metered(in, new Bounded(name, most)::counted);
    }

    private void counted(int more) {
        count += more;
        if (count > most) {
            throw Opened.refused(
                    name,
                    "it has more than the " + most + " bytes allowed; those after them are left out",
                    "split it into several files");
        }
    }
}
