package org.skirmish.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.service.single.ServiceExecutor;

/**
 * Carries out the SERVICE patterns of one query: at listed endpoints only, in the query's own time, with a bound on
 * calls and bytes, and without following redirections.
 */
final class Federation implements ServiceExecutor {

    private static final int BAD_GATEWAY = 502;
    private static final int CALLS = 100;
    private static final int OK = 200;

    private final HttpClient client;
    private final Services services;
    private final long deadline;
    private long bytesLeft;
    private int calls;

    /** Says why another endpoint gave no answer. */
    private static final class NoAnswer extends Exception {
        NoAnswer(String why) {
            super(why);
        }
    }

    /**
     * The clock begins to run.
     *
     * @param client follows no redirections
     * @param bytes of all answers together
     */
    Federation(HttpClient client, Services services, long bytes, Duration time) {
        this.client = client;
        this.services = services;
        this.deadline = System.nanoTime() + time.toNanos();
        this.bytesLeft = bytes;
    }

    @Override
    public QueryIterator createExecution(OpService service, OpService original, Binding row, ExecutionContext context) {
        String endpoint = service.getService().isURI() ? service.getService().getURI() : "";
        if (!services.allow(endpoint)) {
            throw new Refusal(Refusal.FORBIDDEN, "SERVICE is not allowed for this endpoint.");
        }
        try {
            return new QueryIterCommonParent(
                    QueryIterPlainWrapper.create(ask(service, endpoint).iterator(), context), row, context);
        } catch (NoAnswer e) {
            if (service.getSilent()) {
                return QueryIterSingleton.create(row, context);
            }
            throw new Refusal(BAD_GATEWAY, "The endpoint <" + endpoint + "> gave no answer: " + e.getMessage() + ".");
        }
    }

    private List<Binding> ask(OpService service, String endpoint) throws NoAnswer {
        if (++calls > CALLS) {
            throw new Refusal(
                    Refusal.FORBIDDEN,
                    "The query would call other endpoints more than " + CALLS
                            + " times, once for each row found before. Put SERVICE first, or in a subquery of its own.");
        }
        String query = OpAsQuery.asQuery(Rename.reverseVarRename(service.getSubOp(), true))
                .serialize();
        byte[] body = exchange(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))));
        bytesLeft -= body.length;
        try {
            return renamed(
                    RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(body), ResultSetLang.RS_JSON)), service);
        } catch (RuntimeException e) {
            throw new NoAnswer("what came is no table in SPARQL's JSON");
        }
    }

    private byte[] exchange(HttpRequest.Builder request) throws NoAnswer {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            throw new QueryCancelledException();
        }
        long most = bytesLeft;
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.timeout(Duration.ofNanos(left)).build(), info -> new BoundedBody(most));
        try {
            HttpResponse<byte[]> answer = sent.get(left, TimeUnit.NANOSECONDS);
            if (answer.statusCode() != OK) {
                throw new NoAnswer("its status is " + answer.statusCode());
            }
            return answer.body();
        } catch (ExecutionException e) {
            if (System.nanoTime() >= deadline) {
                throw new QueryCancelledException();
            }
            throw new NoAnswer(
                    e.getCause() instanceof IOException fault && fault.getMessage() != null
                            ? fault.getMessage()
                            : "the connection failed");
        } catch (TimeoutException e) {
            throw new QueryCancelledException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        } finally {
            sent.cancel(true);
        }
    }

    /**
     * The rows with the variables that they have in the whole query, where those of subqueries go by other names
     * inside.
     */
    private static List<Binding> renamed(RowSet rows, OpService service) {
        Map<String, Var> names = new HashMap<>();
        OpVars.visibleVars(service)
                .forEach(variable -> names.put(
                        variable.getName().substring(variable.getName().lastIndexOf('/') + 1), variable));
        List<Binding> all = new ArrayList<>();
        rows.forEachRemaining(row -> {
            BindingBuilder renamed = Binding.builder();
            row.forEach((variable, term) -> {
                if (names.containsKey(variable.getName())) {
                    renamed.add(names.get(variable.getName()), term);
                }
            });
            all.add(renamed.build());
        });
        return all;
    }
}
