package org.skirmish.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.skirmish.model.Metadata;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.DerivedGraphs;
import org.skirmish.store.Index;

/** A data folder with the sample graph, and a client for the server over it. */
final class Served {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Served() {}

    /**
     * Stores the graphs of the sample whose names hold "/report/" as reports, the others as derived ones; answers the
     * generation's number.
     */
    static int store(Path data) {
        return store(data, Served.class.getResource("/graph/sample.trig").toString());
    }

    /** The same for another file. */
    static int store(Path data, String file) {
        DatasetGraph sample = DatasetGraphFactory.create();
        RDFDataMgr.read(sample, file);
        return store(data, sample);
    }

    /** The same for graphs that are loaded. */
    static int store(Path data, DatasetGraph sample) {
        DatasetGraph rest = DatasetGraphFactory.create();
        try (Archive archive = Archive.open(data)) {
            sample.listGraphNodes().forEachRemaining(name -> {
                if (name.getURI().contains("/report/")) {
                    archive.put(new Deposit(
                            name.getURI(),
                            name.getURI().getBytes(StandardCharsets.UTF_8),
                            Metadata.NONE,
                            name.getURI(),
                            sample.getGraph(name),
                            "test",
                            Optional.empty()));
                } else {
                    rest.addGraph(name, sample.getGraph(name));
                }
            });
            return new Index(data).rebuild(archive, List.of(DerivedGraphs.fixed(rest)));
        }
    }

    static HttpResponse<String> get(URI base, String parameters) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + parameters))
                .header("Accept", "text/csv, text/turtle;q=0.5, */*;q=0.1"));
    }

    static HttpResponse<String> query(SkirmishServer server, String query) throws IOException, InterruptedException {
        return get(server.endpoint(), "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    static HttpResponse<String> post(SkirmishServer server, String query) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.endpoint())
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(query)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * What comes back for a request as it stands, until the server hangs up or says nothing for so long; lines end as
     * in the request.
     */
    static String raw(SkirmishServer server, String request, int patienceMillis) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
            socket.setSoTimeout(patienceMillis);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            try {
                for (int c = socket.getInputStream().read();
                        c >= 0;
                        c = socket.getInputStream().read()) {
                    answer.append((char) c);
                }
            } catch (SocketTimeoutException e) {
                answer.append("\n(silence)");
            }
            return answer.toString();
        }
    }

    static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }
}
