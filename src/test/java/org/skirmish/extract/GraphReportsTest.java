package org.skirmish.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.fixture.Standard;

/**
 * Reads reports made by hand ({@code src/test/resources/discourse}), each for one decision of the reading of whole
 * reports, without models. A case is {@code case NAME}, a comment that names the decision, the parsed sentences as
 * {@link GraphReport} has them, and {@code > } before each line of {@link Told} that should be read.
 */
class GraphReportsTest {

    private static Extractor extractor;

    @BeforeAll
    static void loadRules() {
        extractor = new RuleExtractor(Standard.vocabulary(), PlaceKnowledge.NONE);
    }

    /** A report and what should be read in it. */
    private record Case(String name, List<String> sentences, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> reports() throws IOException, URISyntaxException {
        List<Case> cases = cases();
        assertTrue(cases.size() > 30, "only " + cases.size() + " cases found");
        return cases.stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static List<Case> cases() throws IOException, URISyntaxException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(
                Path.of(GraphReportsTest.class.getResource("/discourse").toURI()))) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.startsWith("case ")) {
                        cases.add(new Case(line.substring(5).strip(), new ArrayList<>(), new ArrayList<>()));
                    } else if (line.startsWith("> ")) {
                        cases.get(cases.size() - 1)
                                .expected()
                                .add(line.substring(2).strip());
                    } else if (!line.isBlank() && !line.startsWith("#!")) {
                        cases.get(cases.size() - 1).sentences().add(line.strip());
                    }
                }
            }
        }
        return cases;
    }

    private static void check(Case one) {
        List<String> read = Told.lines(extractor.extract(GraphReport.of(one.name(), one.sentences())));
        assertEquals(sorted(one.expected()), sorted(read), one.name());
    }

    private static String sorted(List<String> lines) {
        return String.join("\n", lines.stream().sorted().toList());
    }
}
