package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Takes up what a process left that ended while it wrote: its change is brought to an end where all of it is there, and
 * else what there is of it is deleted. Nothing is deleted that the note of that one change does not name.
 */
final class Recovery {

    private final DataFolder folder;
    private final ArchiveFiles files;
    private final Manifest manifest;

    private Recovery(DataFolder folder, Manifest manifest) {
        this.folder = folder;
        this.files = new ArchiveFiles(folder);
        this.manifest = manifest;
    }

    /** @param note what the ended process was writing; without one nothing is done */
    static void run(DataFolder folder, Manifest manifest, Optional<Unfinished> note) throws IOException {
        if (note.isPresent()) {
            new Recovery(folder, manifest).finish(note.get());
        }
        Files.deleteIfExists(folder.unfinished());
    }

    private void finish(Unfinished note) throws IOException {
        Optional<ManifestLine> change = note.change().filter(noted -> manifest.awaits(note) && isWhole(noted));
        if (change.isPresent()) {
            manifest.add(change.get());
        }
        Set<Path> left = new HashSet<>(note.left(folder));
        left.removeAll(files.known(manifest));
        files.delete(left, manifest);
    }

    /** Whether all that the change was to write is there. */
    private boolean isWhole(ManifestLine change) {
        try {
            if (change instanceof ManifestLine.Put put) {
                ReportRecord record = files.record(put.entry().record());
                files.capture(put.entry().id());
                files.graph(put.entry().graph());
                record.parse().ifPresent(hash -> files.parse(put.entry().record(), hash));
            } else if (change instanceof ManifestLine.Aside aside) {
                files.capture(aside.id());
                files.aside(aside.record());
            } else if (change instanceof ManifestLine.Kept kept) {
                files.kept(kept);
            }
            return true;
        } catch (StoreException e) {
            return false;
        }
    }
}
