package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;

/** What clients of SPARQL send by themselves, and the formats and methods that they ask for. */
@Tag("slow")
class ClientsTest {

    private static final String ASK = "ASK { ?s ?p ?o }";
    private static final String ROWS = "SELECT * { ?s ?p ?o } LIMIT 2";
    private static final String GRAPH = "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o } LIMIT 2";

    @TempDir
    static Path data;

    private static SkirmishServer server;

    @BeforeAll
    static void start() {
        Served.store(data);
        server = SkirmishServer.start(data, new Catalogue(List.of()), Settings.on(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpRequest.Builder request(String query, String more) {
        return HttpRequest.newBuilder(
                URI.create(server.endpoint() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more));
    }

    private static String type(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + Served.header(answer, "Content-Type").orElse("").replaceFirst(";.*", "");
    }

    @TestFactory
    Stream<DynamicTest> whatClientsAddIsObeyedOrPassedOver() {
        return Stream.of(
                        "timeout=30",
                        "timeout=0",
                        "timeout=soon",
                        "timeout=999999999",
                        "timeout=99999999999999999999",
                        "infer=true",
                        "_=1700000000000",
                        "default-graph-uri=",
                        "named-graph-uri=",
                        "default-graph-uri=urn%3Ax-arq%3ADefaultGraph",
                        "queryLn=SPARQL",
                        "should-sponge=",
                        "debug=on",
                        "run=+Run+Query+",
                        "maxrows=50",
                        "Accept=application%2Fjson")
                .map(more -> dynamicTest(
                        more,
                        () -> assertEquals(
                                200, Served.send(request(ASK, "&" + more)).statusCode())));
    }

    @Test
    void aShorterTimeIsKept() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        long begun = System.nanoTime();
        HttpResponse<String> answer = Served.send(request(endless, "&timeout=1"));
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("after 1 seconds"), answer.body());
        assertTrue(System.nanoTime() - begun < Duration.ofSeconds(8).toNanos());
    }

    @TestFactory
    Stream<DynamicTest> formatsByName() {
        return Map.ofEntries(
                        Map.entry("json", "application/sparql-results+json application/ld+json"),
                        Map.entry("XML", "application/sparql-results+xml application/rdf+xml"),
                        Map.entry("csv", "text/csv 406"),
                        Map.entry("tsv", "text/tab-separated-values 406"),
                        Map.entry("text", "text/plain text/plain"),
                        Map.entry("rdf", "406 application/rdf+xml"),
                        Map.entry("rdf+xml", "406 application/rdf+xml"),
                        Map.entry("n3", "406 text/turtle"),
                        Map.entry("ttl", "406 text/turtle"),
                        Map.entry("turtle", "406 text/turtle"),
                        Map.entry("nt", "406 application/n-triples"),
                        Map.entry("json-ld", "406 application/ld+json"),
                        Map.entry("application/ld+json", "406 application/ld+json"),
                        Map.entry("application/sparql-results+json", "application/sparql-results+json 406"),
                        Map.entry("trig", "406 application/trig"),
                        Map.entry("nonsense", "406 406"))
                .entrySet()
                .stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    String[] types = entry.getValue().split(" ");
                    assertEquals(expected(types[0]), formatted(ROWS, entry.getKey()));
                    assertEquals(expected(types[1]), formatted(GRAPH, entry.getKey()));
                }));
    }

    private static String expected(String type) {
        return type.equals("406") ? "406 text/plain" : "200 " + type;
    }

    private static String formatted(String query, String name) throws Exception {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return type(Served.send(request(query, "&format=" + encoded + "&output=" + encoded + "&results=" + encoded)
                .header("Accept", "*/*")));
    }

    @TestFactory
    Stream<DynamicTest> formatsByAccept() {
        return Stream.of(
                        List.of(ROWS, "application/json", "200 application/json"),
                        List.of(GRAPH, "application/json", "200 application/json"),
                        List.of(GRAPH, "text/rdf+n3,application/n-triples;q=0.5", "200 text/turtle"),
                        List.of(GRAPH, "text/csv", "406 text/plain"),
                        List.of(ROWS, "text/turtle", "406 text/plain"),
                        List.of(ROWS, "text/turtle, text/csv;q=0.1", "200 text/csv"),
                        List.of(ROWS, "image/png, */*;q=0.1", "200 application/sparql-results+json"),
                        List.of(ASK, "image/png", "406 text/plain"),
                        List.of(ASK, "application/sparql-results+json", "200 application/sparql-results+json"))
                .map(row -> dynamicTest(
                        row.toString(),
                        () -> assertEquals(
                                row.get(2),
                                type(Served.send(request(row.get(0), "").header("Accept", row.get(1)))))));
    }

    @Test
    void headIsGetWithoutABody() throws Exception {
        for (String query : List.of(ASK, ROWS, GRAPH)) {
            HttpResponse<String> get = Served.send(request(query, ""));
            HttpResponse<String> head = Served.send(request(query, "").method("HEAD", BodyPublishers.noBody()));
            assertEquals(type(get), type(head));
            assertEquals(Served.header(get, "ETag"), Served.header(head, "ETag"));
            assertEquals(
                    String.valueOf(get.body().getBytes(StandardCharsets.UTF_8).length),
                    Served.header(head, "Content-Length").orElse(""));
            assertEquals("", head.body());
        }
        assertEquals(
                200,
                Served.send(HttpRequest.newBuilder(server.url()).method("HEAD", BodyPublishers.noBody()))
                        .statusCode());
        assertEquals(
                400,
                Served.send(request("nonsense", "").method("HEAD", BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    void otherMethodsAreToldWhichThereAre() throws Exception {
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer =
                    Served.send(HttpRequest.newBuilder(server.endpoint()).method(method, BodyPublishers.ofString("x")));
            assertEquals(405, answer.statusCode());
            assertEquals(
                    "GET, HEAD, POST, OPTIONS", Served.header(answer, "Allow").orElse(""));
        }
        HttpResponse<String> options =
                Served.send(HttpRequest.newBuilder(server.endpoint()).method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(
                "204 GET, HEAD, POST, OPTIONS",
                options.statusCode() + " " + Served.header(options, "Allow").orElse(""));
    }

    @Test
    void xmlNeverHoldsWhatXmlForbids() throws Exception {
        for (String code : List.of("\\u0001", "\\u0000", "\\u001F", "\\uFFFE", "\\uFFFF", "\\u000B")) {
            String rows = "SELECT (\"a" + code + "b\" AS ?x) {}";
            String graph = "CONSTRUCT { <urn:s> <urn:x#p> \"a" + code + "b\" } WHERE {}";
            assertEquals(406, Served.send(request(rows, "&format=xml")).statusCode(), code);
            assertEquals(406, Served.send(request(graph, "&format=rdf")).statusCode(), code);
            assertEquals(200, Served.send(request(rows, "&format=json")).statusCode(), code);
        }
        assertEquals(
                200,
                Served.send(request("SELECT (\"\\t\\n\\r\\u00E9\\uFFFD\\U0001F600\" AS ?x) {}", "&format=xml"))
                        .statusCode());
        assertEquals(
                406,
                Served.send(request("CONSTRUCT { <urn:s> <urn:x/> 1 } WHERE {}", "&format=rdf"))
                        .statusCode());
    }
}
