package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.skirmish.model.Block;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;

/**
 * Cases in folders: each holds a file to read, and its parts and metadata as they should come out, or after {@code ! }
 * why it is refused.
 */
record ReadCases(Path folder, String file, Reader reader) {

    /** A test for each case. @param least how many there must be */
    Stream<DynamicTest> tests(int least) throws IOException {
        List<Path> cases;
        try (Stream<Path> found = Files.list(folder)) {
            cases = found.filter(Files::isDirectory).sorted().toList();
        }
        assertTrue(cases.size() >= least, "only " + cases.size() + " cases in " + folder);
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.getFileName().toString(), () -> check(one)));
    }

    private void check(Path one) throws IOException {
        String expected = Files.readString(one.resolve("expected.txt"));
        Source source = new Source(file, Files.readAllBytes(one.resolve(file)), Metadata.NONE);
        if (expected.startsWith("! ")) {
            UnreadableException refusal = assertThrows(UnreadableException.class, () -> reader.read(source));
            assertEquals(expected.strip(), "! " + refusal.issue().problem());
            return;
        }
        Report report = reader.read(source);
        assertEquals(expected, rendered(report));
        int end = 0;
        for (Block block : report.blocks()) {
            assertTrue(block.span().begin() >= end, "blocks overlap at " + block);
            end = block.span().end();
        }
    }

    private static String rendered(Report report) {
        Metadata known = report.metadata();
        StringBuilder out = new StringBuilder("title: " + known.title().orElse("-") + "\npublisher: "
                + known.publisher().orElse("-")
                + known.url().map(URI::toString).map("\nurl: "::concat).orElse("") + "\npublished: "
                + known.published().map(Object::toString).orElse("-") + "\n");
        report.blocks().forEach(b -> out.append(b.kind())
                .append(" | ")
                .append(b.span().in(report.text()).replace("\n", "⏎"))
                .append('\n'));
        return out.toString();
    }
}
