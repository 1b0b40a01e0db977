package org.skirmish.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One small input of a kind that is easily misread, and what must come out of it.
 *
 * @param kind the folder's name
 * @param input the file that is read
 * @param expected what {@code NAME.expect.json} beside it says; the form is told in the folder's README
 */
record KindCase(String kind, Path input, JsonNode expected) {

    private static final Path FOLDER = Path.of("src/test/resources/kinds");
    private static final String EXPECTED = ".expect.json";

    /** All cases, by kind and name. */
    static List<KindCase> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(KindCase::of)
                    .toList();
        }
    }

    /** Such as {@code place-seas/3}. */
    String name() {
        return kind + "/" + input.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static KindCase of(Path expected) {
        String stem = expected.getFileName().toString().replace(EXPECTED, "");
        try (Stream<Path> beside = Files.list(expected.getParent())) {
            Path input = beside.filter(file -> !file.equals(expected)
                            && file.getFileName().toString().startsWith(stem + "."))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no input beside " + expected));
            return new KindCase(
                    expected.getParent().getFileName().toString(),
                    input,
                    new ObjectMapper().readTree(expected.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
