package org.skirmish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.model.Issue;

/** Compares every file of a data folder but those of the index with the hash that it should have. Changes nothing. */
final class FileVerifier {

    private static final String LEFT =
            "the next 'skirmish build' or 'skirmish rebuild' ends what was begun, or deletes it; nothing is lost";
    private static final String AFRESH =
            "'skirmish load' goes on behind a last line that is cut off; with --afresh it sends all graphs again";
    private static final String FOREIGN = "look at it, and move it to a place outside the data folder";

    private final Archive archive;
    private final DataFolder folder;
    private final List<Issue> issues = new ArrayList<>();

    private FileVerifier(Archive archive) {
        this.archive = archive;
        this.folder = archive.folder();
    }

    /** What is wrong with the files, and how to mend it; nothing if all is well. */
    static List<Issue> verify(Archive archive) {
        FileVerifier verifier = new FileVerifier(archive);
        verifier.files();
        return List.copyOf(verifier.issues);
    }

    private void files() {
        issues.addAll(archive.manifest().faults());
        archive.entries().forEach(this::files);
        archive.setAside().forEach(this::aside);
        Faults.telling(folder.root(), () -> {
            Optional<Unfinished> note = Unfinished.read(folder);
            archive.manifest().kept().values().forEach(kept -> kept(kept, note));
            strays(note);
            lines();
            return null;
        });
        Restore.cutOff(folder).filter(issue -> !archive.isChanging()).ifPresent(issues::add);
    }

    private void files(Entry entry) {
        attempt(() -> archive.capture(entry.id()));
        attempt(() -> archive.graph(entry));
        attempt(() -> archive.parse(entry));
        attempt(() -> {
            if (!archive.record(entry).entry(entry.record()).equals(entry)) {
                issues.add(new Issue(
                        folder.record(entry.record()).toString(),
                        "does not agree with the manifest",
                        "build the report again"));
            }
        });
    }

    private void aside(String id) {
        attempt(() -> archive.capture(id));
        attempt(() -> archive.setAside(id));
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (StoreException e) {
            issues.add(e.issue());
        }
    }

    /** A file may have been put in the place of another, and its line not yet written. */
    private void kept(ManifestLine.Kept kept, Optional<Unfinished> note) {
        try {
            archive.files().kept(kept);
        } catch (StoreException e) {
            boolean replaced = note.flatMap(Unfinished::change)
                    .filter(change -> change instanceof ManifestLine.Kept next
                            && next.path().equals(kept.path())
                            && isThere(next))
                    .isPresent();
            issues.add(replaced ? new Issue(e.issue().subject(), "it was being replaced", LEFT) : e.issue());
        }
    }

    private boolean isThere(ManifestLine.Kept kept) {
        try {
            archive.files().kept(kept);
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /** What another process is writing at this moment stands in no line yet. */
    private void strays(Optional<Unfinished> note) throws IOException {
        if (archive.isChanging()) {
            return;
        }
        Strays strays = Strays.of(folder, archive.manifest(), note);
        strays.damage(folder).ifPresent(issues::add);
        strays.left().stream().filter(Files::exists).forEach(file -> add(file, "belongs to no report", LEFT));
        strays.foreign().forEach(file -> add(file, "no line of the manifest tells of it", FOREIGN));
    }

    private void add(Path file, String problem, String remedy) {
        issues.add(new Issue(file.toString(), problem, remedy));
    }

    /** Lines with check sums of their own; the last may be cut off. */
    private void lines() throws IOException {
        for (Holding holding : Holding.values()) {
            if (holding.law() == Holding.Law.LINES && Files.isDirectory(folder.of(holding))) {
                try (Stream<Path> files = Files.list(folder.of(holding))) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                        CheckedLine.firstDamaged(text)
                                .ifPresent(number -> issues.add(
                                        new Issue(file + ":" + number, "the line is not what was written", AFRESH)));
                    }
                }
            }
        }
    }
}
