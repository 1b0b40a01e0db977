package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.query.Catalogue;

/** Clients that are slow, and many. */
@Tag("slow")
class SlowClientsTest {

    private static final int CLIENTS = 250;
    private static final int SHOWN = 400;
    private static final double SOON = 5e9;

    @TempDir
    Path data;

    private SkirmishServer server;
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void start() {
        Served.store(data);
        Limits two = new Limits(20_000, 50, Duration.ofSeconds(20), 10_000, 16_000_000, 2, Duration.ofSeconds(4));
        server = SkirmishServer.start(
                data, new Catalogue(List.of()), Settings.on(0).with(two));
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    /** @param window of the receiver, in bytes; 0 leaves it to the system */
    private Socket connect(int window) throws IOException {
        Socket socket = new Socket();
        if (window > 0) {
            socket.setReceiveBufferSize(window);
        }
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.url().getPort()));
        sockets.add(socket);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void othersAreServed() throws Exception {
        long begun = System.nanoTime();
        assertEquals("alive\n", Served.get(server.url(), "$/ping").body());
        assertEquals(200, Served.get(server.url(), "$/metrics").statusCode());
        assertEquals(200, Served.query(server, "ASK { ?s ?p ?o }").statusCode());
        assertEquals(200, Served.post(server, "ASK { ?s ?p ?o }").statusCode());
        assertTrue(System.nanoTime() - begun < SOON, "took " + (System.nanoTime() - begun) / 1e9 + " s");
    }

    @Test
    void bodiesThatComeByteByByteStopNobody() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            send(
                    connect(0),
                    "POST /skirmish/sparql HTTP/1.1\nHost: localhost\nContent-Type: application/"
                            + (i % 2 == 0 ? "sparql-query" : "x-www-form-urlencoded") + "\nContent-Length: 2000\n\nq");
        }
        othersAreServed();
        for (Socket socket : sockets) {
            send(socket, "u");
        }
        othersAreServed();
        Socket first = sockets.get(0);
        first.setSoTimeout(20_000);
        String told = new String(first.getInputStream().readNBytes(SHOWN), StandardCharsets.ISO_8859_1);
        assertTrue(told.startsWith("HTTP/1.1 408"), told);
    }

    @Test
    void headersThatNeverEndStopNobody() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            send(connect(0), "GET / HTTP/1.1\nHost: local");
        }
        othersAreServed();
    }

    @Test
    void readersOfLongAnswersWhoDoNotReadStopNobody() throws Exception {
        String query = URLEncoder.encode(
                "SELECT ?a ?b ?c ?d ?e ?f { ?a ?b ?c . ?d ?e ?f } LIMIT 9000", StandardCharsets.UTF_8);
        for (int i = 0; i < 40; i++) {
            send(
                    connect(4096),
                    "GET /skirmish/sparql?query=" + query + "%20".repeat(i)
                            + " HTTP/1.1\nHost: localhost\nAccept: application/sparql-results+json\n\n");
        }
        for (int i = 0; i < 60 && sent() < 40; i++) {
            Thread.sleep(500);
        }
        othersAreServed();
        assertTrue(Served.get(server.url(), "$/metrics")
                .body()
                .contains("skirmish_queries_running{dataset=\"skirmish\"} 0"));
    }

    /** How many queries have been answered. */
    private long sent() throws Exception {
        return Served.get(server.url(), "$/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("skirmish_queries_seconds_count{"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
