package org.skirmish.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    static {
        JenaSystem.init();
    }

    static final String DATASET = "/skirmish";
    static final String SENSITIVE = "/sensitive";
    static final String ENDPOINT = "sparql";

    private final FusekiServer server;
    private final List<Generations> datasets;
    private final ScheduledExecutorService clock;
    private final Traffic traffic;

    private SkirmishServer(
            FusekiServer server, List<Generations> datasets, ScheduledExecutorService clock, Traffic traffic) {
        this.server = server;
        this.datasets = datasets;
        this.clock = clock;
        this.traffic = traffic;
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
        List<Generations> datasets = new ArrayList<>();
        Administration administration = new Administration(settings.access().admin(), datasets);
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.reach() == Settings.Reach.THIS_MACHINE)
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new RequestFilter(settings.limits()))
                .addServlet("/*", new Pages(catalogue, traffic::metrics, administration))
                .build();
        Common common = new Common(server, settings.limits(), clock, traffic);
        datasets.add(common.dataset(DATASET, data, settings.services(), Optional.empty()));
        settings.access()
                .sensitive()
                .ifPresent(more ->
                        datasets.add(common.dataset(SENSITIVE, more.data(), Services.NONE, Optional.of(more.token()))));
        SkirmishServer running = new SkirmishServer(server, datasets, clock, traffic);
        running.open(settings);
        return running;
    }

    /** What all datasets of a server share. */
    private record Common(FusekiServer server, Limits limits, ScheduledExecutorService clock, Traffic traffic) {

        Generations dataset(String path, Path data, Services services, Optional<Token> key) {
            Traffic.Counter counter = traffic.of(path.substring(1));
            GuardedQueries guard = new GuardedQueries(limits, services, clock, counter, key);
            return new Generations(
                    new Index(data),
                    generation -> ServedGeneration.of(generation, path, guard, server.getOperationRegistry()),
                    server.getDataAccessPointRegistry(),
                    counter::serving);
        }
    }

    private void open(Settings settings) {
        try {
            datasets.forEach(Generations::open);
        } catch (RuntimeException e) {
            release();
            throw e;
        }
        try {
            server.start();
        } catch (FusekiException e) {
            release();
            throw new StoreException(
                    new Issue(
                            "port " + settings.port(),
                            "cannot be opened",
                            "another program uses it; choose another with --port"),
                    e);
        }
        clock.scheduleWithFixedDelay(
                () -> datasets.forEach(Generations::look),
                settings.reload().toMillis(),
                settings.reload().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** The address of the start page. */
    public URI url() {
        return URI.create("http://localhost:" + server.getHttpPort() + "/");
    }

    /** The address of the SPARQL endpoint. */
    public URI endpoint() {
        return url().resolve(DATASET + "/" + ENDPOINT);
    }

    /** The address of the SPARQL endpoint of the sensitive dataset, if there is one. */
    public URI sensitive() {
        return url().resolve(SENSITIVE + "/" + ENDPOINT);
    }

    /** The number of the generation of the index that new queries see. */
    public int generation() {
        return datasets.get(0).number();
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
        release();
    }

    private void release() {
        clock.shutdownNow();
        datasets.forEach(Generations::close);
        traffic.close();
    }
}
