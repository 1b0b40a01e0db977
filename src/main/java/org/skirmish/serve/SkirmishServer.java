package org.skirmish.serve;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.skirmish.model.Issue;
import org.skirmish.query.Catalogue;
import org.skirmish.store.Disclosure;
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
    /** In a form, in percent signs, some characters take more: a query of such characters may be shorter. */
    private static final int BYTES_OF_CHARACTER = 4;
    /** Threads that take requests, beside those that may be held by queries of both datasets. */
    private static final int THREADS_FOR_OTHERS = 16;
    /** Between two looks at memory. */
    private static final long LOOK_MILLIS = 100;
    /** How long a new connection waits for those that make room. */
    private static final Duration LONGEST_WAIT_FOR_ROOM = Duration.ofSeconds(5);

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
        Administration administration = new Administration(
                settings.access().admin().map(token -> lock("administration", token, traffic)), datasets);
        FusekiServer server = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.reach() == Settings.Reach.THIS_MACHINE)
                .fusekiModules(FusekiModules.empty())
                .numServerThreads(
                        THREADS_FOR_OTHERS,
                        THREADS_FOR_OTHERS
                                + 2 * WaitingLine.longest(settings.limits().atOnce()))
                .addFilter("/*", new RequestFilter())
                .addServlet("/*", new Pages(catalogue, traffic::metrics, administration))
                .build();
        Server jetty = server.getJettyServer();
        jetty.setHandler(new Door(
                jetty.getHandler(),
                new Origins(settings.reach(), settings.cors()),
                new Bodies(settings.limits().queryLength() * BYTES_OF_CHARACTER, clock)));
        jetty.setErrorHandler(new PlainErrors());
        jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(new PlainErrors()));
        HeapWatch watch = new HeapWatch();
        clock.scheduleWithFixedDelay(watch, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        Common common = new Common(server, settings.limits(), watch, traffic);
        datasets.add(common.dataset(DATASET, data, settings.services(), settings.disclosure(), Optional.empty()));
        settings.access()
                .sensitive()
                .ifPresent(more -> datasets.add(common.dataset(
                        SENSITIVE, more.data(), Services.NONE, Disclosure.FULL, Optional.of(more.token()))));
        SkirmishServer running = new SkirmishServer(server, datasets, clock, traffic);
        running.open(settings);
        return running;
    }

    private static Lock lock(String name, Token token, Traffic traffic) {
        return new Lock(name, token, traffic.of(name)::wrongToken, System::nanoTime);
    }

    /** What all datasets of a server share. */
    private record Common(FusekiServer server, Limits limits, HeapWatch watch, Traffic traffic) {

        Generations dataset(String path, Path data, Services services, Disclosure disclosure, Optional<Token> key) {
            Traffic.Counter counter = traffic.of(path.substring(1));
            QueryThreads threads = new QueryThreads(limits.atOnce(), watch, counter);
            GuardedQueries guard = new GuardedQueries(
                    limits,
                    services,
                    new Asking(limits, services, threads),
                    counter,
                    key.map(token -> new Lock(path, token, counter::wrongToken, System::nanoTime)));
            return new Generations(
                    new Index(data),
                    generation -> {
                        disclosure.confine(generation);
                        return ServedGeneration.of(generation, path, guard, server.getOperationRegistry());
                    },
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
        int most = Connections.allowed();
        Connections connections = new Connections(most);
        traffic.connections(connections::count);
        for (Connector connector : server.getJettyServer().getConnectors()) {
            connector.addBean(connections);
            connector.addBean(new Acceptance(most + Connections.SPARE, LONGEST_WAIT_FOR_ROOM));
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setRequestHeaderSize(settings.limits().queryLength() * BYTES_OF_CHARACTER);
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
