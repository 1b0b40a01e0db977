package org.skirmish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.skirmish.model.Issue;

/**
 * Replays the lines of a manifest, and finds what is wrong with them. Lines of earlier versions are not tied to each
 * other.
 */
final class ManifestReader {

    /** What mends a manifest. */
    static final String MEND =
            "'skirmish verify --repair' makes the manifest anew from the files that are there, and deletes none";

    private final Path file;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final SortedMap<String, ManifestLine.Aside> asides = new TreeMap<>();
    private final SortedMap<String, ManifestLine.Kept> kept = new TreeMap<>();
    private final Map<String, Integer> graphs = new HashMap<>();
    private final List<Issue> faults = new ArrayList<>();
    private String chain = "";
    private boolean tied;
    private long length;

    private ManifestReader(Path file) {
        this.file = file;
    }

    /** @param note what an ended process was writing */
    static ManifestReader read(Path file, Optional<Unfinished> note) throws IOException {
        ManifestReader reader = new ManifestReader(file);
        byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        boolean reached = reader.replay(bytes, note);
        if (note.isPresent() && !reached) {
            reader.faults.add(new Issue(file.toString(), "lines are missing at its end", MEND));
        }
        return reader;
    }

    SortedMap<String, Entry> entries() {
        return entries;
    }

    boolean hasGraph(String hash) {
        return graphs.containsKey(hash);
    }

    SortedMap<String, ManifestLine.Aside> asides() {
        return asides;
    }

    SortedMap<String, ManifestLine.Kept> kept() {
        return kept;
    }

    List<Issue> faults() {
        return faults;
    }

    /** What the next line is tied to. */
    String chain() {
        return chain;
    }

    boolean isTied() {
        return tied;
    }

    /** The length of all whole lines in bytes. */
    long length() {
        return length;
    }

    /** Answers whether the lines reach as far as the note says that they did. */
    private boolean replay(byte[] bytes, Optional<Unfinished> note) {
        boolean reached = isNext(note);
        int begin = 0;
        for (int number = 1; begin < bytes.length; number++) {
            int end = lineEnd(bytes, begin);
            String line = new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
            if (end == bytes.length) {
                endsWith(line, number, isNext(note) && note.orElseThrow().line().startsWith(line));
                return reached;
            }
            take(line, number);
            begin = end + 1;
            length = begin;
            reached |= isNext(note);
        }
        return reached;
    }

    private boolean isNext(Optional<Unfinished> note) {
        return note.filter(noted -> noted.before() == length && noted.chain().equals(chain))
                .isPresent();
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The last line has no line feed. One that was being written counts for nothing; another was whole once. */
    private void endsWith(String line, int number, boolean unfinished) {
        if (unfinished) {
            return;
        }
        Optional<String> untied = Manifest.untied(line);
        Optional<ManifestLine> change = untied.or(() -> Optional.of(line)).flatMap(ManifestLine::parse);
        boolean whole = untied.map(known -> line.endsWith("\t" + Manifest.tie(chain, known)))
                .orElse(!tied && change.isPresent());
        change.ifPresent(this::take);
        fault(number, whole ? "the last line lacks its line feed" : "the last line is cut off");
    }

    private void take(String line, int number) {
        Optional<String> untied = Manifest.untied(line);
        Optional<ManifestLine> change = untied.or(() -> Optional.of(line)).flatMap(ManifestLine::parse);
        String next = Manifest.tie(chain, untied.orElse(line));
        if (change.isEmpty()) {
            fault(number, "the line does not agree with its check sum");
        } else if (untied.isPresent() ? !line.endsWith("\t" + next) : tied) {
            fault(number, "lines before this one are missing or in another order");
        }
        change.ifPresent(this::take);
        tied |= change.isPresent() && untied.isPresent();
        chain = untied.isPresent() ? line.substring(line.lastIndexOf('\t') + 1) : next;
    }

    private void fault(int number, String problem) {
        faults.add(new Issue(file + ":" + number, problem, MEND));
    }

    /** Makes a change count. */
    void take(ManifestLine change) {
        if (change instanceof ManifestLine.Put put) {
            forget(put.subject());
            entries.put(put.subject(), put.entry());
            graphs.merge(put.entry().graph(), 1, Integer::sum);
        } else if (change instanceof ManifestLine.Aside aside) {
            asides.put(aside.id(), aside);
        } else if (change instanceof ManifestLine.Kept file) {
            kept.put(file.path(), file);
        } else if (change instanceof ManifestLine.Dropped dropped) {
            kept.remove(dropped.path());
        } else if (change instanceof ManifestLine.Remove remove) {
            forget(remove.id());
        }
    }

    private void forget(String id) {
        asides.remove(id);
        Entry entry = entries.remove(id);
        if (entry != null) {
            graphs.merge(entry.graph(), -1, (a, b) -> a + b == 0 ? null : a + b);
        }
    }

    /** Whether a change would change nothing. */
    boolean isSo(ManifestLine change) {
        if (change instanceof ManifestLine.Put put) {
            return put.entry().equals(entries.get(put.entry().id()))
                    && !asides.containsKey(put.entry().id());
        }
        if (change instanceof ManifestLine.Kept file) {
            return file.equals(kept.get(file.path()));
        }
        if (change instanceof ManifestLine.Dropped dropped) {
            return !kept.containsKey(dropped.path());
        }
        return change instanceof ManifestLine.Aside aside && aside.equals(asides.get(aside.id()));
    }
}
