package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

/**
 * Makes a damaged manifest anew, from its readable lines and from the records, captures and graphs that are there. What
 * can be tied to no report is put among {@link Holding#LOST}; nothing is deleted of which there is no copy.
 */
public final class Repair {

    private static final String RETRY = "'skirmish build --retry' takes it up again";

    private final DataFolder folder;
    private final BiFunction<String, byte[], String> forms;
    private final ArchiveFiles files;
    private final Manifest manifest;
    private final Survivors whole;
    private final SortedMap<String, Entry> entries = new TreeMap<>();
    private final SortedMap<String, ManifestLine.Aside> asides = new TreeMap<>();
    private final SortedMap<String, ManifestLine.Kept> kept = new TreeMap<>();
    private final List<Issue> told = new ArrayList<>();

    private Repair(DataFolder folder, BiFunction<String, byte[], String> forms) throws IOException {
        this.folder = folder;
        this.forms = forms;
        this.files = new ArchiveFiles(folder);
        this.manifest = Manifest.examine(folder.manifest(), Unfinished.read(folder));
        this.whole = Survivors.in(folder);
    }

    /**
     * Mends the manifest of a data folder, if it is damaged; answers what was done, and what is to be done yet. Cut off
     * at any moment, it can be run again.
     *
     * @param forms how the bytes of a report of that name are to be read, as {@link SetAside#form()} has it
     * @throws StoreException if another process writes, or the folder cannot be written
     */
    public static List<Issue> run(Path data, BiFunction<String, byte[], String> forms) {
        DataFolder folder = new DataFolder(data);
        if (!Files.isDirectory(data)) {
            throw new StoreException(new Issue(data.toString(), "there is no such folder", "check the name"));
        }
        try (FolderLock lock = FolderLock.take(folder.lock())) {
            return Faults.telling(data, () -> {
                Restore.requireEnded(folder);
                Repair repair = new Repair(folder, forms);
                return repair.isNeeded() ? repair.run() : List.of();
            });
        }
    }

    private boolean isNeeded() throws IOException {
        Optional<Unfinished> note = Unfinished.read(folder);
        Strays strays = Strays.of(folder, manifest, note);
        return !manifest.faults().isEmpty()
                || strays.damage(folder).isPresent()
                || strays.foreign().stream().anyMatch(file -> Holding.keeps(folder.name(file)));
    }

    private List<Issue> run() throws IOException {
        DurableFiles.makeFolder(folder.archive());
        manifest.entries().keySet().forEach(this::entry);
        whole.reports().keySet().forEach(this::entry);
        manifest.asides().values().forEach(this::aside);
        whole.asides().values().forEach(this::aside);
        for (String id : whole.captures()) {
            if (!entries.containsKey(id) && !asides.containsKey(id)) {
                setAside(id);
            }
        }
        kept.putAll(manifest.kept());
        if (Files.exists(folder.manifest())) {
            byte[] bytes = Files.readAllBytes(folder.manifest());
            keep("manifest-" + Digest.of(bytes) + ".tsv", bytes);
        }
        List<Path> untied = untied();
        byte[] lines =
                Manifest.brief(List.copyOf(entries.values()), List.copyOf(asides.values()), List.copyOf(kept.values()));
        DurableFiles.write(folder.manifest(), lines);
        Files.deleteIfExists(folder.unfinished());
        DurableFiles.sync(folder.root());
        for (Path file : untied) {
            Files.delete(file);
            DurableFiles.sync(file.getParent());
        }
        told.add(new Issue(
                folder.manifest().toString(),
                "made anew: " + entries.size() + " reports, " + asides.size() + " set aside",
                "run 'skirmish rebuild'"));
        return told;
    }

    /**
     * The record that the manifest names, if it is whole; else another that is; else what the manifest says, for
     * whoever builds it again.
     */
    private void entry(String id) {
        Entry named = manifest.entries().get(id);
        Entry found = whole.reports().get(id);
        if (named != null && (found == null || isWhole(named))) {
            if (files.of(named).stream().anyMatch(Files::exists)) {
                entries.put(id, named);
            } else {
                told.add(new Issue(
                        id, "nothing of this report is there any more", "restore a backup into another folder"));
            }
        } else {
            entries.put(id, found);
        }
    }

    private boolean isWhole(Entry entry) {
        try {
            files.record(entry.record());
            files.graph(entry.graph());
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    private void aside(ManifestLine.Aside aside) {
        boolean there = files.of(aside).stream().anyMatch(Files::exists);
        if (there
                && (!asides.containsKey(aside.id())
                        || aside.equals(manifest.asides().get(aside.id())))) {
            asides.put(aside.id(), aside);
        }
    }

    /** Of the report only its bytes are whole, and perhaps what was known of it. */
    private void setAside(String id) throws IOException {
        Optional<ReportRecord> known = Optional.ofNullable(whole.records().get(id));
        String name = known.map(ReportRecord::name).orElse(id);
        Issue reason = new Issue(name, "only its bytes were left when the archive was mended", RETRY);
        byte[] json = new SetAside(
                        id,
                        name,
                        forms.apply(name, files.capture(id)),
                        known.map(ReportRecord::metadata).orElse(Metadata.NONE),
                        "",
                        reason)
                .toJson();
        ManifestLine.Aside aside = new ManifestLine.Aside(id, Digest.of(json));
        files.keep(folder.aside(aside.record()), json);
        asides.put(id, aside);
        told.add(reason);
    }

    /**
     * Copies what belongs to no report to where it is kept, and takes what was kept and is listed nowhere into the
     * list; answers what was copied.
     */
    private List<Path> untied() throws IOException {
        Set<Path> tied = tied();
        List<Path> copied = new ArrayList<>();
        for (Path file : Strays.all(folder)) {
            String name = folder.name(file);
            if (Holding.keeps(name)) {
                byte[] bytes = Files.readAllBytes(file);
                kept.putIfAbsent(name, new ManifestLine.Kept(Digest.of(bytes), name));
            } else if (Strays.isOwn(name) && !tied.contains(file)) {
                String lost = name.substring(name.indexOf('/') + 1);
                keep(lost, Files.readAllBytes(file));
                copied.add(file);
                told.add(new Issue(
                        file.toString(),
                        "belongs to no report; moved",
                        "it lies in " + Holding.LOST.path() + "/" + lost));
            }
        }
        return copied;
    }

    private Set<Path> tied() {
        Set<Path> tied = new HashSet<>();
        entries.values().forEach(entry -> tied.addAll(files.of(entry)));
        asides.values().forEach(aside -> tied.addAll(files.of(aside)));
        return tied;
    }

    private void keep(String name, byte[] bytes) throws IOException {
        Path file = folder.of(Holding.LOST).resolve(name);
        files.keep(file, bytes);
        kept.put(folder.name(file), new ManifestLine.Kept(Digest.of(bytes), folder.name(file)));
    }
}
