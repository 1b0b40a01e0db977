package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;
import org.skirmish.query.Question;
import org.skirmish.store.Disclosure;
import org.skirmish.store.StoreException;

@Tag("slow")
class SkirmishServerTest {

    private static final String CLAIMS =
            "PREFIX sk: <https://w3id.org/skirmish/ontology#> SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a sk:Claim }";
    private static final Catalogue QUESTIONS = new Catalogue(
            List.of(
                    Question.parse(
                            "words",
                            "# Words\n# Asks.\n# param: word string \"war\" Any word\nSELECT ?s { ?s ?p ?o FILTER(CONTAINS(?o, ?word)) }")));

    @TempDir
    Path data;

    private SkirmishServer start() {
        return SkirmishServer.start(
                data, QUESTIONS, new Settings(0, Settings.Reach.THIS_MACHINE, Limits.STANDARD, Duration.ofMillis(50)));
    }

    @Test
    void namesOfFilesAreServedOnlyInFull() throws Exception {
        Served.store(data);
        String names = "SELECT ?name { ?s (<https://w3id.org/skirmish/ontology#fileName>|<urn:none>) ?name }";
        for (Disclosure disclosure : Disclosure.values()) {
            try (SkirmishServer server =
                    SkirmishServer.start(data, QUESTIONS, Settings.on(0).with(disclosure))) {
                assertEquals(
                        disclosure == Disclosure.FULL,
                        Served.query(server, names).body().contains("courier-ambush.txt"));
                assertEquals(
                        disclosure == Disclosure.FULL,
                        Served.query(server, "SELECT * { ?s ?p ?o }").body().contains("courier-ambush.txt"));
            }
        }
    }

    /** The standard's CSV holds the words as they are; what is meant for spreadsheets runs nothing there. */
    @Test
    void csvForSpreadsheetsIsAFormatOfItsOwn() throws Exception {
        Served.store(data);
        String query = "?query="
                + URLEncoder.encode("SELECT * { BIND(\"=1+1\" AS ?a) BIND(-5 AS ?b) }", StandardCharsets.UTF_8);
        try (SkirmishServer server = start()) {
            assertEquals(
                    "a,b\r\n=1+1,-5\r\n",
                    Served.get(server.endpoint(), query + "&format=csv").body());
            assertEquals(
                    "a,b\r\n'=1+1,-5\r\n",
                    Served.get(server.endpoint(), query + "&format=spreadsheet").body());
        }
    }

    @Test
    void answersQueriesOverTheUnionOfAllGraphs() throws Exception {
        Served.store(data);
        try (SkirmishServer server = start()) {
            HttpResponse<String> answer = Served.query(server, CLAIMS);
            assertEquals(200, answer.statusCode());
            assertEquals("n\r\n6\r\n", answer.body());
            assertEquals(Optional.empty(), Served.header(answer, "Access-Control-Allow-Origin"));
            HttpResponse<String> posted = Served.post(server, "ASK { GRAPH ?g { ?s ?p ?o } }");
            assertTrue(posted.body().contains("<boolean>true</boolean>"), posted.body());
            HttpResponse<String> graph = Served.query(server, "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }");
            assertEquals(200, graph.statusCode());
            assertTrue(graph.body().contains("Ambush"), graph.body());
        }
    }

