package org.skirmish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.model.Issue;

/**
 * The files where reports and what is kept beside them lie, of which no line of the manifest tells.
 *
 * @param lost those that this program writes only together with such a line: the line was lost. Sorted.
 * @param left those that an ended process left half done; the next one that writes takes them up. Sorted.
 * @param foreign those that this program never wrote, or wrote in a version that listed none. Sorted.
 */
record Strays(List<Path> lost, List<Path> left, List<Path> foreign) {

    private static final Pattern OWN = Pattern.compile(".*/[0-9a-f]{2}/[0-9a-f]{64}(\\.json|\\.nq\\.gz|\\.json\\.gz)?");

    static Strays of(DataFolder folder, Manifest manifest, Optional<Unfinished> note) throws IOException {
        Strays strays = new Strays(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Set<Path> known = new ArchiveFiles(folder).known(manifest);
        Set<Path> left = note.map(noted -> new HashSet<>(noted.left(folder))).orElseGet(HashSet::new);
        for (Path file : all(folder)) {
            if (!known.contains(file)) {
                strays.sort(folder.name(file), file, left.contains(file), manifest.isTied());
            }
        }
        return strays;
    }

    private void sort(String name, Path file, boolean isLeft, boolean tied) {
        Holding.Law law = Holding.of(name).map(Holding::law).orElse(Holding.Law.LIST);
        if (isLeft) {
            left.add(file);
        } else if (isOwn(name)) {
            lost.add(file);
        } else if (law != Holding.Law.KEPT || tied) {
            foreign.add(file);
        }
    }

    /** Whether a path below the data folder is one that this program gives to a file of a report. */
    static boolean isOwn(String name) {
        return OWN.matcher(name).matches()
                && Holding.of(name)
                        .filter(holding -> holding.law() == Holding.Law.REPORTS)
                        .isPresent();
    }

    /** All files of holdings that the manifest tells of, and what else lies among them. */
    static List<Path> all(DataFolder folder) throws IOException {
        List<Path> files = new ArrayList<>(below(folder.archive()));
        files.addAll(kept(folder));
        return files;
    }

    /** All files of the holdings that keep files beside the reports, listed or not. */
    static List<Path> kept(DataFolder folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Holding holding : Holding.values()) {
            if (holding.law() == Holding.Law.KEPT) {
                files.addAll(below(folder.of(holding)));
            }
        }
        return files;
    }

    private static List<Path> below(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> below = Files.walk(root)) {
            return below.filter(file -> !Files.isDirectory(file)).sorted().toList();
        }
    }

    /** The damage that lost lines are. */
    Optional<Issue> damage(DataFolder folder) {
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(new Issue(
                        folder.manifest().toString(),
                        (Files.exists(folder.manifest()) ? "it has lost lines" : "the file is missing") + ": "
                                + lost.size() + " files of the archive stand in none, such as "
                                + folder.name(lost.get(0)),
                        ManifestReader.MEND));
    }
}
