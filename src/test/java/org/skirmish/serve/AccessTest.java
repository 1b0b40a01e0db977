package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;
import org.skirmish.store.StoreException;

/** What is not for everybody opens with its own token and with nothing else. */
@Tag("slow")
class AccessTest {

    private static final String ADMIN = "0123456789abcdef-admin";
    private static final String KEY = "fedcba9876543210-key";
    private static final String ALL = "SELECT (COUNT(*) AS ?n) { ?s <urn:secret> ?o }";

    @TempDir
    static Path folder;

    private static SkirmishServer server;

    @BeforeAll
    static void start() throws Exception {
        Path sensitive = folder.resolve("sensitive");
        Path trig = folder.resolve("secret.trig");
        Files.writeString(trig, "<urn:x/report/1> { <urn:s> <urn:secret> \"hush\" }");
        Served.store(folder.resolve("public"));
        Served.store(sensitive, trig.toString());
        Access access =
                new Access(Optional.of(Token.of(ADMIN)), Optional.of(new Access.Sensitive(sensitive, Token.of(KEY))));
        server = SkirmishServer.start(
                folder.resolve("public"),
                new Catalogue(List.of()),
                new Settings(0, Settings.Reach.THIS_MACHINE, Limits.STANDARD, Duration.ofHours(1), access));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> ask(URI endpoint, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(endpoint + "?query=" + URLEncoder.encode(ALL, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv");
        return Served.send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    @Test
    void thePublicDatasetNeverReadsTheSensitiveOne() throws Exception {
        assertEquals("n\r\n0\r\n", ask(server.endpoint(), "").body());
        assertEquals("n\r\n0\r\n", ask(server.endpoint(), "Bearer " + KEY).body());
        assertEquals("n\r\n1\r\n", ask(server.sensitive(), "Bearer " + KEY).body());
    }

    @Test
    void theSensitiveDatasetOpensWithItsTokenOnly() throws Exception {
        for (String wrong : List.of(
                "",
                "Bearer",
                "Bearer ",
                KEY,
                "Basic " + KEY,
                "Bearer " + ADMIN,
                "Bearer " + KEY + "x",
                "Bearer " + KEY.substring(1),
                "bearer\t" + KEY.toUpperCase(Locale.ROOT))) {
            HttpResponse<String> answer = ask(server.sensitive(), wrong);
            assertEquals(401, answer.statusCode(), wrong);
            assertEquals("Bearer", Served.header(answer, "WWW-Authenticate").orElseThrow());
            assertFalse(answer.body().contains("hush") || answer.body().contains(KEY), answer.body());
        }
        for (String path : List.of(
                "%73ensitive/sparql",
                "sensitive/%73parql",
                "./sensitive/sparql",
                "x/../sensitive/sparql",
                "/sensitive/sparql",
                "sensitive;x/sparql",
                "SENSITIVE/sparql",
                "sensitive/",
                "sensitive/data",
                "sensitive")) {
            HttpResponse<String> answer = ask(URI.create(server.url() + path), "");
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, path + " gives " + answer.statusCode());
        }
        assertEquals(
                401,
                Served.send(HttpRequest.newBuilder(server.sensitive())
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString(ALL)))
                        .statusCode());
    }

    @Test
    void reloadNeedsItsToken() throws Exception {
        URI reload = URI.create(server.url() + "$/reload");
        HttpRequest.Builder order = HttpRequest.newBuilder(reload).POST(BodyPublishers.ofString(""));
        assertEquals(401, Served.send(order.copy()).statusCode());
        assertEquals(
                401,
                Served.send(order.copy().header("Authorization", "Bearer " + KEY))
                        .statusCode());
        assertEquals(404, Served.send(HttpRequest.newBuilder(reload)).statusCode());
        int last = Served.store(folder.resolve("public"));
        assertEquals(1, server.generation());
        HttpResponse<String> done = Served.send(order.copy().header("Authorization", "Bearer " + ADMIN));
        assertEquals("serving generation " + last + "\nserving generation 1\n", done.body());
        assertEquals(last, server.generation());
    }

    @Test
    void withoutATokenThereIsNoAdministration(@TempDir Path data) throws Exception {
        Served.store(data);
        try (SkirmishServer open = SkirmishServer.start(data, new Catalogue(List.of()), Settings.on(0))) {
            HttpRequest.Builder order = HttpRequest.newBuilder(URI.create(open.url() + "$/reload"))
                    .POST(BodyPublishers.ofString(""))
                    .header("Authorization", "Bearer ");
            assertEquals(404, Served.send(order).statusCode());
            assertEquals(404, ask(open.sensitive(), "Bearer " + KEY).statusCode());
        }
    }

    @Test
    void aShortTokenIsNone() {
        assertThrows(StoreException.class, () -> Token.of("guess me"));
        assertEquals("token", Token.of(KEY).toString());
    }
}
