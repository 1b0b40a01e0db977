package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a token opens. Whoever tries wrong ones is told of in the log, and after some of them is not listened to for a
 * while.
 */
final class Lock {

    private static final Logger LOG = LoggerFactory.getLogger(Lock.class);
    /** So many wrong tokens from one address, and it has to wait. */
    private static final int TRIES = 10;

    private static final long WAIT_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int ADDRESSES = 10_000;

    private final String name;
    private final Token token;
    private final Runnable wrong;
    private final LongSupplier clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** Wrong tokens of one address since a time. */
    private record Tries(long since, int count) {}

    /**
     * @param name what is opened, for the log
     * @param wrong is told of each wrong token
     * @param clock nanoseconds
     */
    Lock(String name, Token token, Runnable wrong, LongSupplier clock) {
        this.name = name;
        this.token = token;
        this.wrong = wrong;
        this.clock = clock;
    }

    /**
     * Lets the request through if it carries the token. @throws Refusal if it does not, or if its address has tried too
     * many others
     */
    void require(HttpServletRequest request) {
        String address = String.valueOf(request.getRemoteAddr());
        if (tried(address) >= TRIES) {
            throw new Refusal(Refusal.TOO_MANY, "Too many wrong tokens came from your address. Try again in a minute.");
        }
        try {
            token.require(request);
        } catch (Refusal e) {
            if (request.getHeader("Authorization") != null) {
                note(address);
            }
            throw e;
        }
    }

    private synchronized int tried(String address) {
        Tries known = tries.get(address);
        if (known != null && clock.getAsLong() - known.since() > WAIT_NANOS) {
            tries.remove(address);
            return 0;
        }
        return known == null ? 0 : known.count();
    }

    private synchronized void note(String address) {
        wrong.run();
        Tries known = tries.getOrDefault(address, new Tries(clock.getAsLong(), 0));
        tries.put(address, new Tries(known.since(), known.count() + 1));
        if (known.count() == 0) {
            LOG.warn("a wrong token for {} came from {}", name, address);
        } else if (known.count() + 1 == TRIES) {
            LOG.warn(
                    "{} wrong tokens for {} came from {}: nothing from there is looked at for a minute",
                    TRIES,
                    name,
                    address);
        }
    }
}
