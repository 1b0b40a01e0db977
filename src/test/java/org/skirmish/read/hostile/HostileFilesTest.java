package org.skirmish.read.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Block;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.container.Found;
import org.skirmish.read.document.HostilePdf;
import org.skirmish.read.document.WordMaker;

/**
 * Files made to do harm: those of {@code src/test/resources/hostile}, bombs, archives, and good files damaged by
 * chance. Each must be read or refused in one line within the limit of time, and none may make the process call anybody
 * or read another file.
 */
@Tag("slow")
class HostileFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");
    private static final Duration WAITED = Duration.ofSeconds(300);
    private static final double MOST_SECONDS = 20;
    private static final int LEAST_FILES = 400;

    @TempDir
    private static Path folder;

    private static Watched watched;
    private static List<Hostile> files;

    @BeforeAll
    static void gather() throws IOException {
        files = new ArrayList<>(Bombs.all());
        files.addAll(Archives.all());
        files.addAll(Mutations.all());
        for (byte[] document : HostilePdf.all("BIRD")) {
            files.add(new Hostile("document-" + files.size() + ".pdf", document));
        }
        for (byte[] document : WordMaker.hostile("BIRD", "SECRET")) {
            files.add(new Hostile("document-" + files.size() + ".docx", document));
        }
        try (Stream<Path> cases = Files.list(FOLDER)) {
            for (Path file : cases.sorted().toList()) {
                files.add(new Hostile(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        watched = new Watched(folder);
    }

    @AfterAll
    static void nobodyWasCalledAndNothingElseRead() throws IOException {
        try (Watched last = watched) {
            assertEquals(Set.of(), last.outside());
        }
    }

    @Test
    void thereAreManyAndNoTwoAreAlike() {
        Set<String> contents = new HashSet<>();
        files.forEach(file -> contents.add(Digest.of(file.bytes())));
        assertTrue(contents.size() >= LEAST_FILES, "only " + contents.size() + " different files");
    }

    @TestFactory
    Stream<DynamicTest> eachIsReadOrRefused() {
        return files.stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
    }

    private static void check(Hostile file) {
        byte[] bytes = watched.aimed(file.bytes());
        double[] seconds = new double[1];
        Found found = assertTimeoutPreemptively(WAITED, () -> {
            Found all = Found.in(file.name(), bytes, Limits.DEFAULT);
            seconds[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
            return all;
        });
        assertTrue(seconds[0] < MOST_SECONDS, "it took " + seconds[0] + " seconds of processor time");
        assertTrue(found.sources.size() + found.issues.size() > 0, "neither read nor refused");
        found.issues.forEach(HostileFilesTest::isPlain);
        found.reports.forEach(HostileFilesTest::isSound);
    }

    private static void isPlain(Issue issue) {
        assertFalse(issue.problem().isBlank() || issue.remedy().isBlank(), issue.toString());
        assertTrue(issue.problem().length() < 1000, issue.toString());
        assertFalse(
                issue.toString().contains("Exception") || issue.toString().contains(Watched.SECRET), issue.toString());
    }

    private static void isSound(Report report) {
        int end = 0;
        for (Block block : report.blocks()) {
            assertTrue(
                    block.span().begin() >= end
                            && block.span().end() <= report.text().length(),
                    "blocks overlap at " + block);
            end = block.span().end();
        }
        String all = report.text() + report.metadata() + report.name();
        assertFalse(all.contains(Watched.SECRET), "the file outside was read");
        for (int i = 0;
                i < report.text().length();
                i += Character.charCount(report.text().codePointAt(i))) {
            int c = report.text().codePointAt(i);
            assertFalse(
                    Character.getType(c) == Character.SURROGATE || Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0,
                    "a lone surrogate or control character at " + i);
        }
    }
}
