package org.skirmish.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.store.CheckedLine;
import org.skirmish.store.StoreException;

/**
 * What one store holds of ours, as far as it told us: a file of the data folder that grows by a line before and a line
 * after each change. A line that a crash cut off counts for nothing: its graph is sent once more.
 */
final class Journal implements AutoCloseable {

    private static final String BEGUN = "begun";
    private static final String HELD = "held";
    private static final String GONE = "gone";

    private final Path file;
    private final FileChannel channel;
    private final Map<String, String> held = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * The journal of a target.
     *
     * @param data the data folder
     * @param forget whether to take nothing for granted that the store was sent before
     * @throws StoreException if another process loads into the same store, or the folder cannot be written
     */
    static Journal open(Path data, Target target, boolean forget) {
        Path file = data.resolve("loads")
                .resolve(Digest.brief(
                                target.endpoint().toString(), target.protocol().name()) + ".tsv");
        return telling(file, () -> {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                lock(channel, target);
                Journal journal = new Journal(file, channel);
                journal.replay(forget);
                journal.held.keySet().removeIf(graph -> forget);
                return journal;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        });
    }

    private static void lock(FileChannel channel, Target target) throws IOException {
        boolean free;
        try {
            free = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            free = false;
        }
        if (!free) {
            throw new StoreException(new Issue(
                    target.endpoint().toString(), "another process is loading into this store", "wait until it ends"));
        }
    }

    /** @param forget whether lines that are damaged are passed over, since all graphs are sent again */
    private void replay(boolean forget) throws IOException {
        String all = Files.readString(file, StandardCharsets.ISO_8859_1);
        String whole = all.substring(0, all.lastIndexOf('\n') + 1);
        Optional<Integer> damaged = CheckedLine.firstDamaged(whole).filter(number -> !forget);
        if (damaged.isPresent()) {
            throw new StoreException(new Issue(
                    file + ":" + damaged.get(),
                    "the line is not what was written",
                    "give --afresh, which sends all graphs again"));
        }
        new String(whole.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                .lines()
                .map(line -> CheckedLine.cells(line).orElse(line).split("\t"))
                .filter(cells -> cells.length == 3)
                .forEach(cells -> take(cells[0], cells[1], cells[2]));
        channel.truncate(whole.length());
        channel.position(channel.size());
        if (forget && CheckedLine.firstDamaged(whole).isPresent()) {
            channel.truncate(0);
            Set.copyOf(touched).forEach(this::begun);
        }
    }

    private void take(String what, String hash, String graph) {
        touched.add(graph);
        held.remove(graph);
        if (what.equals(HELD)) {
            held.put(graph, hash);
        } else if (what.equals(GONE)) {
            touched.remove(graph);
        }
    }

    /** The hash of the version that the store holds; nothing if it holds none, or perhaps a part. */
    Optional<String> held(String graph) {
        return Optional.ofNullable(held.get(graph));
    }

    /** All graphs that the store holds whole or perhaps in part, by name. */
    Set<String> graphs() {
        return Set.copyOf(touched);
    }

    void begun(String graph) {
        write(BEGUN, "-", graph);
    }

    void held(String graph, String hash) {
        write(HELD, hash, graph);
    }

    void gone(String graph) {
        write(GONE, "-", graph);
    }

    private void write(String what, String hash, String graph) {
        telling(file, () -> {
            ByteBuffer line = ByteBuffer.wrap(
                    (CheckedLine.of(what + "\t" + hash + "\t" + graph) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
            take(what, hash, graph);
            return null;
        });
    }

    @Override
    public void close() {
        telling(file, () -> {
            channel.close();
            return null;
        });
    }

    /** Work on the file. */
    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T telling(Path file, Work<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreException(
                    new Issue(
                            file.toString(),
                            "cannot be read or written: " + e.getMessage(),
                            "check that the data folder may be written, and that the disk is not full"),
                    e);
        }
    }
}
