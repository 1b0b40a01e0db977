package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;

/** Requests that are wrong are told so; none of them is a fault of the server. */
@Tag("slow")
class FaultyRequestsTest {

    private static final String TOKEN = "0123456789abcdef-admin";
    private static final int PATIENCE = 5_000;

    @TempDir
    static Path data;

    private static SkirmishServer server;

    @BeforeAll
    static void start() {
        Served.store(data);
        server = SkirmishServer.start(
                data,
                new Catalogue(List.of()),
                new Settings(
                        0,
                        Settings.Reach.THIS_MACHINE,
                        Limits.STANDARD,
                        Duration.ofHours(1),
                        new Access(Optional.of(Token.of(TOKEN)), Optional.empty())));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> deepQueriesAreRefusedOrAnswered() {
        return Stream.of(
                        "SELECT (" + "1+".repeat(9900) + "1 AS ?x) {}",
                        "SELECT (" + "1*".repeat(3000) + "1 AS ?x) {}",
                        "SELECT (" + "true||".repeat(3000) + "false AS ?x) {}",
                        "SELECT (" + "true&&".repeat(3000) + "false AS ?x) {}",
                        "SELECT (" + "\\u0028".repeat(1600) + "1" + "\\u0029".repeat(1600) + " AS ?x) {}",
                        "ASK " + "\\u007B".repeat(1600) + "\\u007D".repeat(1600),
                        "ASK { ?s <urn:p>" + "/<urn:p>".repeat(2000) + " ?o }",
                        "ASK { ?s <urn:p>" + "|<urn:p>".repeat(2000) + " ?o }",
                        "ASK { ?s " + "^".repeat(5000) + "<urn:p> ?o }",
                        "ASK { {} " + "UNION {} ".repeat(2000) + "}",
                        "ASK { " + "MINUS { ?a ?b ?c } ".repeat(900) + "}",
                        "ASK { " + "FILTER(?a) ".repeat(1500) + "}",
                        "ASK { " + "?a ?b [ ?c ".repeat(40) + "?d" + "]".repeat(40) + "}",
                        "SELECT (" + "- ".repeat(8000) + "1 AS ?x) {}",
                        "SELECT (" + "!".repeat(15000) + "true AS ?x) {}")
                .map(query -> dynamicTest(query.substring(0, 40), () -> {
                    HttpResponse<String> answer = Served.post(server, query);
                    assertTrue(
                            List.of(200, 400, 413).contains(answer.statusCode()),
                            () -> answer.statusCode() + " " + answer.body());
                }));
    }

    @TestFactory
    Stream<DynamicTest> badTagsAndIrisAreRefusedOrErrorsInTheirRows() {
        return Stream.of(
                        "SELECT (\"x\"@en-a-b-c-d-e-f-g-h AS ?x) {}",
                        "SELECT (\"x\"@abcdefghijklmnopqrstuvwxyz AS ?x) {}",
                        "SELECT (\"x\"@e-" + "a-".repeat(3000) + "b AS ?x) {}",
                        "SELECT (STRLANG(\"x\", \"no tag\") AS ?x) {}",
                        "SELECT (STRLANG(\"x\", \"\") AS ?x) {}",
                        "SELECT (STRLANG(\"x\", \"-\") AS ?x) {}",
                        "SELECT (LANGMATCHES(\"-\", \"*-*\") AS ?x) {}",
                        "SELECT (STRLANG(\"x\", \"%s\") AS ?x) {}",
                        "SELECT (IRI(\"a b<>{}\") AS ?x) (IRI(\"::\") AS ?y) (IRI(\"http://[\") AS ?z) {}",
                        "SELECT (STRDT(\"x\", <urn: a>) AS ?x) {}",
                        "SELECT (\"x\"^^<::> AS ?x) {}",
                        "CONSTRUCT { <urn:s> <urn:p> ?x } WHERE { BIND(STRLANG(\"x\", \"a--b\") AS ?x) }",
                        "SELECT (SUBSTR(\"abc\", \"NaN\"^^<http://www.w3.org/2001/XMLSchema#double>) AS ?x) {}",
                        "SELECT (SUBSTR(\"abc\", 9e99, -9e99) AS ?x) (ROUND(1e400) AS ?y) (STRLEN(?z) AS ?w) {}",
                        "SELECT (REPLACE(\"abc\", \"b\", \"$9\") AS ?x) (REPLACE(\"abc\", \"b\", \"\\\\\") AS ?y) {}",
                        "SELECT (REGEX(\"abc\", \"b\", \"z\") AS ?x) {}",
                        "SELECT (REGEX(\"abc\", \"*\") AS ?x) {}",
                        "SELECT (<http://www.w3.org/2001/XMLSchema#integer>() AS ?x) {}",
                        "SELECT (<http://www.w3.org/2001/XMLSchema#nonsense>(1) AS ?x) {}",
                        "SELECT (TIMEZONE(<urn:x>) AS ?x) (HOURS(<urn:x>) AS ?y) (YEAR(<urn:x>) AS ?z) (TZ(<urn:x>) AS ?w) {}",
                        "SELECT (SECONDS(?s) AS ?x) (MD5(?s) AS ?y) (ABS(?s) AS ?z) (UCASE(?s) AS ?w) { ?s a ?t } LIMIT 3",
                        "SELECT (TZ(\"x\") AS ?x) (YEAR(\"9999999\"^^<http://www.w3.org/2001/XMLSchema#dateTime>) AS ?y) {}")
                .map(query -> dynamicTest(query.length() > 60 ? query.substring(0, 60) : query, () -> {
                    for (String format :
                            List.of("application/json", "application/xml, text/xml;q=0.5", "text/csv, text/turtle")) {
                        HttpResponse<String> answer = Served.send(
                                java.net.http.HttpRequest.newBuilder(URI.create(server.endpoint() + "?query="
                                                + java.net.URLEncoder.encode(
                                                        query, java.nio.charset.StandardCharsets.UTF_8)))
                                        .header("Accept", format));
                        assertTrue(
                                List.of(200, 400, 403, 406, 413).contains(answer.statusCode()),
                                () -> answer.statusCode() + " " + answer.body());
                    }
                }));
    }

    @Test
    void jettysOwnErrorsCarryTheSafeHeaders() throws Exception {
        for (String request : List.of(
                "GET / HTTP/9.9\nHost: localhost\n\n",
                "nonsense\n\n",
                "GET /%zz HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /a/../../../etc/passwd HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET / HTTP/1.1\nHost: localhost\nBad Name: x\n\n",
                "GET / HTTP/1.1\nHost: localhost\nX: " + "x".repeat(300_000) + "\n\n",
                "GET /" + "a".repeat(300_000) + " HTTP/1.1\nHost: localhost\n\n",
                "POST / HTTP/1.1\nHost: localhost\nContent-Length: -1\n\n",
                "GET / HTTP/1.1\nHost: localhost\nHost: localhost\n\n",
                "GET /skirmish/none HTTP/1.1\nHost: localhost\nConnection: close\n\n")) {
            String answer = Served.raw(server, request, PATIENCE);
            String shown = request.substring(0, Math.min(60, request.length())) + " -> " + answer;
            assertTrue(answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 5"), shown);
            assertTrue(!answer.startsWith("HTTP/1.1 500"), shown);
            for (String header : List.of(
                    "Content-Security-Policy: default-src 'none'",
                    "X-Content-Type-Options: nosniff",
                    "Referrer-Policy:")) {
                assertTrue(answer.contains(header), shown);
            }
            assertTrue(!answer.contains("<html") && !answer.contains("Jetty"), shown);
        }
    }

    @Test
    void reloadTakesNoBody() throws Exception {
        String order =
                "POST /$/reload HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + TOKEN + "\nConnection: close\n";
        for (String body : List.of("\n", "Content-Length: 0\n\n", "Content-Length: 2\n\nhi")) {
            String answer = Served.raw(server, order + body, PATIENCE);
            assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("serving generation 1\n"), answer);
        }
        String without =
                Served.raw(server, "POST /$/reload HTTP/1.1\nHost: localhost\nConnection: close\n\n", PATIENCE);
        assertTrue(without.startsWith("HTTP/1.1 401") && without.contains("WWW-Authenticate: Bearer"), without);
    }

    @Test
    void whoGuessesATokenHasToWait(@TempDir Path folder) throws Exception {
        Path sensitive = folder.resolve("sensitive");
        Served.store(sensitive);
        Access access = new Access(
                Optional.empty(), Optional.of(new Access.Sensitive(sensitive, Token.of("fedcba9876543210-key"))));
        Served.store(folder.resolve("open"));
        try (SkirmishServer other = SkirmishServer.start(
                folder.resolve("open"), new Catalogue(List.of()), Settings.on(0).with(access))) {
            String ask = "GET /sensitive/sparql?query=ASK%7B%7D HTTP/1.1\nHost: localhost\nConnection: close\n";
            for (int i = 0; i < 10; i++) {
                String answer = Served.raw(other, ask + "Authorization: Bearer guess-number-" + i + "\n\n", PATIENCE);
                assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            }
            String next = Served.raw(other, ask + "Authorization: Bearer guess-number-10\n\n", PATIENCE);
            assertTrue(next.startsWith("HTTP/1.1 429") && next.contains("Retry-After:"), next);
            String metrics = Served.get(other.url(), "$/metrics").body();
            assertTrue(metrics.contains("skirmish_tokens_wrong_total{dataset=\"sensitive\"} 10"), metrics);
            assertEquals(200, Served.query(other, "ASK {}").statusCode());
        }
    }
}
