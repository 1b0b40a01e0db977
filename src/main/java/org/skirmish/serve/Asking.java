package org.skirmish.serve;

import java.net.http.HttpClient;
import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;

/** Asks a dataset: waits for a place, runs the query under its clock, and takes the answer whole. */
final class Asking {

    private final Answer answer;
    private final Limits limits;
    private final Services services;
    private final QueryThreads threads;
    private final HttpClient client;

    /** @param services endpoints that queries may ask */
    Asking(Limits limits, Services services, QueryThreads threads) {
        this.answer = new Answer(limits);
        this.limits = limits;
        this.services = services;
        this.threads = threads;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.time())
                .build();
    }

    /**
     * The whole answer: one that was cut off is never given.
     *
     * @param patience how long to wait for a place
     * @param time how long the query may run
     * @throws Refusal if there is no whole answer within the limits
     */
    Result ask(Query query, DatasetGraph data, Duration patience, Duration time) {
        return threads.run(
                run -> {
                    data.begin(TxnType.READ);
                    try {
                        return ask(query, data, time, run);
                    } finally {
                        data.end();
                    }
                },
                patience,
                time);
    }

    private Result ask(Query query, DatasetGraph data, Duration time, QueryRun run) {
        try (QueryExec exec = QueryExec.dataset(data)
                .query(query)
                .set(ARQConstants.registryServiceExecutors, federation(time))
                .set(Meter.SYMBOL, run.meter())
                .build()) {
            run.meter().abortBy(exec::abort);
            run.meter().check();
            return answer.of(exec, query);
        } catch (QueryCancelledException e) {
            run.meter().check();
            throw e;
        } finally {
            run.meter().abortBy(() -> {});
        }
    }

    private ServiceExecutorRegistry federation(Duration time) {
        return new ServiceExecutorRegistry().add(new Federation(client, services, limits.bytes(), time));
    }
}
