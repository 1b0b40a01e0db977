package org.skirmish.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;
import org.skirmish.query.Catalogue;
import org.skirmish.store.Index;
import org.skirmish.store.StoreException;

/** Serves the index of a data folder, read-only, and takes up each new generation of it without a pause. */
public final class SkirmishServer implements AutoCloseable {

    static { JenaSystem.init(); }

    static final String DATASET = "/skirmish";
    static final String ENDPOINT = "sparql";

    private final FusekiServer server;
    private final Generations generations;
    private final ScheduledExecutorService clock;

    private SkirmishServer(FusekiServer server, Generations generations, ScheduledExecutorService clock) {
        this.server = server;
        this.generations = generations;
        this.clock = clock;
    }

    /**
     * Starts serving; returns when requests are answered.
     *
     * @param data the data folder
     * @throws StoreException if there is no graph in it yet, or the port cannot be had
     */
    public static SkirmishServer start(Path data, Catalogue catalogue, Settings settings) {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, task -> {
            Thread thread = new Thread(task, "skirmish-clock");
            thread.setDaemon(true);
            return thread;
        });
        Traffic traffic = new Traffic();
        GuardedQueries guard = new GuardedQueries(settings.limits(), clock, traffic);
        FusekiServer server = FusekiServer.create().port(settings.port()).loopback(settings.reach() == Settings.Reach.THIS_MACHINE)
                .fusekiModules(FusekiModules.empty()).addFilter("/*", new RequestFilter(settings.limits()))
                .addServlet("/*", new Pages(catalogue, traffic::metrics)).build();
        Generations generations = new Generations(new Index(data), generation -> ServedGeneration.of(generation, guard, server.getOperationRegistry()),
                server.getDataAccessPointRegistry(), traffic);
        SkirmishServer running = new SkirmishServer(server, generations, clock);
        running.open(settings);
        return running;
    }

    private void open(Settings settings) {
        try {
            generations.open();
        } catch (RuntimeException e) {
            clock.shutdownNow();
            throw e;
        }
        try {
            server.start();
        } catch (FusekiException e) {
            clock.shutdownNow();
            generations.close();
            throw new StoreException(new Issue("port " + settings.port(), "cannot be opened", "another program uses it; choose another with --port"), e);
        }
        clock.scheduleWithFixedDelay(generations::look, settings.reload().toMillis(), settings.reload().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The address of the start page. */
    public URI url() {
        return URI.create("http://localhost:" + server.getHttpPort() + "/");
    }

    /** The address of the SPARQL endpoint. */
    public URI endpoint() {
        return url().resolve(DATASET + "/" + ENDPOINT);
    }

    /** The number of the generation of the index that new queries see. */
    public int generation() {
        return generations.number();
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    /** Stops answering. */
    @Override
    public void close() {
        clock.shutdownNow();
        server.stop();
        generations.close();
    }
}
