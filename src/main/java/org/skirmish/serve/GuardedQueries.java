package org.skirmish.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;

/**
 * The processor of the only endpoint: what is asked for, whether it may be asked, its answer, and what becomes of
 * faults.
 */
final class GuardedQueries extends SPARQL_QueryDataset {

    private static final int OK = 200;
    private static final int FAILED = 500;
    private static final String RETRY_SECONDS = "10";

    private final Limits limits;
    private final Gate gate;
    private final Formats formats = Formats.load();
    private final Asking asking;
    private final Traffic.Counter traffic;
    private final Optional<Lock> key;

    /**
     * @param asking runs what is let in
     * @param key what opens the dataset; nothing if it is public
     */
    GuardedQueries(Limits limits, Services services, Asking asking, Traffic.Counter traffic, Optional<Lock> key) {
        this.limits = limits;
        this.gate = new Gate(limits, services);
        this.asking = asking;
        this.traffic = traffic;
        this.key = key;
    }

    /** Before the query is looked at, or even read. */
    @Override
    protected void validateRequest(HttpAction action) {
        try {
            key.ifPresent(lock -> lock.require(action.getRequest()));
            Parameters.require(action.getRequest());
        } catch (Refusal e) {
            traffic.count(e.status(), 0);
            refuse(e, action);
        }
    }

    private static void refuse(Refusal refusal, HttpAction action) {
        if (refusal.status() == Refusal.UNAUTHORIZED) {
            action.setResponseHeader("WWW-Authenticate", "Bearer");
        }
        if (refusal.status() == Refusal.BUSY || refusal.status() == Refusal.TOO_MANY) {
            action.setResponseHeader("Retry-After", RETRY_SECONDS);
        }
        ServletOps.error(refusal.status(), ascii(refusal.getMessage()));
    }

    @Override
    protected void execute(String text, HttpAction action) {
        long begun = System.nanoTime();
        int status = OK;
        try {
            answer(text, action);
        } catch (Refusal e) {
            status = e.status();
            refuse(e, action);
        } catch (ActionErrorException e) {
            status = e.getRC();
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            status = FAILED;
            action.log.error("[" + action.id + "] query failed: " + ServletOps.formatForLog(text), e);
            ServletOps.error(
                    status, "Query " + action.id + " failed inside the server; the log of the server tells why.");
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
        String format = Format.PARAMETERS.stream()
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
        HttpServletRequest request = action.getRequest();
        Format format = formats.of(Format.Kind.of(query), request);
        Duration patience = Parameters.patience(request, limits.patience());
        Duration time = Parameters.time(request, limits.time());
        Result result = asking.ask(query, action.getDataService().getDataset(), patience, time);
        try {
            action.setResponseStatus(OK);
            action.setResponseContentType(format.contentType());
            AnswerWriter.write(result, format, action.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            action.getResponse().resetBuffer();
            throw e;
        }
    }

    /**
     * Fuseki counts the characters of a message as its bytes; so others than those of ASCII are written as in a query.
     */
    private static String ascii(String message) {
        StringBuilder out = new StringBuilder();
        message.chars()
                .forEach(c -> out.append(
                        c == '\n' || c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return out.toString();
    }
}
