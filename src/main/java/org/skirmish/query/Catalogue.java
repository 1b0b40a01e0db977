package org.skirmish.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.model.Issue;

/**
 * The questions of a folder; the folder is their only register.
 *
 * @param questions sorted by slug
 */
public record Catalogue(List<Question> questions) {

    private static final String ENDING = ".rq";

    public Catalogue {
        questions = List.copyOf(questions);
    }

    /** The questions that come with the program. */
    public static Catalogue load() {
        URL folder = Catalogue.class.getResource("/queries");
        if (folder == null) {
            throw new QueryProblem(
                    new Issue("queries", "the catalogue is missing from the program", "build the program again"));
        }
        try {
            return load(folder.toURI());
        } catch (IOException | URISyntaxException e) {
            throw new QueryProblem(
                    new Issue(folder.toString(), "cannot be read: " + e.getMessage(), "build the program again"));
        }
    }

    private static Catalogue load(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return load(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return load(jar.getPath("/queries"));
        }
    }

    /** The questions of a folder: its files that end in ".rq". */
    public static Catalogue load(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new Catalogue(files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Catalogue::read)
                    .toList());
        }
    }

    /** The question in one file. @throws QueryProblem if there is none in it */
    public static Question read(Path file) {
        try {
            String name = file.getFileName().toString();
            return Question.parse(
                    name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
                    Files.readString(file));
        } catch (QueryProblem e) {
            throw new QueryProblem(
                    new Issue(file.toString(), e.issue().problem(), e.issue().remedy()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The question of that slug, if there is one. */
    public Optional<Question> find(String slug) {
        return questions.stream()
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }

    /** The question of that slug. @throws QueryProblem that names those there are */
    public Question require(String slug) {
        return find(slug)
                .orElseThrow(() -> new QueryProblem(new Issue(
                        slug,
                        "there is no such question",
                        "choose one of: "
                                + questions.stream().map(Question::slug).collect(Collectors.joining(", ")))));
    }
}
