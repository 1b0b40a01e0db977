package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;

/** The processor of the only endpoint: gate, queue, clock, bounds. */
final class GuardedQueries extends SPARQL_QueryDataset {

    private static final Set<String> PARAMETERS = Set.of("query", "format", "output", "results");
    private static final int SHOWN = 40;
    private static final int OK = 200;
    private static final int FAILED = 500;
    private static final String RETRY_SECONDS = "10";
    /** How long a client wants to wait (RFC 7240). */
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:.*[,;]\\s*)?wait\\s*=\\s*\"?(\\d{1,6})\"?(?:\\s*[,;].*)?");

    private final Limits limits;
    private final Gate gate;
    private final Answer answer;
    private final WaitingLine line;
    private final Services services;
    private final HttpClient client;
    private final ScheduledExecutorService clock;
    private final Traffic.Counter traffic;
    private final Optional<Token> key;

    /**
     * @param services endpoints that queries may ask
     * @param key      what opens the dataset; nothing if it is public
     */
    GuardedQueries(
            Limits limits,
            Services services,
            ScheduledExecutorService clock,
            Traffic.Counter traffic,
            Optional<Token> key) {
        this.limits = limits;
        this.services = services;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.time())
                .build();
        this.gate = new Gate(limits, services);
        this.answer = new Answer(limits);
        this.line = new WaitingLine(limits);
        this.clock = clock;
        this.traffic = traffic;
        this.key = key;
    }

    /** Before the query is looked at, or even read. */
    @Override
    protected void validateRequest(HttpAction action) {
        try {
            key.ifPresent(token -> token.require(action.getRequest()));
            action.getRequest().getParameterMap().keySet().stream()
                    .filter(name -> !PARAMETERS.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Refusal(
                                Gate.FORBIDDEN,
                                "The parameter '" + (name.length() > SHOWN ? name.substring(0, SHOWN) : name)
                                        + "' is not allowed.");
                    });
        } catch (Refusal e) {
            traffic.count(e.status(), 0);
            if (e.status() == Refusal.UNAUTHORIZED) {
                action.getResponse().setHeader("WWW-Authenticate", "Bearer");
            }
            ServletOps.error(e.status(), ascii(e.getMessage()));
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        long begun = System.nanoTime();
        int status = OK;
        try {
            answer(text, action);
        } catch (Refusal e) {
            status = e.status();
            if (status == WaitingLine.BUSY) {
                action.setResponseHeader("Retry-After", RETRY_SECONDS);
            }
            ServletOps.error(status, ascii(e.getMessage()));
        } catch (ActionErrorException e) {
            status = e.getRC();
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            status = FAILED;
            action.log.warn("[" + action.id + "] query failed", e);
            ServletOps.error(status, "The query failed inside the server; the log of the server tells why.");
        } finally {
            traffic.count(status, System.nanoTime() - begun);
        }
    }

    /** No answers yet, for a generation that begins to be served. */
    KeptAnswers noneKept() {
        return new KeptAnswers(limits.kept());
    }

    private void answer(String text, HttpAction action) {
        KeptAnswers kept = action.getDataService().getDataset().getContext().get(KeptAnswers.SYMBOL);
        String request = request(text, action.getRequest());
        Optional<KeptAnswers.Kept> known = kept.find(request);
        if (known.isPresent()) {
            traffic.again();
            send(known.get(), action);
        } else {
            run(gate.admit(text), action);
            if (Gate.isRepeatable(text)) {
                BufferedResponse.at(action.getRequest()).whole().ifPresent(whole -> kept.keep(request, whole));
            }
        }
        if (key.isEmpty()) {
            action.setResponseHeader("Cache-Control", "no-cache");
        }
    }

    /** All that an answer depends on: the query, and what the client says of the format. */
    private static String request(String text, HttpServletRequest request) {
        String format = Stream.of("format", "output", "results")
                .map(name -> name + "=" + Arrays.toString(request.getParameterValues(name)))
                .collect(Collectors.joining("&"));
        return Collections.list(request.getHeaders("Accept")) + "\n" + format + "\n" + text;
    }

    private static void send(KeptAnswers.Kept known, HttpAction action) {
        try {
            action.setResponseStatus(OK);
            action.setResponseContentType(known.type());
            action.getResponseOutputStream().write(known.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Query query, HttpAction action) {
        try (WaitingLine.Place place = line.take(patience(action.getRequest()))) {
            action.beginRead();
            try {
                sendResults(action, ask(query, action), query.getPrologue());
            } finally {
                action.endRead();
            }
        }
    }

    /** How long to wait at most: what the client asks for with "Prefer: wait=SECONDS" if that is less than the limit. */
    private Duration patience(HttpServletRequest request) {
        Matcher wait =
                WAIT.matcher(Optional.ofNullable(request.getHeader("Prefer")).orElse(""));
        Duration wanted = wait.matches() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : limits.patience();
        return wanted.compareTo(limits.patience()) < 0 ? wanted : limits.patience();
    }

    /** The whole answer, or a refusal when the time is up: an answer that was cut off is never sent. */
    private QueryExecResult ask(Query query, HttpAction action) {
        AtomicBoolean late = new AtomicBoolean();
        try (QueryExec exec = QueryExec.dataset(getDataset(action))
                .query(query)
                .set(ARQConstants.registryServiceExecutors, federation())
                .build()) {
            ScheduledFuture<?> watch = clock.schedule(
                    () -> {
                        late.set(true);
                        exec.abort();
                    },
                    limits.time().toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                QueryExecResult result = answer.of(exec, query);
                if (late.get()) {
                    throw new QueryCancelledException();
                }
                return result;
            } finally {
                watch.cancel(false);
            }
        } catch (QueryCancelledException e) {
            throw new Refusal(
                    WaitingLine.BUSY,
                    "The query was stopped after " + limits.time().toSeconds() + " seconds. Ask for less at once.");
        }
    }

    /** Fuseki counts the characters of a message as its bytes; so others than those of ASCII are written as in a query. */
    private static String ascii(String message) {
        StringBuilder out = new StringBuilder();
        message.chars()
                .forEach(c -> out.append(
                        c == '\n' || c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return out.toString();
    }

    private ServiceExecutorRegistry federation() {
        return new ServiceExecutorRegistry().add(new Federation(client, services, limits));
    }
}
