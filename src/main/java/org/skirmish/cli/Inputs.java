package org.skirmish.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.model.Issue;
import org.skirmish.read.Kind;

/**
 * What the arguments of a command stand for: files, folders with all reports below them, globs, and {@code -} for standard input.
 *
 * @param found  in the order of the arguments, folders by name
 * @param issues arguments that stand for nothing
 * @param notes  what is left out of folders: files that are no reports by their names
 */
record Inputs(List<Input> found, List<Issue> issues, List<Issue> notes) {

    private static final List<String> ENDINGS = Stream.of(Kind.values())
            .filter(Kind::inFolders)
            .flatMap(kind -> kind.endings().stream())
            .toList();
    /** So many of the files that are passed over are told by name. */
    private static final int NAMED = 3;

    private static final String WILD = ".*[*?\\[{].*";

    static Inputs of(List<String> arguments) {
        Inputs all = new Inputs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        arguments.forEach(all::add);
        return all;
    }

    private void add(String argument) {
        if (argument.equals("-")) {
            found.add(new Input(Optional.empty()));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                addFolder(argument, path);
            } else if (Files.exists(path) || !argument.matches(WILD)) {
                found.add(new Input(Optional.of(path)));
            } else {
                addAll(argument, glob(argument), "no file has such a name");
            }
        } catch (InvalidPathException e) {
            if (argument.matches(WILD)) {
                addAll(argument, glob(argument), "no file has such a name");
            } else {
                issues.add(new Issue(argument, "this is no name of a file", "check the name"));
            }
        } catch (UncheckedIOException e) {
            issues.add(new Issue(
                    argument, "the folder cannot be read: " + e.getCause().getMessage(), "check that you may read it"));
        }
    }

    private void addFolder(String argument, Path folder) {
        Map<Boolean, List<Path>> shown = below(folder, file -> !hidden(folder, file)).stream()
                .collect(Collectors.partitioningBy(Inputs::isReport));
        addAll(argument, shown.get(true), "no report (" + String.join(", ", ENDINGS) + ") is in this folder");
        Set<Path> described = shown.get(true).stream().map(Input::sidecarOf).collect(Collectors.toSet());
        List<Path> over = shown.get(false).stream()
                .filter(file -> !described.contains(file))
                .toList();
        if (!over.isEmpty() && !shown.get(true).isEmpty()) {
            String names = over.stream()
                            .limit(NAMED)
                            .map(folder::relativize)
                            .map(Path::toString)
                            .collect(Collectors.joining(", "))
                    + (over.size() > NAMED ? ", …" : "");
            notes.add(new Issue(
                    argument,
                    over.size() + (over.size() == 1 ? " file" : " files") + " passed over as no report: " + names,
                    "name a file by itself to have it read"));
        }
    }

    private void addAll(String argument, List<Path> files, String otherwise) {
        files.forEach(file -> found.add(new Input(Optional.of(file))));
        if (files.isEmpty()) {
            issues.add(new Issue(argument, otherwise, "check the name"));
        }
    }

    private static List<Path> glob(String pattern) {
        int wild = 0;
        while ("*?[{".indexOf(pattern.charAt(wild)) < 0) {
            wild++;
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path root = Path.of(slash < 0 ? "" : slash == 0 ? "/" : pattern.substring(0, slash));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return Files.isDirectory(root) ? below(root, matcher::matches) : List.of();
    }

    private static List<Path> below(Path root, java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
