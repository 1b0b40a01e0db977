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
import java.util.concurrent.TimeUnit;

/** A Java process of its own, of which the lines that it writes are kept. */
final class Child {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private Child(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "child-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param before words that go before the command, such as those that take rights away */
    static Child start(Class<?> main, List<String> before, Path errors, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new Child(
                new ProcessBuilder(command).redirectError(errors.toFile()).start());
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has written so many lines that begin with the word; answers whether it did in time. */
    boolean await(String word, int count) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (count(word) < count && process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        return count(word) >= count;
    }

    private long count(String word) {
        synchronized (lines) {
            return lines.stream().filter(line -> line.startsWith(word)).count();
        }
    }

    /** What follows the word in a line that begins with it. */
    Optional<String> said(String word) {
        synchronized (lines) {
            return lines.stream()
                    .filter(line -> line.startsWith(word + " "))
                    .map(line -> line.substring(word.length() + 1))
                    .findFirst();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it ends by itself; answers its exit code. */
    int join() throws InterruptedException {
        return process.waitFor();
    }

    /**
     * Ends it by SIGKILL; answers all whole lines that it wrote. (Ending it by {@link Process} would close the pipe
     * with what is still in it.)
     */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }
}
