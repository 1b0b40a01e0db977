package org.skirmish.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * A graph store that notes what it is sent, and answers the requests by their number with whatever status a test wants.
 */
final class FakeStore implements AutoCloseable {

    private final HttpServer server;
    private final IntUnaryOperator status;
    private final List<String> requests = new ArrayList<>();
    private final Map<String, String> graphs = new TreeMap<>();

    FakeStore(IntUnaryOperator status) throws IOException {
        this.status = status;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String graph = query.substring(query.indexOf('=') + 1);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(exchange.getRequestMethod() + " " + graph + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        int code = status.applyAsInt(requests.size());
        if (code == 200) {
            switch (exchange.getRequestMethod()) {
                case "PUT" -> graphs.put(graph, body);
                case "POST" -> graphs.merge(graph, body, String::concat);
                default -> graphs.remove(graph);
            }
        }
        exchange.getResponseHeaders().set("Location", "http://elsewhere.example/");
        exchange.getResponseHeaders().set("Retry-After", "0");
        byte[] said = "<html>\u001B[31mno\u202E</html>".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/store");
    }

    /** Method, graph and sign-in of each request. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    /** What it holds: lines by graph. */
    synchronized Map<String, String> graphs() {
        return Map.copyOf(graphs);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
