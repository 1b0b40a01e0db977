package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Block;
import org.skirmish.model.Digest;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Tables of sentences: names of persons of twelve cultures are found, and in sentences in which nobody is named nobody
 * is.
 */
@Tag("slow")
class NamesOfPersonsTest {

    private static final Pattern NAME = Pattern.compile("⟦([^⟧]+)⟧");
    private static Understanding stages;

    @BeforeAll
    static void loadModels(@TempDir Path data) {
        stages = Stages.load(data, UserRegistry.NONE);
    }

    @Test
    void namesOfTwelveCulturesAreFound() throws IOException {
        List<String> missed = new ArrayList<>();
        int names = 0;
        for (String row : rows("/privacy/names.tsv")) {
            String sentence = row.split("\t")[1];
            String text = sentence.replaceAll("[⟦⟧]", "");
            List<Span> persons = persons(text);
            assertTrue(
                    persons.stream().noneMatch(p -> p.in(text).matches(".*\\d.*")), "a number is no name: " + sentence);
            Matcher name = NAME.matcher(sentence);
            for (int marks = 0; name.find(); marks += 2) {
                names++;
                Span span = new Span(name.start() - marks, name.end() - marks - 2);
                if (persons.stream().noneMatch(p -> p.begin() <= span.begin() && span.end() <= p.end())) {
                    missed.add(sentence);
                }
            }
        }
        assertTrue(names > 120 && missed.size() <= names / 20, missed.size() + " of " + names + " missed: " + missed);
    }

    @Test
    void peoplesTownsOutletsAndThingsAreNobody() throws IOException {
        List<String> changed = new ArrayList<>();
        for (String sentence : rows("/privacy/nobody.txt")) {
            if (!persons(sentence).isEmpty()) {
                changed.add(sentence);
            }
        }
        assertTrue(changed.size() <= 2, changed.toString());
    }

    private static List<Span> persons(String text) {
        Report report = new Report(
                Digest.of(text.getBytes(StandardCharsets.UTF_8)),
                "a.txt",
                text,
                Metadata.NONE,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))));
        return stages.of(report, List.of()).reading().persons();
    }

    private static List<String> rows(String resource) throws IOException {
        return new String(NamesOfPersonsTest.class.getResourceAsStream(resource).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }
}
