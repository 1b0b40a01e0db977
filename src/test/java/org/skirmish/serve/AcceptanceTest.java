package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The thread that accepts waits when all places are taken, and goes on when one is given back, however it is. */
class AcceptanceTest {

    private static final int MOST = 3;

    private final Acceptance acceptance = new Acceptance(MOST, Duration.ofMinutes(1));
    private final CountDownLatch accepted = new CountDownLatch(1);
    private final List<SocketChannel> channels = new ArrayList<>();
    private Thread acceptor;

    @BeforeEach
    void takeAllPlacesAndOneMore() throws IOException {
        for (int i = 0; i <= MOST; i++) {
            channels.add(SocketChannel.open());
        }
        channels.subList(0, MOST).forEach(acceptance::onAccepting);
        acceptor = new Thread(() -> {
            acceptance.onAccepting(channels.get(MOST));
            accepted.countDown();
        });
        acceptor.start();
    }

    @AfterEach
    void close() throws Exception {
        acceptor.interrupt();
        acceptor.join();
        for (SocketChannel channel : channels) {
            channel.close();
        }
    }

    private boolean isAccepted() throws InterruptedException {
        return accepted.await(300, TimeUnit.MILLISECONDS);
    }

    @Test
    void waitsUntilOneIsClosed() throws Exception {
        assertFalse(isAccepted());
        acceptance.onClosed(channels.get(1));
        assertTrue(isAccepted());
    }

    @Test
    void waitsUntilOneHasFailed() throws Exception {
        assertFalse(isAccepted());
        acceptance.onAcceptFailed(channels.get(0), new IOException());
        assertTrue(isAccepted());
    }

    @Test
    void oneThatIsClosedTwiceGivesOnePlace() throws Exception {
        acceptance.onClosed(channels.get(0));
        acceptance.onClosed(channels.get(0));
        assertTrue(isAccepted());
        CountDownLatch next = new CountDownLatch(1);
        Thread another = new Thread(() -> {
            try (SocketChannel channel = SocketChannel.open()) {
                acceptance.onAccepting(channel);
                next.countDown();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        another.start();
        assertFalse(next.await(300, TimeUnit.MILLISECONDS));
        another.interrupt();
        another.join();
    }

    @Test
    void doesNotWaitForEver() {
        Acceptance impatient = new Acceptance(0, Duration.ofMillis(10));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> impatient.onAccepting(channels.get(0)));
    }
}
