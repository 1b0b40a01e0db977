package org.skirmish.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Reading;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.SyntheticReports;

/**
 * Compares a rebuild of the index, from packed files whose hashes are compared, with the loader that
 * {@code tdb2.tdbloader} takes for an empty database, from the same quads in one N-Quads file. With
 * {@code -Dskirmish.speed.reports=700} these are a million.
 */
@Tag("slow")
@Tag("speed")
class IndexSpeedTest {

    private static final int REPORTS = Integer.getInteger("skirmish.speed.reports", 140);
    private static final int ROUNDS = 3;
    private static final double LEAST = 0.8;

    @TempDir
    Path data;

    /** What some work took: seconds of the clock, and of all processors. */
    private record Cost(double clock, double processor) {}

    /** Some work on files. */
    private interface Work {
        void run() throws IOException;
    }

    @Test
    void aRebuildIsNotMuchSlowerThanTheLoaderOfTdb2() throws IOException {
        Path lines = data.resolve("all.nq");
        try (Archive archive = Archive.open(data)) {
            fill(archive);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
                archive.dump(out);
            }
            Cost ours = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
            Cost theirs = ours;
            for (int round = 0; round < ROUNDS; round++) {
                theirs = least(theirs, cost(() -> tdbloader(lines)));
                ours = least(ours, cost(() -> new Index(data).rebuild(archive, List.of())));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d reports: tdb2.tdbloader %.1f s (processors %.1f s), rebuild %.1f s (%.1f s), speed %.2f%n",
                    REPORTS,
                    theirs.clock(),
                    theirs.processor(),
                    ours.clock(),
                    ours.processor(),
                    theirs.clock() / ours.clock());
            assertTrue(triples(Files.readString(lines)).equals(triples(dump())), "the index holds what the file says");
            assertTrue(theirs.clock() / ours.clock() >= LEAST, "the rebuild is too slow");
        }
    }

    /** What the quads say, each once: what reports share stands in graphs of its own in the index. */
    private static Set<String> triples(String quads) {
        return quads.lines()
                .map(quad -> quad.substring(0, quad.lastIndexOf(" <")))
                .collect(Collectors.toSet());
    }

    private static void fill(Archive archive) {
        Iris iris = Iris.published();
        GraphMapper mapper = GraphMapper.standard(iris);
        for (int i = 0; i < REPORTS; i++) {
            Reading reading = SyntheticReports.reading(i);
            archive.put(new Deposit(
                    reading.report().name(),
                    reading.report().text().getBytes(StandardCharsets.UTF_8),
                    reading.report().metadata(),
                    iris.graph(reading.report()).getURI(),
                    mapper.map(reading),
                    "test",
                    Optional.empty()));
        }
    }

    private void tdbloader(Path lines) throws IOException {
        Path folder = Files.createDirectory(data.resolve("tdb2"));
        DatasetGraph empty = DatabaseMgr.connectDatasetGraph(folder.toString());
        DataLoader loader = LoaderFactory.phasedLoader(empty, MonitorOutputs.nullOutput());
        loader.startBulk();
        loader.load(lines.toString());
        loader.finishBulk();
        TDBInternal.expel(empty, true);
        DurableFiles.deleteTree(folder);
    }

    private String dump() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Generation generation = new Index(data).open()) {
            generation.dump(name -> true, out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Cost cost(Work work) throws IOException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begun = System.nanoTime();
        long used = system.getProcessCpuTime();
        work.run();
        return new Cost((System.nanoTime() - begun) / 1e9, (system.getProcessCpuTime() - used) / 1e9);
    }

    private static Cost least(Cost a, Cost b) {
        return new Cost(Math.min(a.clock(), b.clock()), Math.min(a.processor(), b.processor()));
    }
}