    @Test
    void nothingButQueriesIsServed() throws Exception {
        Served.store(data);
        try (SkirmishServer server = start()) {
            URI dataset = server.url().resolve("/skirmish");
            for (String path : List.of(
                    "",
                    "/",
                    "/data",
                    "/get?graph=x",
                    "/update",
                    "/upload",
                    "/query?query=ASK%7B%7D",
                    "?query=ASK%7B%7D")) {
                int status = Served.get(dataset, path).statusCode();
                assertTrue(status >= 400 && status < 500, path + " gives " + status);
            }
            for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
                assertEquals(
                        405,
                        Served.send(HttpRequest.newBuilder(server.endpoint())
                                        .method(method, HttpRequest.BodyPublishers.ofString("x")))
                                .statusCode());
            }
            assertEquals(
                    204,
                    Served.send(HttpRequest.newBuilder(server.endpoint())
                                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody()))
                            .statusCode());
            HttpResponse<String> update = Served.send(HttpRequest.newBuilder(server.endpoint())
                    .header("Content-Type", "application/sparql-update")
                    .POST(HttpRequest.BodyPublishers.ofString("CLEAR ALL")));
            assertEquals(415, update.statusCode());
            assertEquals("n\r\n6\r\n", Served.query(server, CLAIMS).body());
        }
    }

    @Test
    void theStartPageAndItsPartsAskNoOtherHost() throws Exception {
        Served.store(data);
        try (SkirmishServer server = start()) {
            for (String path : List.of("", "style.css", "page.js", "questions.json")) {
                HttpResponse<String> page = Served.get(server.url(), path);
                assertEquals(200, page.statusCode(), path);
                assertTrue(Served.header(page, "Content-Security-Policy")
                        .orElseThrow()
                        .contains("default-src 'none'"));
                assertFalse(
                        page.body().replace("http://www.w3.org/", "").matches("(?s).*(src|href)=.https?://.*"), path);
            }
            assertTrue(Served.get(server.url(), "questions.json").body().contains("\"words\""));
            HttpResponse<String> bound = Served.get(server.url(), "questions/words?word=%22%20%7D");
            assertTrue(bound.body().contains("\"\\\" }\""), bound.body());
            assertEquals(400, Served.get(server.url(), "questions/words?wurd=x").statusCode());
            assertEquals(404, Served.get(server.url(), "questions/none").statusCode());
            assertEquals(400, Served.get(server.url(), "../../etc/passwd").statusCode());
            assertEquals(404, Served.get(server.url(), "web/index.html").statusCode());
            assertEquals("alive\n", Served.get(server.url(), "$/ping").body());
            Served.query(server, "nonsense");
            assertTrue(Served.get(server.url(), "$/metrics")
                    .body()
                    .contains("skirmish_queries_seconds_count{dataset=\"skirmish\",status=\"400\"} 1"));
        }
    }

    @Test
    void anAnswerIsKeptUntilTheGraphChanges(@TempDir Path folder) throws Exception {
        Path trig = folder.resolve("one.trig");
        String query = "SELECT ?o { ?s <urn:word> ?o }";
        Files.writeString(trig, "<urn:x/report/1> { <urn:s> <urn:word> \"first\" }");
        Served.store(data, trig.toString());
        try (SkirmishServer server = start()) {
            HttpResponse<String> first = Served.query(server, query);
            assertEquals("o\r\nfirst\r\n", first.body());
            HttpResponse<String> second = Served.query(server, query);
            assertEquals(first.body(), second.body());
            assertEquals(Served.header(first, "Content-Type"), Served.header(second, "Content-Type"));
            assertTrue(Served.get(server.url(), "$/metrics")
                    .body()
                    .contains("skirmish_queries_kept_total{dataset=\"skirmish\"} 1"));
            String tag = Served.header(first, "ETag").orElseThrow();
            HttpRequest.Builder again = HttpRequest.newBuilder(URI.create(
                            server.endpoint() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                    .header("If-None-Match", tag);
            HttpResponse<String> unchanged = Served.send(again.copy().header("Accept", "text/csv"));
            assertEquals("304:", unchanged.statusCode() + ":" + unchanged.body());
            HttpResponse<String> json = Served.send(again.copy().header("Accept", "application/sparql-results+json"));
            assertEquals(200, json.statusCode());
            assertTrue(json.body().contains("\"first\""), json.body());
            Files.writeString(trig, "<urn:x/report/1> { <urn:s> <urn:word> \"second\" }");
            await(server, Served.store(data, trig.toString()));
            assertEquals("o\r\nsecond\r\n", Served.query(server, query).body());
        }
    }

    @Test
    void anAnswerLongerThanTheBufferIsSentWholeToo() throws Exception {
        Served.store(data);
        try (SkirmishServer server = start()) {
            String query = URLEncoder.encode(
                    "SELECT ?a ?b ?c ?d ?e ?f { ?a ?b ?c . ?d ?e ?f } LIMIT 9000", StandardCharsets.UTF_8);
            HttpResponse<String> answer =
                    Served.send(HttpRequest.newBuilder(URI.create(server.endpoint() + "?query=" + query))
                            .header("Accept", "application/sparql-results+json"));
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().length() > 4 << 20, "only " + answer.body().length() + " characters");
            assertEquals(9000, answer.body().split("\"a\": ", -1).length - 1);
            assertEquals(Optional.empty(), Served.header(answer, "ETag"));
        }
    }

    @Test
    void readersSeeNoErrorWhileGenerationsComeAndGo() throws Exception {
        Served.store(data);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        AtomicBoolean done = new AtomicBoolean();
        try (SkirmishServer server = start()) {
            Callable<List<String>> reader = () -> {
                List<String> wrong = new ArrayList<>();
                while (!done.get()) {
                    HttpResponse<String> answer = Served.query(server, CLAIMS);
                    if (answer.statusCode() != 200 || !answer.body().equals("n\r\n6\r\n")) {
                        wrong.add(answer.statusCode() + " " + answer.body());
                    }
                }
                return wrong;
            };
            List<Future<List<String>>> running =
                    Stream.generate(() -> readers.submit(reader)).limit(4).toList();
            int last = 0;
            for (int i = 0; i < 8; i++) {
                last = Served.store(data);
                await(server, last);
            }
            done.set(true);
            for (Future<List<String>> future : running) {
                assertEquals(List.of(), future.get());
            }
            assertEquals(9, last);
            for (int i = 0; i < 200 && views() != 2; i++) {
                Thread.sleep(50);
            }
            assertEquals(2, views(), "only the view of the generation in use is left, and its lock");
        } finally {
            readers.shutdownNow();
        }
    }

    private long views() throws IOException {
        try (Stream<Path> views = Files.list(data.resolve("views"))) {
            return views.count();
        }
    }

    private static void await(SkirmishServer server, int generation) throws InterruptedException {
        for (int i = 0; i < 200 && server.generation() != generation; i++) {
            Thread.sleep(50);
        }
        assertEquals(generation, server.generation());
    }

    @Test
    void withoutAGraphOrAPortItSaysSo() {
        assertEquals(
                "there is no graph yet",
                assertThrows(StoreException.class, this::start).issue().problem());
        Served.store(data);
        try (SkirmishServer server = start()) {
            Settings same = Settings.on(server.url().getPort());
            assertEquals(
                    "cannot be opened",
                    assertThrows(StoreException.class, () -> SkirmishServer.start(data, QUESTIONS, same))
                            .issue()
                            .problem());
        }
    }
}
