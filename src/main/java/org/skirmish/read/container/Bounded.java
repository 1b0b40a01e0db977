package org.skirmish.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes. */
final class Bounded extends FilterInputStream {

    private final String name;
    private final long most;
    private long count;

    Bounded(InputStream in, String name, long most) {
        super(in);
        this.name = name;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void counted(int more) {
        count += more;
        if (count > most) {
            throw Opened.refused(name, "it has more than the " + most + " bytes allowed; those after them are left out", "split it into several files");
        }
    }
}
