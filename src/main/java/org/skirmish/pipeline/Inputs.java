package org.skirmish.pipeline;

import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.model.Issue;
import org.skirmish.read.Kind;

/**
 * What names of inputs stand for: files, folders with all reports below them, globs, and {@code -} for standard input.
 *
 * @param found in the order of the arguments, folders by name
 * @param issues arguments that stand for nothing
 * @param notes what is left out of folders: files that are no reports by their names
 * @param standard what {@code -} stands for
 */
public record Inputs(List<Input> found, List<Issue> issues, List<Issue> notes, InputStream standard) {

    private static final List<String> ENDINGS = Stream.of(Kind.values())
            .filter(Kind::inFolders)
            .flatMap(kind -> kind.endings().stream())
            .toList();
    /** So many of the files that are passed over are told by name. */
    private static final int NAMED = 3;

    private static final String WILD = ".*[*?\\[{].*";

    /** Links in folders are passed over, and standard input is empty. */
    public static Inputs of(List<String> arguments) {
        return of(arguments, Links.PASSED_OVER, InputStream.nullInputStream());
    }

    /** What arguments that name nothing, or nothing that can be read, stand for is told of in the issues. */
    public static Inputs of(List<String> arguments, Links links, InputStream standard) {
        Inputs all = new Inputs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), standard);
        arguments.forEach(argument -> all.add(argument, links));
        return all;
    }

    private void add(String argument, Links links) {
        if (argument.equals("-")) {
            found.add(new Input(Optional.empty(), links));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                addFolder(argument, path, links);
            } else if (Files.exists(path) || !argument.matches(WILD)) {
                found.add(new Input(Optional.of(path), Links.FOLLOWED));
            } else {
                addAll(argument, glob(argument, links), links, "no file has such a name");
            }
        } catch (InvalidPathException e) {
            if (argument.matches(WILD)) {
                addAll(argument, glob(argument, links), links, "no file has such a name");
            } else {
                issues.add(new Issue(argument, "this is no name of a file", "check the name"));
            }
        }
    }

    private void addFolder(String argument, Path folder, Links links) {
        Map<Boolean, List<Path>> shown = below(folder, file -> !hidden(folder, file), links).stream()
                .collect(Collectors.partitioningBy(Inputs::isReport));
        addAll(argument, shown.get(true), links, "no report (" + String.join(", ", ENDINGS) + ") is in this folder");
        Set<Path> described = shown.get(true).stream().map(Input::sidecarOf).collect(Collectors.toSet());
        List<Path> over = shown.get(false).stream()
                .filter(file -> !described.contains(file))
                .toList();
        if (!over.isEmpty() && !shown.get(true).isEmpty()) {
            notes.add(new Issue(
                    argument,
                    over.size() + (over.size() == 1 ? " file" : " files") + " passed over as no report: "
                            + named(folder, over),
                    "name a file by itself to have it read"));
        }
    }

    private void addAll(String argument, List<Path> files, Links links, String otherwise) {
        files.forEach(file -> found.add(new Input(Optional.of(file), links)));
        if (files.isEmpty()) {
            issues.add(new Issue(argument, otherwise, "check the name"));
        }
    }

    private List<Path> glob(String pattern, Links links) {
        int wild = 0;
        while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
            wild++;
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path root = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return Files.isDirectory(root) ? below(root, matcher::matches, links) : List.of();
    }

    /** The files below a folder, by name; what is passed over or cannot be read is told of. */
    private List<Path> below(Path root, Predicate<Path> wanted, Links links) {
        FolderWalk walk = FolderWalk.of(root, links);
        issues.addAll(walk.issues());
        List<Path> over = walk.links().stream().filter(wanted).toList();
        if (!over.isEmpty()) {
            notes.add(new Issue(
                    root.toString(),
                    over.size() + (over.size() == 1 ? " link" : " links") + " passed over: " + named(root, over),
                    "--follow-links follows them"));
        }
        return walk.files().stream().filter(wanted).sorted().toList();
    }

    private static String named(Path root, List<Path> files) {
        return files.stream()
                        .limit(NAMED)
                        .map(root::relativize)
                        .map(Path::toString)
                        .collect(Collectors.joining(", "))
                + (files.size() > NAMED ? ", …" : "");
    }

    private static boolean hidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReport(Path file) {
        return Kind.ofName(file.getFileName().toString())
                .filter(Kind::inFolders)
                .isPresent();
    }
}
