package org.skirmish.read.hostile;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Watches what the process does while hostile files are read: a server that they call for counts who comes, the
 * platform is asked for every address that is looked for, and the flight recorder for every file and socket that is
 * read.
 */
final class Watched implements AutoCloseable {

    /** Words that stand in a file outside, and nowhere else. */
    static final String SECRET = "xyzzy-the-content-of-another-file";

    /** Threads in which {@code assertTimeoutPreemptively} lets files be read; what others do beside is not theirs. */
    private static final String READING = "junit-timeout-thread";

    private final Set<String> called = new ConcurrentSkipListSet<>();
    private final HttpServer bird;
    private final Path secret;
    private final Path recorded;
    private final Recording recording = new Recording();
    private final ProxySelector before = ProxySelector.getDefault();

    Watched(Path folder) throws IOException {
        bird = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bird.createContext("/", exchange -> {
            called.add("the server got " + exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        bird.start();
        secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        recorded = folder.resolve("watched.jfr");
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                called.add("a connection was sought to " + uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                called.add("a connection failed to " + uri);
            }
        });
        for (String event : List.of("jdk.FileRead", "jdk.SocketRead", "jdk.SocketWrite")) {
            recording.enable(event).withoutThreshold();
        }
        recording.start();
    }

    /** The bytes with {@code BIRD} and {@code SECRET} replaced by the addresses that must not be called. */
    byte[] aimed(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("BIRD", "http://localhost:" + bird.getAddress().getPort())
                .replace("SECRET", secret.toUri().toString())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whom the files made the process call, and which files outside were read; empty if all is well. */
    Set<String> outside() throws IOException {
        recording.stop();
        recording.dump(recorded);
        Set<String> found = new TreeSet<>(called);
        for (RecordedEvent event : RecordingFile.readAllEvents(recorded)) {
            String what = event.getEventType().getName().equals("jdk.FileRead")
                    ? event.getString("path")
                    : "socket " + event.getString("host");
            boolean reading = event.getThread() != null
                    && String.valueOf(event.getThread().getJavaName()).startsWith(READING);
            if (reading && (what == null || !program(what))) {
                found.add(event.getEventType().getName() + ": " + what);
            }
        }
        return found;
    }

    /** Whether a file is one of the program's own or of the platform: classes, libraries, and the cases themselves. */
    private static boolean program(String path) {
        String absolute = Path.of(path).toAbsolutePath().toString();
        return absolute.startsWith(System.getProperty("java.home"))
                || absolute.endsWith(".jar")
                || absolute.endsWith(".class")
                || absolute.equals("/dev/urandom")
                || absolute.equals("/dev/random")
                || absolute.startsWith(Path.of("target").toAbsolutePath().toString())
                || absolute.startsWith(
                        Path.of("src", "test", "resources").toAbsolutePath().toString());
    }

    /** Reads the file outside, and calls the server, as nothing else may. */
    void misbehave() throws IOException {
        Files.readString(secret);
        try (java.io.InputStream in = URI.create(
                        "http://localhost:" + bird.getAddress().getPort() + "/self")
                .toURL()
                .openStream()) {
            in.readAllBytes();
        }
    }

    @Override
    public void close() {
        recording.close();
        ProxySelector.setDefault(before);
        bird.stop(0);
    }
}
