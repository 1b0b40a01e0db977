package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server in a process of its own, to which many connect and say nothing. {@code -Dskirmish.idle=10000} takes as many.
 */
@Tag("slow")
class ManyConnectionsTest {

    private static final int IDLE = Integer.getInteger("skirmish.idle", 1_500);
    private static final int FEW_FILES = 1_024;
    private static final int SECONDS = 120;

    @TempDir
    Path folder;

    private final List<SocketChannel> idle = new ArrayList<>();
    private Process process;
    private int port;

    @BeforeEach
    void requireUnix() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here to set limits with");
        Served.store(folder.resolve("data"));
    }

    @AfterEach
    void stop() throws Exception {
        for (SocketChannel channel : idle) {
            channel.close();
        }
        if (process != null) {
            process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
        }
    }

    private void start(int files) throws Exception {
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "ulimit -n " + files + " && exec \"$@\"",
                        "serve",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.skirmish.cli.Main",
                        "serve",
                        "--data",
                        folder.resolve("data").toString(),
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        for (int i = 0; i < SECONDS && !answers(); i++) {
            assertTrue(process.isAlive(), () -> "the server ended: " + log());
            Thread.sleep(1_000);
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return ping().equals("alive\n");
        } catch (IOException e) {
            return false;
        }
    }

    private String ping() throws IOException, InterruptedException {
        return Served.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/$/ping")))
                .body();
    }

    private void connect(int many) throws IOException {
        for (int i = 0; i < many; i++) {
            idle.add(SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
        }
    }

    /** A line on a connection that makes room for others. */
    private boolean wasRefused(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        ByteBuffer buffer = ByteBuffer.allocate(2_000);
        int read;
        do {
            read = channel.read(buffer);
        } while (read > 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1)
                .matches("(?s)HTTP/1.1 503 .*Retry-After: .*Too many connections are open.*");
    }

    @Test
    void whereFewFilesAreAllowedIdleOnesAreRefusedAndOthersServed() throws Exception {
        start(FEW_FILES);
        connect(FEW_FILES + 500);
        for (int i = 0; i < 5; i++) {
            fresh();
        }
        int refused = 0;
        for (SocketChannel channel : idle) {
            refused += wasRefused(channel) ? 1 : 0;
        }
        assertTrue(refused > 500, refused + " were told");
        assertTrue(log().contains("connections are open: idle ones are closed"), log());
        assertTrue(!log().contains("Too many open files"), log());
    }

    @Test
    void manyIdleOnesCostNobodyAnything() throws Exception {
        start(20_000);
        connect(IDLE);
        for (int i = 0; i < 5; i++) {
            fresh();
        }
    }

    /** One more connection, which asks something. */
    private void fresh() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /$/ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            assertTrue(answer.endsWith("alive\n"), () -> answer + log());
        }
        assertEquals("alive\n", ping());
    }
}
