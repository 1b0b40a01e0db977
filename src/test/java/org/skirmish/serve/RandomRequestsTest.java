package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;

/**
 * Requests made at random, the same on every run: whatever comes, the answer is of the server's own making, nobody is
 * called, and it goes on.
 */
@Tag("slow")
class RandomRequestsTest {

    private static final Limits LIMITS =
            new Limits(20_000, 50, Duration.ofMillis(700), 2_000, 200_000, 4, Duration.ofMillis(500));
    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final int EACH = 10;
    private static final List<String> PIECES = List.of(
            "SELECT * ",
            "ASK ",
            "CONSTRUCT ",
            "{ ",
            "} ",
            "( ",
            ") ",
            "?s ?p ?o ",
            ". ",
            "; ",
            "GRAPH ?g ",
            "OPTIONAL ",
            "UNION ",
            "MINUS ",
            "FILTER",
            "FILTER(REGEX(?o, \"(a+)+\")) ",
            "BIND(CONCAT(?o, ?o) AS ?x) ",
            "SERVICE BIRD ",
            "SERVICE SILENT ?v ",
            "FROM BIRD ",
            "FROM NAMED <file:///etc/passwd> ",
            "VALUES ?s { BIRD } ",
            "<java:java.lang.System.exit>(1) ",
            "<http://jena.apache.org/ARQ/function#wait>(9999) ",
            "LOAD BIRD ",
            "INSERT DATA ",
            "DROP ALL ",
            "ORDER BY EXISTS { SERVICE BIRD {} } ",
            "GROUP BY ?s ",
            "HAVING(COUNT(*) > 1) ",
            "LIMIT 99999999999 ",
            "OFFSET -1 ",
            "\\u0053ERVICE ",
            "# ",
            "\"",
            "'''",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "မြန်မာ ",
            "😀",
            "^^<x> ",
            "@en ",
            "<<",
            ">>",
            "(?s ?p) ",
            "[] ",
            "?a (<urn:p>|^<urn:p>)* ?b ",
            "DESCRIBE ?s ",
            "PREFIX : BIRD ",
            "BASE BIRD ",
            "1e999999 ",
            "REPLACE(?o, \".*\", ?o) ");
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "CONNECT", "QUERY", "get", "");
    private static final List<String> PATHS = List.of(
            "/",
            "/skirmish/sparql?query=ASK%7B%7D",
            "/skirmish/sparql",
            "/skirmish",
            "/skirmish/data?default",
            "/skirmish/update",
            "/$/ping",
            "/$/metrics",
            "/$/reload",
            "/$/shutdown",
            "/$/server",
            "/$/datasets",
            "/$/compact/skirmish",
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..;/..;/etc/passwd",
            "/%00",
            "/web/../page.js",
            "/questions/../../x",
            "/questions/%2e%2e%2f",
            "//host/path",
            "http://elsewhere.example/",
            "*",
            "/skirmish/sparql?query=%",
            "/skirmish/sparql?query=%FF&query=%00",
            "/skirmish/%73parql?query=ASK%7B%7D&callback=x",
            "/" + "a/".repeat(3000));
    private static final List<String> HEADERS = List.of(
            "Content-Length: 5",
            "Content-Length: -1",
            "Content-Length: 99999999999",
            "Transfer-Encoding: chunked",
            "Content-Encoding: gzip",
            "Expect: 100-continue",
            "Content-Type: application/sparql-query",
            "Content-Type: application/sparql-update",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: text/html; charset=nonsense",
            "Accept: */*;q=9",
            "Accept: " + "a/b,".repeat(500),
            "Accept-Encoding: gzip;q=nonsense",
            "Origin: null",
            "Host: elsewhere.example",
            "X-Forwarded-For: 127.0.0.1",
            "Authorization: Basic !!!",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Range: bytes=0-",
            "Cookie: $Version=1",
            ": no name",
            "Bad Name: x",
            "X-Long: " + "x".repeat(9000));

    @TempDir
    static Path data;

    private static HttpServer canary;
    private static SkirmishServer server;

    @BeforeAll
    static void start() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            CALLS.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        canary.start();
        Served.store(data);
        server = SkirmishServer.start(
                data, new Catalogue(List.of()), Settings.on(0).with(LIMITS));
    }

    @AfterAll
    static void stop() {
        server.close();
        canary.stop(0);
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static void harmless(String sent, String answer) {
        assertFalse(
                answer.contains("\tat ")
                        || answer.contains("Exception")
                        || answer.contains(data.toString())
                        || answer.contains("root:"),
                () -> sent + "\n-> " + answer);
        assertEquals(0, CALLS.get(), () -> "called out: " + sent);
    }

    @RepeatedTest(30)
    void queriesMadeOfPieces(RepetitionInfo run) throws Exception {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < EACH; i++) {
            StringBuilder query = new StringBuilder(random.nextBoolean() ? "SELECT * { ?s ?p ?o " : "");
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                query.insert(
                        random.nextInt(4) == 0 ? random.nextInt(query.length() + 1) : query.length(),
                        any(random, PIECES));
            }
            String text = query.append(random.nextBoolean() ? "}" : "")
                    .toString()
                    .replace("BIRD", "<http://localhost:" + canary.getAddress().getPort() + "/>");
            HttpResponse<String> answer = random.nextBoolean() ? Served.query(server, text) : Served.post(server, text);
            assertTrue(
                    List.of(200, 400, 403, 413, 503).contains(answer.statusCode()),
                    () -> text + "\n-> " + answer.statusCode() + " " + answer.body());
            harmless(text, answer.statusCode() == 200 ? "" : answer.body());
        }
        assertEquals(200, Served.query(server, "ASK {}").statusCode());
    }

    @RepeatedTest(20)
    void bytesThatAreHardlyHttp(RepetitionInfo run) throws Exception {
        Random random = new Random(1000 + run.getCurrentRepetition());
        for (int i = 0; i < EACH; i++) {
            StringBuilder request = new StringBuilder(any(random, METHODS))
                    .append(' ')
                    .append(any(random, PATHS))
                    .append(random.nextInt(8) == 0 ? " HTTP/9.9" : " HTTP/1.1")
                    .append("\r\nHost: localhost\r\nConnection: close\r\n");
            for (int header = random.nextInt(4); header > 0; header--) {
                request.append(any(random, HEADERS)).append("\r\n");
            }
            request.append("\r\n")
                    .append(any(
                            random,
                            List.of(
                                    "",
                                    "ASK {}",
                                    "5\r\nASK{}\r\n0\r\n\r\n",
                                    "ZZ\r\n",
                                    "query=ASK%7B%7D",
                                    "\u0000\u0001\u0002",
                                    "update=DROP+ALL")));
            String answer = exchange(request.toString());
            harmless(request.toString(), answer);
            assertFalse(answer.startsWith("HTTP/1.1 500"), () -> request + "\n-> " + answer);
        }
        assertEquals(200, Served.query(server, "ASK {}").statusCode());
    }

    /** What comes back before the server closes the connection, or within two seconds. */
    private static String exchange(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
            socket.setSoTimeout(2000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readNBytes(20_000), StandardCharsets.UTF_8);
        } catch (SocketException | SocketTimeoutException e) {
            return "";
        }
    }
}
