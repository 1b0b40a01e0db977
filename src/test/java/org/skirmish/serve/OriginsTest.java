package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;
import org.skirmish.store.StoreException;

/** Which web pages may ask, and by which names. */
@Tag("slow")
class OriginsTest {

    private static final int PATIENCE = 5_000;

    @TempDir
    Path data;

    private void with(Settings.Reach reach, Cors cors, Check check) throws Exception {
        Served.store(data);
        try (SkirmishServer server = SkirmishServer.start(
                data, new Catalogue(List.of()), Settings.on(0).within(reach).with(cors))) {
            check.of(server);
        }
    }

    private interface Check {
        void of(SkirmishServer server) throws Exception;
    }

    private static String ask(SkirmishServer server, String headers) throws Exception {
        return Served.raw(
                server,
                "GET /skirmish/sparql?query=ASK%7B%7D HTTP/1.1\n" + headers + "Connection: close\n\n",
                PATIENCE);
    }

    @Test
    void thisMachineMeansThisMachine() throws Exception {
        with(Settings.Reach.THIS_MACHINE, Cors.ALL, server -> {
            for (String foreign : List.of(
                    "Host: evil.example\n",
                    "Host: evil.example:3330\n",
                    "Host: localhost.evil.example\n",
                    "Host: 127.0.0.1.evil.example\n",
                    "Host: 10.0.0.1\n",
                    "Host: localhost\nOrigin: https://app.example\n",
                    "Host: localhost\nOrigin: null\n",
                    "Host: localhost\nOrigin: http://localhost.evil.example\n",
                    "Host: localhost\nOrigin: http://localhost@evil.example\n",
                    "Host: localhost\nOrigin: file://\n",
                    "Host: localhost\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: no-cors\n")) {
                String answer = ask(server, foreign);
                assertTrue(answer.startsWith("HTTP/1.1 403"), foreign + answer);
                assertFalse(answer.contains("Access-Control-Allow-Origin"), answer);
                assertTrue(answer.contains("X-Content-Type-Options"), answer);
            }
            for (String own : List.of(
                    "Host: localhost\n",
                    "Host: LOCALHOST:1\n",
                    "Host: 127.0.0.1:99\n",
                    "Host: [::1]:99\n",
                    "Host: localhost\nOrigin: http://localhost:8080\n",
                    "Host: localhost\nOrigin: http://127.0.0.1\n",
                    "Host: localhost\nSec-Fetch-Site: same-origin\n",
                    "Host: localhost\nSec-Fetch-Site: cross-site\nSec-Fetch-Mode: navigate\n")) {
                assertTrue(ask(server, own).startsWith("HTTP/1.1 200"), own);
            }
            String absolute = Served.raw(
                    server, "GET http://evil.example/ HTTP/1.1\nHost: localhost\nConnection: close\n\n", PATIENCE);
            assertTrue(absolute.startsWith("HTTP/1.1 403") || absolute.startsWith("HTTP/1.1 400"), absolute);
            String preflight = Served.raw(
                    server,
                    "OPTIONS /skirmish/sparql HTTP/1.1\nHost: localhost\nOrigin: https://app.example\nAccess-Control-Request-Method: GET\nConnection: close\n\n",
                    PATIENCE);
            assertTrue(preflight.startsWith("HTTP/1.1 403"), preflight);
        });
    }

    @Test
    void theNetworkMayReadAndEveryHeaderOfTheDocsIsOffered() throws Exception {
        with(Settings.Reach.NETWORK, Cors.ALL, server -> {
            String answer = ask(server, "Host: data.example\nOrigin: https://app.example\n");
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
            offers(
                    answer,
                    "Access-Control-Expose-Headers",
                    List.of("ETag", "Retry-After", "Allow", "WWW-Authenticate"));
            String preflight = Served.raw(
                    server,
                    "OPTIONS /skirmish/sparql HTTP/1.1\nHost: data.example\nOrigin: https://app.example\nAccess-Control-Request-Method: POST\nConnection: close\n\n",
                    PATIENCE);
            assertTrue(preflight.startsWith("HTTP/1.1 204"), preflight);
            offers(
                    preflight,
                    "Access-Control-Allow-Headers",
                    List.of("Accept", "Authorization", "Content-Type", "If-None-Match", "Prefer"));
            offers(preflight, "Access-Control-Allow-Methods", List.of("GET", "HEAD", "POST"));
        });
    }

    @Test
    void pagesCanBeNarrowedDown() throws Exception {
        with(Settings.Reach.NETWORK, Cors.of(List.of("https://app.example")), server -> {
            BiConsumer<String, String> allows = (origin, allowed) -> {
                try {
                    String answer = ask(server, "Host: data.example\nOrigin: " + origin + "\n");
                    assertEquals(allowed, header(answer, "Access-Control-Allow-Origin"), answer);
                    assertTrue(header(answer, "Vary").contains("Origin"), answer);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            };
            allows.accept("https://app.example", "https://app.example");
            allows.accept("https://other.example", "");
            allows.accept("null", "");
        });
        assertEquals(Cors.ALL, Cors.of(List.of("*")));
        assertEquals(new Cors(false, java.util.Set.of()), Cors.of(List.of("none")));
        for (String bad :
                List.of("app.example", "https://app.example/path", "ftp://app.example", "https://u@app.example", "")) {
            assertThrows(StoreException.class, () -> Cors.of(List.of(bad)), bad);
        }
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static void offers(String answer, String header, List<String> names) {
        List<String> offered = List.of(header(answer, header).split("\\s*,\\s*"));
        assertTrue(offered.containsAll(names), () -> header + " offers " + offered);
    }
}
