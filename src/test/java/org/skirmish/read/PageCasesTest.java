package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.skirmish.model.Block;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;

/** One folder of {@code src/test/resources/pages} is one case: a web page, and what should be read of it. */
class PageCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/pages");
    private final Reader reader = new ReportReader(Limits.DEFAULT, note -> { });

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(FOLDER)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        assertTrue(folders.size() >= 9, "only " + folders.size() + " cases in " + FOLDER);
        return folders.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private void check(Path folder) throws IOException {
        Report report = reader.read(new Source("page.html", Files.readAllBytes(folder.resolve("page.html")), Metadata.NONE));
        assertEquals(Files.readString(folder.resolve("expected.txt")), rendered(report));
        int end = 0;
        for (Block block : report.blocks()) {
            assertTrue(block.span().begin() >= end, "blocks overlap at " + block);
            end = block.span().end();
        }
    }

    private static String rendered(Report report) {
        StringBuilder out = new StringBuilder();
        Metadata known = report.metadata();
        out.append("title: ").append(known.title().orElse("-")).append("\npublisher: ").append(known.publisher().orElse("-"))
                .append("\nurl: ").append(known.url().map(URI::toString).orElse("-"))
                .append("\npublished: ").append(known.published().map(Object::toString).orElse("-")).append('\n');
        report.blocks().forEach(b -> out.append(b.kind()).append(" | ").append(b.span().in(report.text()).replace("\n", "⏎")).append('\n'));
        return out.toString();
    }
}
