package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;

/**
 * Requests that try to reach out of the dataset, to keep the server busy, or to learn of its insides. A server of our
 * own counts who calls.
 */
@Tag("slow")
class HostileRequestsTest {

    private static final Limits LIMITS =
            new Limits(20_000, 50, Duration.ofMillis(1200), 2_000, 200_000, 4, Duration.ofMillis(500));
    private static final AtomicInteger CALLS = new AtomicInteger();

    @TempDir
    static Path data;

    private static HttpServer canary;
    private static SkirmishServer server;

    @BeforeAll
    static void start() throws Exception {
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

    @AfterEach
    void nobodyCalled() {
        assertEquals(0, CALLS.get(), "a request made the server call out");
    }

    private static String bird() {
        return "<http://localhost:" + canary.getAddress().getPort() + "/>";
    }

    private static void refused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertFalse(answer.body().isBlank());
        assertFalse(
                answer.body().contains("\tat ")
                        || answer.body().contains("Exception")
                        || answer.body().contains(data.toString()),
                answer.body());
    }

    private static DynamicTest forbidden(String query) {
        return dynamicTest(
                query.length() > 100 ? query.substring(0, 100) : query,
                () -> refused(403, Served.query(server, query)));
    }

    @TestFactory
    Stream<DynamicTest> callsToOtherServersAreRefused() {
        return Stream.of(
                        "SELECT * { SERVICE %s { ?s ?p ?o } }",
                        "SELECT * { BIND(%s AS ?v) SERVICE SILENT ?v { ?s ?p ?o } }",
                        "ASK { FILTER EXISTS { SERVICE %s { ?s ?p ?o } } }",
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(EXISTS { SERVICE %s { ?s ?p ?o } })",
                        "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE %s { ?s ?p ?o } }",
                        "SELECT (SUM(IF(EXISTS { SERVICE %s { ?s ?p ?o } }, 1, 0)) AS ?n) { ?s ?p ?o }",
                        "SELECT * { { SELECT (EXISTS { SERVICE %s {} } AS ?e) {} } }",
                        "SELECT * { \\u0053ERVICE %s {} }",
                        "SELECT * { SERVICE <cache:a> { ?s ?p ?o } }",
                        "SELECT * FROM %s { ?s ?p ?o }",
                        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
                        "DESCRIBE %s",
                        "DESCRIBE ?s { ?s ?p ?o }")
                .map(query -> forbidden(query.replace("%s", bird())));
    }

