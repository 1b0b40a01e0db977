package org.skirmish.extract.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.extract.gaps.WeightedSigns;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;

/** The order of the passes, and that they keep to what they declare. */
class PassesTest {

    private static final AnnotatedReport NOTHING =
            new AnnotatedReport(new Report("0", "nothing.txt", "", Metadata.NONE, List.of()), List.of());

    private final List<Pass> passes = new RuleExtractor(Standard.vocabulary(), PlaceKnowledge.NONE).passes();

    @Test
    void eachReadsOnlyWhatAnEarlierOneWrote() {
        Set<Layer<?>> written = new HashSet<>();
        for (Pass pass : passes) {
            assertTrue(written.containsAll(pass.reads()), pass.id());
            written.addAll(pass.writes());
        }
    }

    @Test
    void noIdAndNoQuestionStandsTwice() {
        assertEquals(passes.size(), passes.stream().map(Pass::id).distinct().count());
        assertEquals(
                passes.size(), passes.stream().map(Pass::question).distinct().count());
    }

    /** The table of {@code docs/extraction.md} is the list. */
    @Test
    void theDocumentTellsThemInTheirOrder() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Pass pass : passes) {
            rows.add("| `" + pass.id() + "` | " + pass.question() + " | " + names(pass.reads()) + " | "
                    + names(pass.writes()) + " |");
        }
        String table = String.join("\n", rows);
        assertTrue(Files.readString(Path.of("docs/extraction.md")).contains(table), table);
    }

    private static String names(Set<Layer<?>> layers) {
        return layers.stream().map(Layer::name).sorted().collect(Collectors.joining(", "));
    }

    @Test
    void whatIsNotDeclaredIsRefused() {
        Layer<String> layer = new Layer<>("words", String.class);
        Layer<String> other = new Layer<>("other words", String.class);
        Findings found = new Findings(NOTHING);
        found.run(pass(Set.of(), Set.of(layer), f -> f.write(layer, "one")));
        assertThrows(IllegalStateException.class, () -> found.run(pass(Set.of(), Set.of(), f -> f.of(layer))));
        assertThrows(
                IllegalStateException.class,
                () -> found.run(pass(Set.of(), Set.of(layer), f -> f.write(layer, "two"))));
        assertThrows(
                IllegalStateException.class, () -> found.run(pass(Set.of(), Set.of(), f -> f.write(other, "two"))));
        assertThrows(IllegalStateException.class, () -> found.run(pass(Set.of(), Set.of(other), f -> {})));
        assertThrows(IllegalStateException.class, () -> found.of(other));
        assertEquals("one", found.of(layer));
    }

    private static Pass pass(Set<Layer<?>> reads, Set<Layer<?>> writes, java.util.function.Consumer<Findings> work) {
        return new Pass("trial", "Is it refused?", reads, writes, false, work);
    }

    @Test
    void whatCanBeLeftOutIsLeftOutAndNothingElse() {
        for (Pass pass : passes) {
            if (pass.optional()) {
                RuleExtractor less = without(pass.id());
                assertEquals(passes.size() - 1, less.passes().size(), pass.id());
                assertEquals(List.of(), less.extract(NOTHING).claims());
            } else {
                assertThrows(IllegalArgumentException.class, () -> without(pass.id()), pass.id());
            }
        }
        assertThrows(IllegalArgumentException.class, () -> without("sides.nobody"));
    }

    private static RuleExtractor without(String id) {
        return new RuleExtractor(Standard.vocabulary(), PlaceKnowledge.NONE, new WeightedSigns(), Set.of(id));
    }
}
