package org.skirmish.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Hands results on, and ends the command where that fails: a {@link java.io.PrintStream} by itself would go on in
 * silence.
 */
final class ResultStream extends OutputStream {

    private final OutputStream to;
    private boolean failed;

    ResultStream(OutputStream to) {
        this.to = to;
    }

    /** A write to the stream below. */
    private interface Work {
        void run() throws IOException;
    }

    private void attempt(Work work) {
        if (failed) {
            return;
        }
        try {
            work.run();
        } catch (IOException e) {
            failed = true;
            throw new OutputException(e);
        }
    }

    /** @throws OutputException the first time that it fails; later ones do nothing */
    @Override
    public void write(int b) {
        attempt(() -> to.write(b));
    }

    /** @throws OutputException the first time that it fails; later ones do nothing */
    @Override
    public void write(byte[] bytes, int from, int count) {
        attempt(() -> to.write(bytes, from, count));
    }

    /** @throws OutputException the first time that it fails; later ones do nothing */
    @Override
    public void flush() {
        attempt(to::flush);
    }
}
