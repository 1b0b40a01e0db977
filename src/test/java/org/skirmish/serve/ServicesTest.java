package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;
import org.skirmish.store.StoreException;

/** Queries reach the endpoints that are listed, and no others, within their own limits. */
@Tag("slow")
class ServicesTest {

    static {
        JenaSystem.init();
    }

    private static final Limits LIMITS =
            new Limits(20_000, 50, Duration.ofSeconds(4), 2_000, 200_000, 4, Duration.ofSeconds(4));
    private static final String KEY = "fedcba9876543210-key";
    private static final AtomicInteger CALLS = new AtomicInteger();

    @TempDir
    static Path data;

    private static FusekiServer other;
    private static HttpServer misbehaving;
    private static SkirmishServer server;

    @BeforeAll
    static void start() throws Exception {
        DatasetGraph there = RDFParser.fromString(
                        "<urn:a> <urn:name> \"far\" . <urn:b> <urn:name> \"further\" .", Lang.TURTLE)
                .toDatasetGraph();
        other = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/there", there, false)
                .build()
                .start();
        misbehaving = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        misbehaving.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        misbehaving.createContext("/redirect", exchange -> redirect(exchange, bad("/target")));
        misbehaving.createContext("/target", exchange -> CALLS.incrementAndGet());
        misbehaving.createContext("/drip", ServicesTest::drip);
        misbehaving.createContext("/flood", ServicesTest::flood);
        misbehaving.createContext("/prose", exchange -> send(exchange, "no table at all"));
        misbehaving.createContext("/canary", exchange -> CALLS.incrementAndGet());
        misbehaving.start();
        Served.store(data);
        Services listed = Services.of(List.of(there(), bad("/redirect"), bad("/drip"), bad("/flood"), bad("/prose")));
        Access access = new Access(Optional.empty(), Optional.of(new Access.Sensitive(data, Token.of(KEY))));
        server = SkirmishServer.start(
                data,
                new Catalogue(List.of()),
                Settings.on(0).with(LIMITS).with(access).with(listed));
    }

    @AfterAll
    static void stop() {
        server.close();
        other.stop();
        misbehaving.stop(0);
    }

    private static String there() {
        return "http://localhost:" + other.getHttpPort() + "/there";
    }

    private static String bad(String path) {
        return "http://localhost:" + misbehaving.getAddress().getPort() + path;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(307, -1);
        exchange.close();
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 300; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
                out.write(new byte[10_000]);
            }
        }
    }

    private static String service(String endpoint) {
        return "SERVICE <" + endpoint + "> { ?s <urn:name> ?name }";
    }

    @Test
    void aListedEndpointAnswers() throws Exception {
        HttpResponse<String> answer = Served.query(server, "SELECT ?name { " + service(there()) + " } ORDER BY ?name");
        assertEquals("name\r\nfar\r\nfurther\r\n", answer.body());
        assertEquals(
                "n\r\n2\r\n",
                Served.query(
                                server,
                                "SELECT (COUNT(*) AS ?n) { { SELECT ?name ?x { BIND(1 AS ?x) SERVICE SILENT <" + there()
                                        + "> { SELECT ?name { ?s <urn:name> ?name } } } } }")
                        .body());
    }

    @Test
    void whatIsFoundHereIsPutIntoTheQuestionThere() throws Exception {
        String join = "SELECT ?s ?name { VALUES ?s { <urn:b> <urn:c> } " + service(there()) + " }";
        assertEquals("s,name\r\nurn:b,further\r\n", Served.query(server, join).body());
    }

    @TestFactory
    Stream<DynamicTest> nothingElsePasses() {
        return Stream.of(
                        service(bad("/canary")),
                        "BIND(<" + bad("/canary") + "> AS ?e) SERVICE ?e { ?s ?p ?o }",
                        "SERVICE SILENT <" + bad("/canary") + "> { ?s ?p ?o }",
                        service(there() + "/"),
                        service(there() + "?x=" + bad("/canary")),
                        service(there()) + " " + service(bad("/canary")),
                        "SERVICE <" + there() + "> { SERVICE <" + bad("/canary") + "> { ?s ?p ?o } }",
                        "SERVICE ?there { ?s ?p ?o }",
                        "FILTER EXISTS { " + service(bad("/canary")) + " }")
                .map(pattern -> dynamicTest(pattern, () -> {
                    HttpResponse<String> answer = Served.query(server, "SELECT * { " + pattern + " }");
                    assertEquals(403, answer.statusCode(), answer.body());
                    assertEquals(0, CALLS.get());
                }));
    }

    @Test
    void aPrefixedNameIsNoAddressWrittenOut() throws Exception {
        assertEquals(
                403,
                Served.query(server, "PREFIX t: <" + there() + "> SELECT * { SERVICE t: { ?s ?p ?o } }")
                        .statusCode());
    }

    @Test
    void redirectionsAreNotFollowed() throws Exception {
        HttpResponse<String> answer = Served.query(server, "SELECT * { " + service(bad("/redirect")) + " }");
        assertEquals(502, answer.statusCode(), answer.body());
        assertEquals(0, CALLS.get());
        assertEquals(
                200,
                Served.query(server, "SELECT * { SERVICE SILENT <" + bad("/redirect") + "> { ?s ?p ?o } }")
                        .statusCode());
    }

    @Test
    void theClockRunsWhileAnotherServerIsSlow() throws Exception {
        for (String silent : List.of("", "SILENT ")) {
            long begun = System.nanoTime();
            HttpResponse<String> answer =
                    Served.query(server, "SELECT * { SERVICE " + silent + "<" + bad("/drip") + "> { ?s ?p ?o } }");
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(System.nanoTime() - begun < 20e9, "stopped in time");
        }
    }

    @Test
    void whatIsTooLongOrNoAnswerIsToldOf() throws Exception {
        HttpResponse<String> flood = Served.query(server, "SELECT * { " + service(bad("/flood")) + " }");
        assertEquals(502, flood.statusCode());
        assertTrue(flood.body().contains("longer than 200000 bytes"), flood.body());
        assertEquals(
                502,
                Served.query(server, "SELECT * { " + service(bad("/prose")) + " }")
                        .statusCode());
    }

    @Test
    void oneQueryDoesNotCallHundredsOfTimes() throws Exception {
        Limits patient = new Limits(20_000, 50, Duration.ofMinutes(2), 2_000, 10_000_000, 4, Duration.ofSeconds(4));
        try (SkirmishServer asking = SkirmishServer.start(
                data, new Catalogue(List.of()), Settings.on(0).with(patient).with(Services.of(List.of(there()))))) {
            HttpResponse<String> answer = Served.query(asking, "SELECT * { ?x ?y ?z " + service(there()) + " }");
            assertEquals(403, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("100 times"), answer.body());
        }
    }

    @Test
    void theSensitiveDatasetAsksNobody() throws Exception {
        String query = "?query=" + URLEncoder.encode("SELECT * { " + service(there()) + " }", StandardCharsets.UTF_8);
        assertEquals(
                403,
                Served.send(HttpRequest.newBuilder(URI.create(server.sensitive() + query))
                                .header("Authorization", "Bearer " + KEY))
                        .statusCode());
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String address : List.of(
                "", "x", "ftp://a/b", "http:///x", "https://me:secret@host/x", "http://host/x#y", "http://host/a b")) {
            assertThrows(StoreException.class, () -> Services.of(List.of(address)), address);
        }
    }
}