    @TestFactory
    Stream<DynamicTest> functionsThatAreNotOfSparqlAreRefused() {
        List<String> names = List.of(
                "java:java.lang.System.exit",
                "java:org.example.Any",
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.hpl.hp.com/ARQ/function#wait",
                "http://jena.apache.org/ARQ/function#systemVar",
                "http://jena.apache.org/ARQ/function#context",
                "http://www.w3.org/2005/xpath-functions#apply",
                "http://jena.apache.org/ARQ/js#f");
        List<String> places = List.of(
                "SELECT * { BIND(<%s>(1500) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER(<%s>(1500)) }",
                "SELECT * { ?s ?p ?o } ORDER BY <%s>(1500)",
                "SELECT (SUM(<%s>(1500)) AS ?x) { ?s ?p ?o }",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<%s>(1500) AS ?x)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<%s>(1500))",
                "ASK { FILTER NOT EXISTS { ?s ?p ?o FILTER(<%s>(1500)) } }",
                "SELECT (IF(true, COALESCE(<%s>(1500)), 1) AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY DESC(STRLEN(STR(<%s>(1500)))) LIMIT 1");
        return names.stream().flatMap(name -> places.stream().map(place -> forbidden(place.replace("%s", name))));
    }

    @TestFactory
    Stream<DynamicTest> computedPropertiesAndRunawayFormsAreRefused() {
        String p = "<https://w3id.org/skirmish/ontology#mention>";
        String q = "<https://w3id.org/skirmish/ontology#evidence>";
        return Stream.of(
                        "SELECT * { ?x <http://jena.apache.org/ARQ/property#strSplit> (\"a b\" \" \") }",
                        "SELECT * { ?x <java:org.example.Any> ?y }",
                        "SELECT * { ?x <http://jena.apache.org/ARQ/list#member> ?y }",
                        "SELECT * { ?x <http://www.w3.org/2000/01/rdf-schema#member> ?y }",
                        "SELECT * { ?x " + p + "/<http://jena.apache.org/ARQ/list#member> ?y }",
                        "SELECT * { ?x " + p + "* ?y }",
                        "SELECT * { ?a (" + p + "/^" + p + ")+ ?b }",
                        "SELECT * { ?a a ?t . ?a (" + p + "/" + q + ")* ?b }",
                        "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?a (!" + p + ")* ?b } }",
                        "SELECT * { ?s ?p ?o FILTER(REGEX(?o, ?o)) }")
                .map(HostileRequestsTest::forbidden);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotSparql11DoesNotParse() {
        return Stream.of(
                        "SELECT * { ?s ?p ?o LATERAL { ?s ?p ?o } }",
                        "SELECT * { UNFOLD(\"[]\" AS ?x) }",
                        "JSON { \"a\": ?s } WHERE { ?s ?p ?o }",
                        "CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }",
                        "SELECT * { LET(?x := 1) }",
                        "SELECT (MEDIAN(?o) AS ?m) { ?s ?p ?o }",
                        "SELECT (FOLD(?o) AS ?m) { ?s ?p ?o }",
                        "SELECT * { ?s <urn:p>{1,5} ?o }",
                        "SELECT * { << ?s ?p ?o >> ?q ?r }",
                        "SELECT (CALL(\"x\") AS ?x) {}",
                        "DROP ALL",
                        "LOAD <http://localhost/>",
                        "",
                        "   ",
                        "SELECT",
                        "\u0000",
                        "SELECT * { ?s ?p \"\\uD800\" }x")
                .map(query -> dynamicTest("not SPARQL 1.1: " + query, () -> refused(400, Served.query(server, query))));
    }

    @TestFactory
    Stream<DynamicTest> parametersThatReachOutAreRefused() {
        return Stream.of(
                        "default-graph-uri=http%3A%2F%2Flocalhost",
                        "named-graph-uri=file%3A%2F%2F%2Fetc%2Fpasswd",
                        "callback=alert",
                        "stylesheet=x",
                        "query-ref=http%3A%2F%2Flocalhost",
                        "force-accept=text%2Fhtml",
                        "update=x")
                .map(parameter -> dynamicTest(
                        parameter, () -> refused(403, Served.get(server.endpoint(), "?query=ASK%7B%7D&" + parameter))));
    }

    @Test
    void bodiesThatAreTooLongOrPackedAreNotRead() throws Exception {
        refused(413, Served.post(server, "ASK { " + "#".repeat(100_000) + "\n}"));
        refused(413, Served.post(server, "ASK {} " + " ".repeat(30_000)));
        refused(413, Served.query(server, "SELECT (" + "(".repeat(3000) + "1" + ")".repeat(3000) + " AS ?x) {}"));
        refused(413, Served.post(server, "ASK " + "{".repeat(8000) + "}".repeat(8000)));
        HttpRequest.Builder post =
                HttpRequest.newBuilder(server.endpoint()).header("Content-Type", "application/sparql-query");
        refused(
                415,
                Served.send(post.copy()
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(new byte[] {31, -117, 8}))));
        refused(
                411,
                Served.send(post.copy()
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8))))));
        refused(
                413,
                Served.send(HttpRequest.newBuilder(server.endpoint())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + "a".repeat(100_000)))));
        assertTrue(Served.send(HttpRequest.newBuilder(server.endpoint())
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString("--x--")))
                        .statusCode()
                >= 400);
        int malformed = Served.get(server.endpoint(), "?query=%7B%FF%FE").statusCode();
        assertTrue(malformed == 400, "malformed encoding gives " + malformed);
    }

    @Test
    void anAnswerIsWholeOrAnError() throws Exception {
        refused(413, Served.query(server, "SELECT * { ?a ?b ?c . ?d ?e ?f }"));
        refused(413, Served.query(server, "CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }"));
        assertEquals(
                200, Served.query(server, "SELECT * { ?s ?p ?o } LIMIT 500").statusCode());
    }

    @TestFactory
    Stream<DynamicTest> whatRunsTooLongIsStopped() {
        String cross = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l";
        return Stream.of(
                        "SELECT (COUNT(*) AS ?n) { " + cross + " }",
                        "SELECT DISTINCT ?a ?d ?g { " + cross + " } ORDER BY ?a LIMIT 5",
                        "SELECT (COUNT(DISTINCT ?l) AS ?n) { " + cross + " } GROUP BY ?c",
                        "SELECT * { " + cross + " FILTER(REGEX(CONCAT(STR(?a), STR(?l)), \"^a.*b#$\")) }",
                        "ASK { " + cross + " FILTER(?a = ?z) }")
                .map(query -> dynamicTest(query, () -> {
                    long begun = System.nanoTime();
                    refused(503, Served.query(server, query));
                    assertTrue(System.nanoTime() - begun < 10e9, "stopped in time");
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatResearchersAskIsAllowed() {
        String sk =
                "PREFIX sk: <https://w3id.org/skirmish/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        return Stream.of(
                        "SELECT * { ?s sk:within* ?t . ?s a sk:ReportedPlace }",
                        "SELECT * { ?s skos:broader+ <https://w3id.org/x> }",
                        "SELECT (xsd:integer(?n) AS ?i) { ?s sk:countMin ?n }",
                        "SELECT (GROUP_CONCAT(DISTINCT ?l; SEPARATOR=\", \") AS ?all) { ?s sk:verbatimCount ?l }",
                        "SELECT * { GRAPH ?g { ?s sk:about ?o } }",
                        "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), \"^.*/([a-z]+)$\", \"i\")) } LIMIT 5",
                        "SELECT (REPLACE(STR(?o), \"^.*/\", \"\") AS ?x) { ?s sk:measure ?o }",
                        "SELECT * { ?s sk:mention/sk:evidence? ?o }",
                        "SELECT * { # SERVICE\n ?s ?p \"SERVICE\" }")
                .map(query -> dynamicTest(
                        query,
                        () -> assertEquals(200, Served.query(server, sk + query).statusCode(), () -> query)));
    }

    @Test
    void tooManyAtOnceAreToldToWait() throws Exception {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        List<Integer> statuses = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> {
                    try {
                        return Served.query(server, slow).statusCode();
                    } catch (Exception e) {
                        return -1;
                    }
                })
                .toList();
        assertEquals(List.of(503), statuses.stream().distinct().toList());
        assertEquals(200, Served.query(server, "ASK {}").statusCode());
    }

    @Test
    void everyRegistryIsEmptyEvenForWhatTheGateWouldOverlook() throws Exception {
        URI endpoint = server.endpoint();
        HttpResponse<String> escaped = Served.get(
                endpoint,
                "?query="
                        + URLEncoder.encode(
                                "SELECT * { BIND(<j\\u0061va:java.lang.Runtime.gc>() AS ?x) }",
                                StandardCharsets.UTF_8));
        assertTrue(escaped.statusCode() == 400 || escaped.statusCode() == 403, escaped.body());
    }
}
