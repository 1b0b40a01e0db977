package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;

/**
 * Queries made to run without end in one step that nobody can interrupt: each is answered in time, and gives its place
 * back.
 */
@Tag("slow")
class EndlessWorkTest {

    private static final Limits LIMITS =
            new Limits(20_000, 50, Duration.ofMillis(1500), 2_000, 200_000, 2, Duration.ofMillis(300));
    private static final String XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    @TempDir
    static Path data;

    private static SkirmishServer server;

    @BeforeAll
    static void start() {
        Served.store(data);
        server = SkirmishServer.start(
                data, new Catalogue(List.of()), Settings.on(0).with(LIMITS));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** A chain of BINDs, each made of the one before. */
    private static String chain(String first, String step, int length) {
        StringBuilder query =
                new StringBuilder(XSD + "SELECT (STRLEN(STR(?x" + length + ")) AS ?n) { BIND(" + first + " AS ?x0) ");
        IntStream.range(0, length)
                .forEach(i -> query.append("BIND(" + step.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") "));
        return query.append("}").toString();
    }

    private static String regex(String text, String pattern) {
        return "SELECT * { BIND(" + text + " AS ?t) FILTER(REGEX(?t, \"" + pattern + "\")) }";
    }

    private static String spread(String text, int times) {
        return "REPLACE(\"" + "x".repeat(times) + "\", \"x\", \"" + text + "\")";
    }

    private static DynamicTest ends(String query, Integer... statuses) {
        return dynamicTest(query.length() > 90 ? query.substring(0, 90) : query, () -> {
            long begun = System.nanoTime();
            HttpResponse<String> answer = Served.query(server, query);
            double took = (System.nanoTime() - begun) / 1e9;
            assertTrue(
                    List.of(statuses).contains(answer.statusCode()),
                    () -> answer.statusCode() + " " + answer.body() + " of " + query);
            assertTrue(took < 6, "took " + took + " s");
            assertEquals(200, Served.query(server, "ASK {}").statusCode());
        });
    }

    @TestFactory
    Stream<DynamicTest> patterns() {
        String as = "\"" + "a".repeat(60) + "\"";
        String many = spread("a".repeat(1000), 90);
        return Stream.of(
                ends(regex(as, "^" + "(a|a)".repeat(38) + "b$"), 200),
                ends(regex(as, "a?".repeat(33) + "a".repeat(33)), 200),
                ends(regex(as, "(x+x+)+y|(a+a+)+y"), 200),
                ends(regex(as, "^(a|aa|a?)+b$"), 200),
                ends(regex(many, "a*a*b$"), 200, 503),
                ends(regex(many, "(.*)(.*)b"), 200, 503),
                ends(regex(many, "(a{1,30}){1,30}b"), 200, 503),
                ends(regex(many, "((a{1000}){1000}){1000}"), 400, 413),
                ends(regex(as, "(((a{50}){50}){50}){50}"), 400, 413),
                ends(regex(as, "(a)\\\\1"), 400),
                ends(regex(as, "(?=a)b"), 400),
                ends(regex(as, "(?<!a)b"), 400),
                ends(regex(as, "a++b"), 200, 400),
                ends(regex(as, "[[a-z]&&[^b]]x"), 200, 400),
                ends(regex(as, "("), 400),
                ends("SELECT (REPLACE(" + many + ", \"(a*)*b\", \"$1\") AS ?x) {}", 200, 503));
    }

    @TestFactory
    Stream<DynamicTest> numbers() {
        return Stream.of(
                ends(chain("7", "?x * ?x", 40), 413),
                ends(chain("7.5", "?x * ?x", 40), 413),
                ends(chain("0.000000001", "?x * ?x", 40), 413),
                ends(chain("7", "(?x + 1) * (?x - 1)", 40), 413),
                ends(chain("1e300", "?x * ?x", 40), 200),
                ends("SELECT (" + "9".repeat(9000) + " * " + "9".repeat(9000) + " AS ?x) {}", 413),
                ends("SELECT (xsd:integer(" + spread("9".repeat(900), 90) + ") AS ?x) {}", 400),
                ends(XSD + "SELECT (xsd:integer(" + spread("9".repeat(900), 90) + ") AS ?x) {}", 413),
                ends(XSD + "SELECT (STRDT(" + spread("9".repeat(900), 90) + ", xsd:decimal) + 1 AS ?x) {}", 413),
                ends(
                        "ASK { FILTER(\"" + "8".repeat(15000) + "\"^^<http://www.w3.org/2001/XMLSchema#integer> > 1) }",
                        413));
    }

    @TestFactory
    Stream<DynamicTest> durations() {
        String day = "\"2024-01-01T00:00:00Z\"^^xsd:dateTime";
        String giant = "\"PT" + "9".repeat(30) + "S\"^^xsd:dayTimeDuration";
        return Stream.of(
                ends(XSD + "SELECT (" + day + " + " + giant + " AS ?x) {}", 413),
                ends(XSD + "SELECT (" + day + " - \"P999999999D\"^^xsd:duration AS ?x) {}", 413),
                ends(
                        XSD + "SELECT (" + day
                                + " + STRDT(CONCAT(\"P9999\", \"99999D\"), xsd:dayTimeDuration) AS ?x) {}",
                        413),
                ends(XSD + "SELECT (" + day + " + xsd:dayTimeDuration(\"P99999999D\") AS ?x) {}", 413),
                ends(XSD + "ASK { FILTER(\"P99999999999M\"^^xsd:duration < \"P1D\"^^xsd:duration) }", 413),
                ends(
                        XSD
                                + "SELECT * { VALUES ?d { \"P99999999999D\"^^xsd:duration \"P9Y\"^^xsd:duration } } ORDER BY ?d",
                        413),
                ends(chain("\"PT1H\"^^xsd:dayTimeDuration", "?x + ?x", 60), 413),
                ends(chain("\"PT1H\"^^xsd:dayTimeDuration", "?x * 999", 60), 413, 200),
                ends(
                        XSD + "SELECT (" + day + " + (\"9999999999-01-01T00:00:00Z\"^^xsd:dateTime - " + day
                                + ") AS ?x) {}",
                        413),
                ends(XSD + "SELECT (" + day + " + \"P30DT12H\"^^xsd:dayTimeDuration AS ?x) {}", 200));
    }

    @TestFactory
    Stream<DynamicTest> paths() {
        String everything = "(!<urn:none>|!^<urn:none>)";
        return Stream.of(
                ends("SELECT (COUNT(*) AS ?n) { VALUES ?a { UNDEF } ?a <urn:p>* ?b }", 403),
                ends(
                        "SELECT (COUNT(*) AS ?n) { VALUES (?a ?b) { (UNDEF <urn:x>) (<urn:y> UNDEF) } ?a <urn:p>+ ?b }",
                        403),
                ends(
                        "SELECT (COUNT(*) AS ?n) { OPTIONAL { ?a <urn:q> ?c } ?a <urn:p>* ?b . ?b <urn:p>* ?d . ?d <urn:p>* ?e . ?e <urn:p>* ?f . ?g <urn:p>* ?h . ?h <urn:q> ?i }",
                        200,
                        403,
                        503),
                ends(
                        "SELECT (COUNT(*) AS ?n) { { ?a <urn:q> ?c } UNION { ?x a ?y } { ?a " + everything + "/"
                                + everything + " ?b } ?b " + everything + "/" + everything + "/" + everything + " ?z }",
                        200,
                        403,
                        413,
                        503),
                ends(
                        "SELECT (COUNT(*) AS ?n) { ?x a ?t . ?x a* ?y . ?y (a|^a)* ?z . ?z (a|^a)* ?w . ?w (a|^a)* ?v }",
                        200,
                        403,
                        503));
    }

    @TestFactory
    Stream<DynamicTest> texts() {
        return Stream.of(
                ends(chain("\"0123456789\"", "CONCAT(?x, ?x)", 40), 413),
                ends(chain("\"0123456789\"", "?x + ?x", 40), 413),
                ends(chain("\"a b\"", "ENCODE_FOR_URI(?x)", 40), 200),
                ends(chain("\"aa\"", "REPLACE(?x, \"a\", \"aaaaaaaaaaaaaaaaaaaa\")", 30), 413),
                ends(chain("\"aa\"", "REPLACE(?x, \".*\", CONCAT(?x, \"$0$0$0\"))", 30), 413),
                ends(
                        "SELECT (REPLACE(REPLACE(REPLACE(\"" + "a".repeat(90) + "\", \"a\", \"" + "b".repeat(90)
                                + "\"), \"b\", \"" + "c".repeat(90) + "\"), \"c\", \"" + "d".repeat(90)
                                + "\") AS ?x) {}",
                        413),
                ends(
                        "SELECT (GROUP_CONCAT(?o; SEPARATOR=\"" + "-".repeat(15000)
                                + "\") AS ?x) { ?a ?b ?c . ?s ?p ?o . ?d ?e ?f }",
                        413,
                        503),
                ends(
                        "SELECT (STRLEN(GROUP_CONCAT(DISTINCT ?t; SEPARATOR=\"" + "-".repeat(15000)
                                + "\")) AS ?x) { ?a ?b ?c . ?s ?p ?o BIND(CONCAT(STR(?a), STR(?o)) AS ?t) }",
                        413,
                        503),
                ends(
                        "SELECT ?a ?x { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?a), " + spread("z".repeat(900), 90)
                                + ") AS ?x) } ORDER BY ?x",
                        413,
                        503),
                ends(
                        "ASK { BIND(" + spread("a".repeat(900), 100)
                                + " AS ?t) BIND(CONCAT(SUBSTR(?t, 40000), \"b\") AS ?u) FILTER(CONTAINS(?t, ?u)) }",
                        200,
                        413));
    }

    @Test
    void whatTheyLeaveBehindIsNothing() throws Exception {
        for (int i = 0; i < 8; i++) {
            Served.query(server, chain("7", "?x * ?x", 40));
        }
        String metrics = Served.get(server.url(), "$/metrics").body();
        assertTrue(metrics.contains("skirmish_queries_stuck{dataset=\"skirmish\"} 0"), metrics);
        assertTrue(metrics.contains("skirmish_queries_running{dataset=\"skirmish\"} 0"), metrics);
    }
}
