package org.skirmish.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * Writes what a data folder holds, but the index, which is made anew, into one ZIP file. At its head stands a list of
 * all files with their sizes and hashes. Equal archives give equal files.
 */
public final class Backup {

    /** The list's name in the file. */
    static final String LIST = "skirmish-backup.tsv";
    /** The list's first line. */
    static final String HEAD = "skirmish-backup\t1";
    /** Where the time stamps of ZIP begin. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Archive archive;
    private final DataFolder folder;
    private byte[] manifest;
    private final SortedMap<String, Path> files = new TreeMap<>();

    private Backup(Archive archive) {
        this.archive = archive;
        this.folder = archive.folder();
    }

    /**
     * Writes the file; others may read and write the data folder meanwhile, and what they add is left out. Answers how
     * many files it holds.
     *
     * @param archive all of it is compared with its hashes first
     * @param out a file that is not there yet
     * @throws StoreException if anything is damaged or changes meanwhile, or the file cannot be written; no file is
     *     left then
     */
    public static int write(Archive archive, Path out) {
        Path target = out.toAbsolutePath().normalize();
        return Faults.telling(target, () -> {
            requireFree(archive.folder(), target);
            return new Backup(archive).write(target);
        });
    }

    private static void requireFree(DataFolder folder, Path target) {
        if (Files.exists(target)) {
            throw new StoreException(new Issue(target.toString(), "is there already", "name a new file"));
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new StoreException(
                    new Issue(target.toString(), "its folder is not there", "make the folder, or name another file"));
        }
        if (target.startsWith(folder.root().toAbsolutePath().normalize())) {
            throw new StoreException(
                    new Issue(target.toString(), "lies in the data folder itself", "name a file elsewhere"));
        }
    }

    private int write(Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            requireNoneLost();
            collect();
            List<BackupItem> items = list();
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                zip(items, Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.sync(target.getParent());
            return items.size();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * The archive's files, compared with their hashes, and the other files that users keep beside them, such as
     * imported places.
     */
    private void collect() throws IOException {
        for (Entry entry : archive.entries()) {
            archive.requireWhole(entry);
            archive.files().of(entry).stream().filter(Files::exists).forEach(this::add);
        }
        for (ManifestLine.Aside aside : archive.manifest().asides().values()) {
            archive.setAside(aside.id());
            archive.capture(aside.id());
            archive.files().of(aside).forEach(this::add);
        }
        SortedMap<String, ManifestLine.Kept> kept =
                new TreeMap<>(archive.manifest().kept());
        for (ManifestLine.Kept listed : kept.values()) {
            archive.files().kept(listed);
        }
        if (Files.isDirectory(folder.root())) {
            try (Stream<Path> beside = Files.walk(folder.root())) {
                for (Path file : beside.filter(file -> Files.isRegularFile(file) && isBeside(file))
                        .toList()) {
                    add(file);
                    String name = folder.name(file);
                    if (Holding.keeps(name) && !kept.containsKey(name)) {
                        kept.put(name, new ManifestLine.Kept(Digest.of(Files.readAllBytes(file)), name));
                    }
                }
            }
        }
        manifest = Manifest.brief(
                archive.entries(), List.copyOf(archive.manifest().asides().values()), List.copyOf(kept.values()));
    }

    /** Whether it is kept beside the archive, by this program or by users. */
    private boolean isBeside(Path file) {
        String name = folder.name(file);
        return !file.startsWith(folder.archive())
                && BackupItem.isKept(name)
                && Holding.of(name).map(Holding::isBackedUp).orElse(true);
    }

    /**
     * What stands in no line of the manifest would be left out, so there must be none, unless another process is just
     * writing it.
     */
    private void requireNoneLost() throws IOException {
        if (!archive.isChanging()) {
            Strays.of(folder, archive.manifest(), Unfinished.read(folder))
                    .damage(folder)
                    .ifPresent(issue -> {
                        throw new StoreException(issue);
                    });
        }
    }

    private void add(Path file) {
        files.put(folder.name(file), file);
    }

    private List<BackupItem> list() throws IOException {
        List<BackupItem> items = new ArrayList<>();
        items.add(new BackupItem(folder.name(folder.manifest()), manifest.length, Digest.of(manifest)));
        for (String name : files.keySet()) {
            byte[] bytes = Files.readAllBytes(files.get(name));
            items.add(new BackupItem(name, bytes.length, Digest.of(bytes)));
        }
        return items;
    }

    /** Leaves {@code out} open, so that it can be made lasting. */
    private void zip(List<BackupItem> items, OutputStream out) throws IOException {
        StringBuilder list = new StringBuilder(HEAD + "\n");
        items.forEach(item -> list.append(item.line()));
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
        entry(zip, LIST, list.toString().getBytes(StandardCharsets.UTF_8));
        entry(zip, items.get(0).path(), manifest);
        for (BackupItem item : items.subList(1, items.size())) {
            byte[] bytes = Files.readAllBytes(files.get(item.path()));
            if (!Digest.of(bytes).equals(item.hash())) {
                throw new StoreException(new Issue(
                        files.get(item.path()).toString(), "was changed meanwhile", "run 'skirmish backup' again"));
            }
            entry(zip, item.path(), bytes);
        }
        zip.finish();
        zip.flush();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
