package org.skirmish.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * The list of what the archive holds: a file that only grows, one line a change, each with a check sum of its own and
 * tied to all lines before it. A change counts from the moment its line is on the disk. What a process left of a line
 * that it had noted in {@link Unfinished} was never acknowledged; whatever else is amiss is damage.
 */
final class Manifest implements AutoCloseable {

    private final Path file;
    private final ManifestReader lines;
    private final Optional<FileChannel> channel;
    private String chain;
    private long length;

    private Manifest(Path file, ManifestReader lines, Optional<FileChannel> channel) {
        this.file = file;
        this.lines = lines;
        this.channel = channel;
        this.chain = lines.chain();
        this.length = lines.length();
    }

    /**
     * The manifest as it stands, for reading only; empty where there is no file. Damaged lines are left out and stand
     * in {@link #faults}.
     */
    static Manifest examine(Path file, Optional<Unfinished> note) throws IOException {
        return new Manifest(file, ManifestReader.read(file, note), Optional.empty());
    }

    /** The manifest, ready to grow. It is whole, and the caller holds the folder's lock. */
    static Manifest open(Path file, Optional<Unfinished> note) throws IOException {
        DurableFiles.makeFolder(file.getParent());
        ManifestReader lines = ManifestReader.read(file, note);
        boolean fresh = !Files.exists(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.truncate(lines.length());
            channel.force(true);
            if (fresh) {
                DurableFiles.sync(file.getParent());
            }
            return new Manifest(file, lines, Optional.of(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** The line without what ties it to the one before; nothing if nothing does. */
    static Optional<String> untied(String line) {
        int tab = line.lastIndexOf('\t');
        return tab < 0 || CheckedLine.cells(line).isPresent() ? Optional.empty() : Optional.of(line.substring(0, tab));
    }

    /** What ties a line to the one before, which had the tie {@code chain}. */
    static String tie(String chain, String line) {
        return Digest.brief(chain, line);
    }

    /** The entries by id. */
    SortedMap<String, Entry> entries() {
        return lines.entries();
    }

    /** Whether any report has the graph of that hash. */
    boolean hasGraph(String hash) {
        return lines.hasGraph(hash);
    }

    /** The reports that are set aside, by id. */
    SortedMap<String, ManifestLine.Aside> asides() {
        return lines.asides();
    }

    /** The files that are kept beside the reports, by their paths. */
    SortedMap<String, ManifestLine.Kept> kept() {
        return lines.kept();
    }

    /** Whether it was written by a version that ties lines, so that what stands in no line was never written. */
    boolean isTied() {
        return lines.isTied();
    }

    /** The shortest lines that say this. */
    static byte[] brief(List<Entry> entries, List<ManifestLine.Aside> asides, List<ManifestLine.Kept> kept) {
        StringBuilder all = new StringBuilder();
        String chain = "";
        for (Entry entry : entries) {
            chain = append(all, chain, new ManifestLine.Put(entry));
        }
        for (ManifestLine.Aside aside : asides) {
            chain = append(all, chain, aside);
        }
        for (ManifestLine.Kept file : kept) {
            chain = append(all, chain, file);
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String append(StringBuilder all, String chain, ManifestLine change) {
        String tie = tie(chain, change.line());
        all.append(change.line()).append('\t').append(tie).append('\n');
        return tie;
    }

    /** What is wrong with its lines. */
    List<Issue> faults() {
        return lines.faults();
    }

    /** The line that a change adds, tied to the last one; nothing if all is so already. */
    Optional<String> lineOf(ManifestLine change) {
        return lines.isSo(change) ? Optional.empty() : Optional.of(change.line() + "\t" + tie(chain, change.line()));
    }

    /** What is to be noted before a change begins. */
    Unfinished noting(String line, List<String> files) {
        return new Unfinished(length, chain, line, files);
    }

    /** Whether the noted line is the next one that may come. */
    boolean awaits(Unfinished note) {
        return note.before() == length && note.chain().equals(chain);
    }

    /** Makes a change count; on return it is on the disk. A change that changes nothing leaves no line. */
    void add(ManifestLine change) throws IOException {
        Optional<String> line = lineOf(change);
        if (line.isPresent()) {
            append(line.get() + "\n");
            chain = tie(chain, change.line());
            lines.take(change);
        }
    }

    /** What an earlier failure left behind the last line is cut off first. */
    private void append(String line) throws IOException {
        FileChannel out = channel.orElseThrow();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        out.truncate(length);
        out.position(length);
        try {
            DurableFiles.writeFully(out, bytes);
            out.force(true);
        } catch (IOException e) {
            out.truncate(length);
            throw e;
        }
        length += bytes.length;
    }

    /** @throws StoreException if any line is damaged */
    void requireWhole() {
        lines.faults().stream().findFirst().ifPresent(fault -> {
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
