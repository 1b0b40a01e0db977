package org.skirmish.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.skirmish.model.Digest;

/**
 * Holds an answer back until it is whole, so that it can be kept, and so that a client that reads slowly holds nothing
 * that others need.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private static final String ATTRIBUTE = "skirmish.response";

    private final Spool spool;
    private final ServletOutputStream stream = new Stream();
    private boolean passing;

    private BufferedResponse(HttpServletResponse response, Spool spool) {
        super(response);
        this.spool = spool;
    }

    /** A buffer before the response, which {@link #at} finds again. @param room of all buffers together */
    static BufferedResponse before(HttpServletResponse response, HttpServletRequest request, Spool.Room room) {
        BufferedResponse buffered = new BufferedResponse(response, new Spool(room));
        request.setAttribute(ATTRIBUTE, buffered);
        return buffered;
    }

    static BufferedResponse at(HttpServletRequest request) {
        return (BufferedResponse) request.getAttribute(ATTRIBUTE);
    }

    /** The answer, if it is one and short enough to be in memory. */
    Optional<KeptAnswers.Kept> whole() {
        return passing || getStatus() != SC_OK || getContentType() == null
                ? Optional.empty()
                : spool.bytes().map(bytes -> new KeptAnswers.Kept(getContentType(), bytes));
    }

    /**
     * Sends what is held, or begins to; nothing but the status 304 to a client that has the same bytes already (RFC
     * 9110, If-None-Match), and nothing but the length to one that asks for no more (HEAD).
     *
     * @param request as it came
     * @return whether the answer goes on by itself
     */
    boolean send(HttpServletRequest request) throws IOException {
        if (passing || isCommitted()) {
            return false;
        }
        if (getStatus() == SC_OK && spool.bytes().isPresent() && isKnown(request)) {
            setStatus(SC_NOT_MODIFIED);
            return false;
        }
        if (spool.size() == 0) {
            return false;
        }
        setContentLengthLong(spool.size());
        if (request.getMethod().equals("HEAD")) {
            return false;
        }
        Sending.start(request, (HttpServletResponse) getResponse(), spool);
        return true;
    }

    private boolean isKnown(HttpServletRequest request) {
        String tag = "\"" + Digest.of(spool.bytes().orElseThrow()).substring(0, 32) + "\"";
        setHeader("ETag", tag);
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        return known.contains(tag) || known.equals("*");
    }

    /** Empties the buffer, once the answer is sent or given up. */
    void release() {
        try {
            spool.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        passing = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        passing = true;
        super.sendError(status, message);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (passing) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        release();
    }

    @Override
    public void reset() {
        super.reset();
        release();
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            spool.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written by the thread that asks");
        }
    }
}
