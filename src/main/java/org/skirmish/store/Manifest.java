package org.skirmish.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.skirmish.model.Issue;

/**
 * The list of what the archive holds: a file that only grows, one line a change, each with a check sum of its own.
 * A change counts from the moment its line is on the disk. A last line that was cut off by a crash was never acknowledged, and is dropped.
 */
final class Manifest implements AutoCloseable {

    private static final String MEND =
            "restore a backup into another folder, or build the reports again into another one with --data";

    private final Path file;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final SortedMap<String, ManifestLine.Aside> asides = new TreeMap<>();
    private final List<Issue> faults = new ArrayList<>();
    private final Optional<FileChannel> channel;

    private Manifest(Path file, Optional<FileChannel> channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The manifest as it stands, for reading only; empty where there is no file. */
    static Manifest read(Path file) throws IOException {
        Manifest manifest = new Manifest(file, Optional.empty());
        manifest.replay();
        manifest.requireWhole();
        return manifest;
    }

    /** As {@link #read}, but damaged lines are left out and stand in {@link #faults}. */
    static Manifest examine(Path file) throws IOException {
        Manifest manifest = new Manifest(file, Optional.empty());
        long whole = manifest.replay();
        if (Files.exists(file) && Files.size(file) > whole) {
            manifest.faults.add(new Issue(
                    file.toString(),
                    "the last line is cut off: a process ended while it wrote",
                    "the next 'skirmish build' or 'skirmish rebuild' drops it; nothing is lost"));
        }
        return manifest;
    }

    /** The manifest, ready to grow. The caller holds the folder's lock. */
    static Manifest open(Path file) throws IOException {
        DurableFiles.makeFolder(file.getParent());
        boolean fresh = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Manifest manifest = new Manifest(file, Optional.of(channel));
            long whole = manifest.replay();
            manifest.requireWhole();
            channel.truncate(whole);
            channel.position(whole);
            channel.force(true);
            if (fresh) {
                DurableFiles.sync(file.getParent());
            }
            return manifest;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The entries by id. */
    SortedMap<String, Entry> entries() {
        return entries;
    }

    /** The reports that are set aside, by id. */
    SortedMap<String, ManifestLine.Aside> asides() {
        return asides;
    }

    /** The shortest lines that say the same. */
    byte[] brief() {
        StringBuilder lines = new StringBuilder();
        entries.values().forEach(entry -> lines.append(new ManifestLine.Put(entry).line()));
        asides.values().forEach(aside -> lines.append(aside.line()));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with its lines. */
    List<Issue> faults() {
        return faults;
    }

    /** Makes a change count; on return it is on the disk. A change that changes nothing leaves no line. */
    void add(ManifestLine change) throws IOException {
        if (!isSo(change)) {
            append(change.line());
            take(change);
        }
    }

    private boolean isSo(ManifestLine change) {
        if (change instanceof ManifestLine.Put put) {
            return put.entry().equals(entries.get(put.entry().id()))
                    && !asides.containsKey(put.entry().id());
        }
        return change instanceof ManifestLine.Aside aside && aside.equals(asides.get(aside.id()));
    }

    private void take(ManifestLine change) {
        if (change instanceof ManifestLine.Put put) {
            entries.put(put.entry().id(), put.entry());
            asides.remove(put.entry().id());
        } else if (change instanceof ManifestLine.Aside aside) {
            asides.put(aside.id(), aside);
        } else if (change instanceof ManifestLine.Remove remove) {
            entries.remove(remove.id());
            asides.remove(remove.id());
        }
    }

    private void append(String line) throws IOException {
        FileChannel out = channel.orElseThrow();
        long before = out.position();
        try {
            DurableFiles.writeFully(out, line.getBytes(StandardCharsets.UTF_8));
            out.force(true);
        } catch (IOException e) {
            out.truncate(before);
            out.position(before);
            throw e;
        }
    }

    /** Reads all lines; answers the length of the good ones in bytes. */
    private long replay() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        byte[] bytes = Files.readAllBytes(file);
        int begin = 0;
        for (int number = 1; begin < bytes.length; number++) {
            int end = lineEnd(bytes, begin);
            if (end < 0) {
                return begin;
            }
            take(new String(bytes, begin, end - begin, StandardCharsets.UTF_8), number);
            begin = end + 1;
        }
        return begin;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    private void take(String line, int number) {
        ManifestLine.parse(line)
                .ifPresentOrElse(
                        this::take,
                        () -> faults.add(
                                new Issue(file + ":" + number, "the line does not agree with its check sum", MEND)));
    }

    private void requireWhole() {
        faults.stream().findFirst().ifPresent(fault -> {
            throw new StoreException(fault);
        });
    }

    @Override
    public void close() {
        if (channel.isPresent()) {
            Faults.telling(file, () -> {
                channel.get().close();
                return null;
            });
        }
    }
}
