package org.skirmish.store;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;

/**
 * Unpacks a backup into a folder and trusts nothing in it: only files of its list are made, of just their sizes and
 * hashes.
 */
final class Unpacking {

    /** For millions of files. */
    private static final int LONGEST_LIST = 512 << 20;
    /** Text packs to a third or so; what unpacks to far more was made to fill disks. */
    private static final int LARGEST_RATIO = 200;

    private static final long ALWAYS_FINE = 64L << 20;
    private static final int BUFFER = 1 << 16;

    private final Path backup;
    private final Path folder;
    private final Map<String, BackupItem> missing = new LinkedHashMap<>();

    private Unpacking(Path backup, Path folder) {
        this.backup = backup;
        this.folder = folder;
    }

    /**
     * Answers how many files it made. @throws StoreException if the backup is damaged, cut off, or none that this
     * program wrote
     */
    static int run(Path backup, Path folder) throws IOException {
        Unpacking unpacking = new Unpacking(backup, folder);
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(backup)), StandardCharsets.UTF_8)) {
            int files = unpacking.list(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacking.file(entry.getName(), zip);
            }
            unpacking.requireAll();
            return files;
        } catch (EOFException | ZipException | IllegalArgumentException | FileAlreadyExistsException e) {
            throw unpacking.refused("it is damaged or cut off");
        }
    }

    private int list(ZipInputStream zip) throws IOException {
        ZipEntry first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Backup.LIST)) {
            throw refused("it is no backup of Skirmish");
        }
        byte[] bytes = zip.readNBytes(LONGEST_LIST + 1);
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        if (bytes.length > LONGEST_LIST || !lines[0].equals(Backup.HEAD)) {
            throw refused("its list of files cannot be read");
        }
        for (int i = 1; i < lines.length; i++) {
            BackupItem item = BackupItem.parse(lines[i]).orElse(null);
            if (item == null || missing.put(item.path(), item) != null) {
                throw refused("its list of files is wrong in line " + (i + 1));
            }
        }
        requireSize();
        return missing.size();
    }

    /** So that nothing is begun that cannot end well. */
    private void requireSize() throws IOException {
        double total = missing.values().stream().mapToDouble(BackupItem::size).sum();
        if (total > ALWAYS_FINE && total / LARGEST_RATIO > Files.size(backup)) {
            throw refused("it would unpack to " + Math.round(total) + " bytes, which no archive of reports does");
        }
        if (total > Files.getFileStore(folder).getUsableSpace()) {
            throw new StoreException(new Issue(
                    backup.toString(),
                    "it needs " + Math.round(total) + " bytes, and the disk has fewer free",
                    "free some space, or name another folder with --data"));
        }
    }

    private void file(String name, ZipInputStream zip) throws IOException {
        BackupItem item = missing.remove(name);
        if (item == null) {
            throw refused("it holds a file that its list does not name: " + name);
        }
        Path file = folder.resolve(name);
        DurableFiles.makeFolder(file.getParent());
        MessageDigest digest = Digest.begin();
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (copy(zip, item.size(), digest, out) != item.size()
                    || !Digest.hex(digest).equals(item.hash())) {
                throw refused(name + " is not what its list says");
            }
            out.force(true);
        }
        DurableFiles.sync(file.getParent());
    }

    /** Copies at most one byte more than it should be; answers how many. */
    private static long copy(InputStream in, long size, MessageDigest digest, FileChannel out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long copied = 0;
        int read = 0;
        while (read >= 0 && copied <= size) {
            digest.update(buffer, 0, read);
            DurableFiles.writeFully(out, Arrays.copyOf(buffer, read));
            copied += read;
            read = in.read(buffer, 0, (int) Math.min(BUFFER, size - copied + 1));
        }
        return copied;
    }

    private void requireAll() {
        missing.keySet().stream().findFirst().ifPresent(name -> {
            throw refused("it is cut off: " + name + " is missing");
        });
    }

    private StoreException refused(String problem) {
        return new StoreException(new Issue(backup.toString(), problem, "nothing was restored; use another backup"));
    }
}
