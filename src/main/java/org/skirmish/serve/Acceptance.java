package org.skirmish.serve;

import java.nio.channels.SelectableChannel;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.SelectorManager.AcceptListener;

/**
 * Lets no more sockets in than there are files for: where those that make room go slower than new ones come, the next
 * wait in the system's queue.
 */
final class Acceptance implements AcceptListener {

    private final int most;
    private final Duration longest;
    private final Set<SelectableChannel> accepted = new HashSet<>();

    /**
     * @param most how many sockets may be open at once; more than {@link Connections} keeps, so that it hears of one
     *     more
     * @param longest how long one waits at most
     */
    Acceptance(int most, Duration longest) {
        this.most = most;
        this.longest = longest;
    }

    /** Called by the one thread that accepts: it waits here until there is room, or long enough. */
    @Override
    public synchronized void onAccepting(SelectableChannel channel) {
        accepted.add(channel);
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toNanos(); accepted.size() > most && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onAcceptFailed(SelectableChannel channel, Throwable cause) {
        onClosed(channel);
    }

    @Override
    public synchronized void onClosed(SelectableChannel channel) {
        accepted.remove(channel);
        notifyAll();
    }
}
