package org.skirmish.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.skirmish.model.Issue;
import org.skirmish.store.StoreException;

/**
 * Sends requests, again after a while where that may help. Follows no redirection, since that could carry the secret
 * elsewhere.
 */
final class Sender {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final int SHOWN = 200;

    private final HttpClient client;
    private final Target target;
    private final Pace pace;

    Sender(Target target, Pace pace) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.target = target;
        this.pace = pace;
    }

    /**
     * Sends a request until the store has taken it.
     *
     * @param fine statuses that count as taken beside those from 200 to 299
     * @throws StoreException if the store refuses it, or cannot be reached in the tries that the pace allows
     */
    void send(String method, URI uri, String type, String body, Set<Integer> fine) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(pace.answer())
                .header("Content-Type", type + "; charset=utf-8")
                .method(
                        method,
                        body.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        target.secret().ifPresent(secret -> request.header("Authorization", secret.header()));
        Duration pause = pace.pause();
        for (int attempt = 1; ; attempt++) {
            Attempt made = attempt(request.build());
            if (made.status() / 100 == 2 || fine.contains(made.status())) {
                return;
            }
            if (!made.mayPass() || attempt == pace.tries()) {
                throw new StoreException(made.issue(target.endpoint(), attempt));
            }
            sleep(made.wish().filter(wish -> wish.compareTo(pace.longest()) < 0).orElse(pause));
            pause = pause.multipliedBy(2).compareTo(pace.longest()) < 0 ? pause.multipliedBy(2) : pace.longest();
        }
    }

    /**
     * What became of one sending.
     *
     * @param status HTTP status; 0 if there was no answer
     * @param said the answer's first words, or the fault
     * @param wish how long the store asks to wait
     */
    private record Attempt(int status, String said, Optional<Duration> wish) {

        boolean mayPass() {
            return status == 0 || PASSING.contains(status);
        }

        Issue issue(URI endpoint, int tries) {
            String times = tries == 1 ? "" : " (tried " + tries + " times)";
            return new Issue(
                    endpoint.toString(),
                    status == 0
                            ? "cannot be reached: " + said + times
                            : "answers " + status + times + (said.isEmpty() ? "" : ": " + said),
                    remedy());
        }

        private String remedy() {
            return switch (status) {
                case 0 -> "check the address and that the store runs; run the command again to go on from here";
                case 401, 403 -> "the store wants another user or token: see --user and --bearer";
                case 404 ->
                    "there is no such endpoint: the store's manual names its graph store and its update endpoint";
                case 405, 415, 501 -> "the endpoint does not take this: try the other --protocol, or another address";
                case 413 -> "the store wants smaller requests: lower --batch";
                case 301, 302, 303, 307, 308 -> "give the address to which it sends";
                default -> mayPass() ? "run the command again later to go on from here" : "look into the store's log";
            };
        }
    }

    private Attempt attempt(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new Attempt(
                    answer.statusCode(),
                    brief(answer.body()),
                    answer.headers()
                            .firstValue("Retry-After")
                            .filter(wish -> wish.matches("\\d{1,6}"))
                            .map(wish -> Duration.ofSeconds(Long.parseLong(wish))));
        } catch (IOException e) {
            return new Attempt(
                    0, brief(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        }
    }

    /** The first words of a text from elsewhere, in one line that no terminal takes for commands. */
    private static String brief(String text) {
        String line = text.replaceAll("<[^>]{0,200}>", " ")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                .strip();
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        }
    }

    private StoreException stopped() {
        return new StoreException(new Issue(
                target.endpoint().toString(), "the load was stopped", "run the command again to go on from here"));
    }
}
