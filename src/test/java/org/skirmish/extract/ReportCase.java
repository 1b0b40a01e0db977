package org.skirmish.extract;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One folder of {@code src/test/resources/reports}: {@code report.txt}, and in {@code expected.txt} a line for all that
 * should be read in it, see {@link Told}. Before a line, {@code known-gap:} says that it should be read and is not yet;
 * {@code known-surplus:}, that it is read and should not be. {@code #} begins a comment.
 */
record ReportCase(String name, byte[] report, List<String> expected, List<String> gaps, List<String> surplus) {

    private static final String GAP = "known-gap:";
    private static final String SURPLUS = "known-surplus:";

    /** All cases, sorted by name. */
    static List<ReportCase> all() throws IOException, URISyntaxException {
        Path folder = Path.of(ReportCase.class.getResource("/reports").toURI());
        List<ReportCase> cases = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path one : folders.filter(Files::isDirectory).sorted().toList()) {
                cases.add(read(one));
            }
        }
        return cases;
    }

    private static ReportCase read(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("expected.txt")).stream()
                .map(ReportCase::even)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
        List<String> expected = lines.stream()
                .filter(l -> !l.startsWith(GAP) && !l.startsWith(SURPLUS))
                .toList();
        return new ReportCase(
                folder.getFileName().toString(),
                Files.readAllBytes(folder.resolve("report.txt")),
                expected,
                marked(lines, GAP),
                marked(lines, SURPLUS));
    }

    private static List<String> marked(List<String> lines, String mark) {
        return lines.stream()
                .filter(l -> l.startsWith(mark))
                .map(l -> even(l.substring(mark.length())))
                .toList();
    }

    private static String even(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
