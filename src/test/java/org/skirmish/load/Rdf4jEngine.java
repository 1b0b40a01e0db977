package org.skirmish.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Eclipse RDF4J's memory store, whose own parsers and evaluation do the work, behind as much of HTTP as the protocols
 * need.
 */
final class Rdf4jEngine implements Engine {

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    Rdf4jEngine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/store", exchange -> answer(exchange, this::graphs));
        server.createContext(
                "/update",
                exchange -> answer(exchange, (connection, request) -> {
                    connection.prepareUpdate(body(request)).execute();
                    return "";
                }));
        server.createContext(
                "/query",
                exchange -> answer(exchange, (connection, request) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    connection
                            .prepareTupleQuery(parameter(body(request), "query"))
                            .evaluate(new SPARQLResultsJSONWriter(out));
                    return out.toString(StandardCharsets.UTF_8);
                }));
        server.start();
    }

    /** What a request asks for, done in a transaction. */
    private interface Action {
        String run(RepositoryConnection connection, HttpExchange request) throws IOException;
    }

    private void answer(HttpExchange exchange, Action action) throws IOException {
        String said;
        int status = 200;
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            said = action.run(connection, exchange);
            connection.commit();
        } catch (RuntimeException e) {
            status = 400;
            said = String.valueOf(e.getMessage());
        }
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String graphs(RepositoryConnection connection, HttpExchange request) throws IOException {
        IRI graph = Values.iri(parameter(request.getRequestURI().getRawQuery(), "graph"));
        if (!request.getRequestMethod().equals("POST")) {
            connection.clear(graph);
        }
        if (!request.getRequestMethod().equals("DELETE")) {
            connection.add(request.getRequestBody(), "", RDFFormat.NTRIPLES, graph);
        }
        return "";
    }

    private static String body(HttpExchange request) throws IOException {
        return new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String parameter(String form, String name) {
        return URLDecoder.decode(form.substring(form.indexOf(name + "=") + name.length() + 1), StandardCharsets.UTF_8);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    @Override
    public URI graphStore() {
        return at("/store");
    }

    @Override
    public URI update() {
        return at("/update");
    }

    @Override
    public URI query() {
        return at("/query");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        repository.shutDown();
    }

    @Override
    public String toString() {
        return "RDF4J";
    }
}
