package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.skirmish.model.Digest;

/** Makes changes of a data folder, one after the other, each whole or not at all. */
final class Changes {

    private final DataFolder folder;
    private final WriteGuard guard;
    private final Manifest manifest;
    private final ArchiveFiles files;

    Changes(DataFolder folder, WriteGuard guard, Manifest manifest) {
        this.folder = folder;
        this.guard = guard;
        this.manifest = manifest;
        this.files = new ArchiveFiles(folder);
    }

    /**
     * Notes the change, writes the files, then the line that makes them count, then deletes those that no longer do. On
     * return all of it is on the disk.
     *
     * @throws StoreException if the disk refuses; all is then as it was before
     */
    void make(ManifestLine line, Map<Path, byte[]> contents) {
        Set<Path> touched = new TreeSet<>(filesOf(line));
        contents.keySet().stream().filter(file -> !Files.exists(file)).forEach(touched::add);
        Faults.telling(folder.root(), () -> {
            guard.begin(manifest.noting(
                    manifest.lineOf(line).orElse(""),
                    touched.stream().map(folder::name).toList()));
            try {
                for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                    files.keep(file.getKey(), file.getValue());
                }
                manifest.add(line);
            } finally {
                touched.removeAll(filesOf(line));
                files.delete(touched, manifest);
            }
            guard.end();
            return null;
        });
    }

    /** The files that count for what the line is about. */
    private Set<Path> filesOf(ManifestLine line) {
        Set<Path> all = new HashSet<>();
        if (line instanceof ManifestLine.Kept || line instanceof ManifestLine.Dropped) {
            if (manifest.kept().containsKey(line.subject())) {
                all.add(folder.root().resolve(line.subject()));
            }
            return all;
        }
        Optional.ofNullable(manifest.entries().get(line.subject())).ifPresent(entry -> all.addAll(files.of(entry)));
        Optional.ofNullable(manifest.asides().get(line.subject())).ifPresent(aside -> all.addAll(files.of(aside)));
        return all;
    }

    /** Takes into the list what earlier versions kept beside the reports and listed nowhere. */
    void adopt() throws IOException {
        if (!manifest.isTied()) {
            for (Path file : Strays.kept(folder)) {
                String name = folder.name(file);
                byte[] bytes = Files.readAllBytes(file);
                if (Holding.keeps(name)) {
                    make(new ManifestLine.Kept(Digest.of(bytes), name), Map.of(file, bytes));
                }
            }
        }
    }
}
