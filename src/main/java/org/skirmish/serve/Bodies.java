package org.skirmish.serve;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;

/**
 * Takes in the bodies of requests before any thread works on them: those that come slowly hold a connection for a
 * while, and nothing else.
 */
final class Bodies {

    /** How long a body may take to come; it is as long as a query may be. */
    private static final Duration TIME = Duration.ofSeconds(10);
    /** How much may be on its way at once. */
    private static final long MOST_OF_ALL = 256L << 20;

    private final int most;
    private final ScheduledExecutorService clock;
    private final AtomicLong coming = new AtomicLong();

    /** @param most bytes of a body */
    Bodies(int most, ScheduledExecutorService clock) {
        this.most = most;
        this.clock = clock;
    }

    /** @throws Refusal if the body will not be read: it is packed, too long, or without length */
    void require(Request request) {
        String coding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (coding != null && !coding.equals("identity")) {
            throw new Refusal(415, "Send the query as it is, without Content-Encoding.");
        }
        if (request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            throw new Refusal(411, "Send the length of the query in Content-Length.");
        }
        if (request.getLength() > most) {
            throw new Refusal(Refusal.TOO_LARGE, "The body is longer than " + most + " bytes.");
        }
        if (request.getLength() > 0 && coming.get() > MOST_OF_ALL) {
            throw new Refusal(Refusal.BUSY, "Too many requests are on their way. Try again in a while.");
        }
    }

    /** The request with its body in memory; a TimeoutException if it does not come in time. */
    CompletableFuture<Request> whole(Request request) {
        if (request.getLength() <= 0) {
            return CompletableFuture.completedFuture(request);
        }
        long length = request.getLength();
        coming.addAndGet(length);
        Promise.Completable<ByteBuffer> body = new Promise.Completable<>();
        Content.Source.asByteBuffer(request, body);
        ScheduledFuture<?> end = body.isDone()
                ? null
                : clock.schedule(
                        () -> body.completeExceptionally(new TimeoutException()),
                        TIME.toMillis(),
                        TimeUnit.MILLISECONDS);
        return body.whenComplete((bytes, fault) -> {
                    coming.addAndGet(-length);
                    if (end != null) {
                        end.cancel(false);
                    }
                })
                .thenApply(bytes -> new Whole(request, bytes));
    }

    /** A request whose body is there. */
    private static final class Whole extends Request.Wrapper {

        private final Content.Source body;

        Whole(Request request, ByteBuffer bytes) {
            super(request);
            this.body = new ByteBufferContentSource(bytes);
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable whenThere) {
            body.demand(whenThere);
        }

        @Override
        public void fail(Throwable fault) {
            body.fail(fault);
        }
    }
}
