package org.skirmish.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.skirmish.model.Digest;

/**
 * Holds an answer back until it is whole, so that it can be kept, and so that a client that reads slowly takes no place from queries. One that is longer
 * than the buffer, or comes when all buffers together are full, is sent as it comes.
 */
final class BufferedResponse extends HttpServletResponseWrapper {

    private static final String ATTRIBUTE = "skirmish.response";
    private static final int MOST = 4 << 20;
    private static final long MOST_OF_ALL = 64L << 20;

    private final AtomicLong held;
    private ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private boolean passing;

    private BufferedResponse(HttpServletResponse response, AtomicLong held) {
        super(response);
        this.held = held;
    }

    /** A buffer before the response, which {@link #at} finds again. @param held bytes in all buffers that share it */
    static BufferedResponse before(HttpServletResponse response, HttpServletRequest request, AtomicLong held) {
        BufferedResponse buffered = new BufferedResponse(response, held);
        request.setAttribute(ATTRIBUTE, buffered);
        return buffered;
    }

    static BufferedResponse at(HttpServletRequest request) {
        return (BufferedResponse) request.getAttribute(ATTRIBUTE);
    }

    /** The answer, if it is one and short enough to be held. */
    Optional<KeptAnswers.Kept> whole() {
        return passing || getStatus() != SC_OK || getContentType() == null
                ? Optional.empty()
                : Optional.of(new KeptAnswers.Kept(getContentType(), buffer.toByteArray()));
    }

    /** Sends what is held; nothing but the status 304 to a client that has the same bytes already (RFC 9110, If-None-Match). */
    void send(HttpServletRequest request) throws IOException {
        if (passing || isCommitted()) {
            return;
        }
        byte[] body = buffer.toByteArray();
        if (getStatus() == SC_OK) {
            String tag = "\"" + Digest.of(body).substring(0, 32) + "\"";
            setHeader("ETag", tag);
            String known =
                    Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
            if (known.contains(tag) || known.equals("*")) {
                setStatus(SC_NOT_MODIFIED);
                return;
            }
        }
        if (body.length > 0) {
            setContentLength(body.length);
            getResponse().getOutputStream().write(body);
        }
    }

    /** Empties the buffer, once the answer is sent or given up. */
    void release() {
        held.addAndGet(-buffer.size());
        buffer = new ByteArrayOutputStream();
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
            if (!passing && (buffer.size() + length > MOST || held.get() + length > MOST_OF_ALL)) {
                passing = true;
                buffer.writeTo(getResponse().getOutputStream());
                release();
            }
            if (passing) {
                getResponse().getOutputStream().write(bytes, from, length);
            } else {
                buffer.write(bytes, from, length);
                held.addAndGet(length);
            }
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
