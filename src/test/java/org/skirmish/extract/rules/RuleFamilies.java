package org.skirmish.extract.rules;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule families that the program comes with: each {@code .rules} file is one. */
final class RuleFamilies {

    private static final String ENDING = ".rules";

    private RuleFamilies() {}

    /** Their names, sorted. */
    static List<String> names() throws IOException, URISyntaxException {
        Path folder = Path.of(RuleBook.class.getResource("/rules/figures.rules").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(ENDING))
                    .map(f -> f.substring(0, f.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
