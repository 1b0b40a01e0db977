package org.skirmish.serve;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * Sends an answer as fast as its reader takes it, with no thread that waits for it; hangs up on a reader that takes too
 * long.
 */
final class Sending implements WriteListener, AsyncListener {

    private static final int PART = 1 << 15;
    /** What a reader must take at least, in bytes a second, after a start. */
    private static final long LEAST_RATE = 16 << 10;

    private static final long START_MILLIS = 30_000;

    private final HttpServletRequest request;
    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Spool spool;
    private final InputStream in;
    private final byte[] part = new byte[PART];

    private Sending(HttpServletRequest request, HttpServletResponse response, Spool spool) throws IOException {
        this.request = request;
        this.spool = spool;
        this.in = spool.read();
        this.out = response.getOutputStream();
        this.async = request.startAsync(request, response);
    }

    /** Begins, and goes on by itself; the spool is closed at the end. */
    static void start(HttpServletRequest request, HttpServletResponse response, Spool spool) throws IOException {
        Sending sending = new Sending(request, response, spool);
        sending.async.setTimeout(START_MILLIS + spool.size() * 1000 / LEAST_RATE);
        sending.async.addListener(sending);
        sending.out.setWriteListener(sending);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            int length = in.read(part);
            if (length < 0) {
                async.complete();
                return;
            }
            out.write(part, 0, length);
        }
    }

    /** The reader has gone. */
    @Override
    public void onError(Throwable fault) {
        async.complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
        async.complete();
    }

    @Override
    public void onComplete(AsyncEvent event) throws IOException {
        spool.close();
    }

    @Override
    public void onError(AsyncEvent event) {
        // The answer is completed by the container, which then tells so.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nothing starts it again.
    }
}
