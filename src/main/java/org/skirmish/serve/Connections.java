package org.skirmish.serve;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.WritePendingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the number of connections below what the system allows, so that there is always room for one more. One that has
 * nothing to do makes room for a new one, those first that never asked anything; it is told so in a line.
 */
final class Connections implements Connection.Listener {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final int MOST = 20_000;
    private static final int LEAST = 16;
    /** Files that the index, its next generation and long answers may need beside connections. */
    private static final int OTHER_FILES = 200;
    /** Sockets that may be on their way in or out beside those that are open; their files are among the others. */
    static final int SPARE = 50;

    private static final long QUIET_NANOS = Duration.ofMinutes(1).toNanos();

    private static final byte[] LINE =
            "Too many connections are open. Try again in a while.\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEAD =
            ("HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
                            + LINE.length
                            + "\r\nRetry-After: 10\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);

    private final int most;
    private final Set<Connection> open = new LinkedHashSet<>();
    private long told = System.nanoTime() - QUIET_NANOS;

    /** @param most how many may be open at once */
    Connections(int most) {
        this.most = most;
    }

    /** How many there may be, given what the process has open now and what the system allows it. */
    static int allowed() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            long free = system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount() - OTHER_FILES;
            return (int) Math.max(LEAST, Math.min(MOST, free));
        }
        return MOST;
    }

    /** How many are open. */
    synchronized int count() {
        return open.size();
    }

    @Override
    public void onOpened(Connection connection) {
        Optional<Connection> leaving = Optional.empty();
        synchronized (this) {
            open.add(connection);
            if (open.size() > most) {
                leaving = Optional.of(idle(connection));
                open.remove(leaving.get());
            }
        }
        leaving.ifPresent(this::close);
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open.remove(connection);
    }

    /**
     * The oldest connection that waits for its first request, else the oldest that waits for another, else the new one
     * itself.
     */
    private Connection idle(Connection fresh) {
        Predicate<Connection> waits =
                connection -> connection != fresh && connection.getEndPoint().isFillInterested();
        return open.stream()
                .filter(waits.and(connection -> connection.getMessagesIn() == 0))
                .findFirst()
                .or(() -> open.stream().filter(waits).findFirst())
                .orElse(fresh);
    }

    private void close(Connection connection) {
        tell();
        try {
            connection
                    .getEndPoint()
                    .write(
                            Callback.from(() -> connection.getEndPoint().close()),
                            ByteBuffer.wrap(HEAD),
                            ByteBuffer.wrap(LINE));
        } catch (WritePendingException e) {
            connection.getEndPoint().close();
        }
    }

    private synchronized void tell() {
        if (System.nanoTime() - told >= QUIET_NANOS) {
            told = System.nanoTime();
            LOG.warn(
                    "more than {} connections are open: idle ones are closed; raise the limit of open files for more",
                    most);
        }
    }
}
