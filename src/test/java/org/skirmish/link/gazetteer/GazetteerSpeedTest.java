package org.skirmish.link.gazetteer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.fixture.Heap;
import org.skirmish.link.Shared;

/**
 * Measures what an import takes, how many names a second are looked up, and the memory of the places that come with the
 * program.
 */
@Tag("slow")
@Tag("speed")
class GazetteerSpeedTest {

    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1 << 20;
    private static final int ROUNDS = 8;
    /** The aim is 50,000; the processors' caches are shared with whatever else the machine does. */
    private static final double LEAST_LOOKUPS = 30_000;

    @TempDir
    private Path data;

    @Test
    void importsAndLooksUpFastEnough() throws Exception {
        Path file = Shared.file("data/mimu9.4.csv.gz");
        double imported = seconds(() -> Imported.run(file, data));
        List<String> names = names(file);
        Gazetteer gazetteer = Gazetteers.open(data);
        double best = 0;
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long[] matches = {0};
            double took = seconds(() ->
                    names.forEach(name -> matches[0] += gazetteer.lookup(name).size()));
            best = Math.max(best, names.size() / took);
            found = matches[0];
        }
        System.out.printf(
                Locale.ROOT,
                "import %.1f s of processor time, %d names, %.0f look-ups a second, %.1f places a name%n",
                imported,
                names.size(),
                best,
                found / (double) names.size());
        assertTrue(imported < 20, "import: " + imported + " s");
        assertTrue(best > LEAST_LOOKUPS, best + " look-ups a second");
    }

    @Test
    void theProgramsOwnPlacesAreSmall() {
        long before = Heap.used();
        Gazetteer gazetteer = Gazetteers.standard();
        long after = Heap.used();
        assertTrue(gazetteer.knows("Monywa"));
        System.out.printf(Locale.ROOT, "the program's own places take %d MB%n", (after - before) / MEGABYTE);
        assertTrue((after - before) / MEGABYTE < 200, (after - before) / MEGABYTE + " MB");
    }

    private static List<String> names(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(in);
            int column = csv.next().indexOf("LocationName");
            for (List<String> row = csv.next(); row != null; row = csv.next()) {
                names.add(row.get(column));
            }
        }
        assertTrue(names.size() > 70_000, "names: " + names.size());
        return names;
    }

    /** Work that may fail. */
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
    }
}
