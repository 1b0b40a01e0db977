package org.skirmish.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, of which the lines that it writes are kept. */
final class Child {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread reader;

    private Child(Process process, String readyWord) {
        this.process = process;
        this.reader = new Thread(() -> read(readyWord), "child-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a main class; it counts as ready when it writes a line that begins with the word. */
    static Child start(Class<?> main, String readyWord, Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), main.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command).redirectError(errors.toFile()).start(), readyWord);
    }

    private void read(String readyWord) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                if (line.startsWith(readyWord)) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was ready in time and still runs. */
    boolean awaitReady() throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
            if (ready.await(100, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return ready.getCount() == 0;
    }

    /** What follows the word in a line that begins with it. */
    Optional<String> said(String word) {
        synchronized (lines) {
            return lines.stream().filter(line -> line.startsWith(word + " ")).map(line -> line.substring(word.length() + 1)).findFirst();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it by SIGKILL; answers all whole lines that it wrote. (Ending it by {@link Process} would close the pipe with what is still in it.) */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }
}
