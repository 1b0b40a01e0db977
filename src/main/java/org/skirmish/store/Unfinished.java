package org.skirmish.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The change that is being written, noted before it begins: with it, and with it alone, what an ended process left can
 * be told from what was damaged.
 *
 * @param before how long the manifest was, in bytes
 * @param chain what its next line is tied to
 * @param line the line that makes the change count, as it will stand in the manifest, without its line feed
 * @param files files that the change makes, and those that no longer count after it; paths below the data folder
 */
record Unfinished(long before, String chain, String line, List<String> files) {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final int HEAD = 3;

    void write(DataFolder folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of(Long.toString(before), chain, line));
        lines.addAll(files);
        StringBuilder all = new StringBuilder();
        lines.forEach(each -> all.append(CheckedLine.of(each)).append('\n'));
        DurableFiles.write(folder.unfinished(), all.append("end\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The note of a process that is writing, or ended while it wrote; nothing if there is none, or it says nothing of
     * use.
     */
    static Optional<Unfinished> read(DataFolder folder) throws IOException {
        if (!Files.isRegularFile(folder.unfinished())) {
            return Optional.empty();
        }
        String[] lines = new String(Files.readAllBytes(folder.unfinished()), StandardCharsets.UTF_8).split("\n");
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < lines.length - 1; i++) {
            CheckedLine.cells(lines[i]).ifPresent(cells::add);
        }
        boolean whole = lines[lines.length - 1].equals("end")
                && cells.size() == lines.length - 1
                && cells.size() >= HEAD
                && LENGTH.matcher(cells.get(0)).matches();
        return whole
                ? Optional.of(new Unfinished(
                        Long.parseLong(cells.get(0)), cells.get(1), cells.get(2), cells.subList(HEAD, cells.size())))
                : Optional.empty();
    }

    /** What the change is. */
    Optional<ManifestLine> change() {
        return Manifest.untied(line).flatMap(ManifestLine::parse);
    }

    /** The files with those that are written first in their stead. */
    List<Path> left(DataFolder folder) {
        List<Path> left = new ArrayList<>();
        for (String file : files) {
            if (Holding.of(file).filter(Holding::isBackedUp).isPresent() && BackupItem.isKept(file)) {
                left.add(folder.root().resolve(file));
                left.add(DurableFiles.temporary(folder.root().resolve(file)));
            }
        }
        return left;
    }
}
