package org.skirmish.reconcile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skirmish.fixture.Heap;
import org.skirmish.fixture.ManyReports;
import org.skirmish.rdf.OntologyResources;

/** What it takes to derive engagements from a year of reports: the time must not grow much faster than the reports. */
@Tag("slow")
@Tag("speed")
class ReconcilingSpeedTest {

    private static final int YEAR = 365;
    private static final int TOWNSHIPS = 330;
    private static final int SMALL = Integer.getInteger("reconcile.accounts", 10_000);
    private static final double SECONDS = 20;
    private static final double TIMES = 15;
    private static final long MEGABYTES = 1000;

    private long quads;

    @Test
    void tenTimesTheAccountsTakeFifteenTimesTheTimeAtMost() {
        derive(SMALL / 2);
        double small = derive(SMALL);
        double large = derive(10 * SMALL);
        System.out.printf("%d accounts %.2f s, %d accounts %.2f s%n", SMALL, small, 10 * SMALL, large);
        assertTrue(large <= TIMES * small, large + " s for ten times what took " + small + " s");
        assertTrue(large <= SECONDS, large + " s");
    }

    /** Seconds of processor time, without making the reports up. */
    private double derive(int accounts) {
        Reconciler reconciler = new Reconciler(TinyReports.BASE, Policies.standard(), OntologyResources.terms());
        long[] spent = {0};
        long before = Heap.used();
        ManyReports.each(accounts, YEAR, TOWNSHIPS, 1, (name, graph) -> {
            long start = now();
            reconciler.read(name, graph);
            spent[0] += now() - start;
        });
        long held = (Heap.used() - before) >> 20;
        long start = now();
        reconciler.derive(engagement -> quads += engagement.stream().count());
        System.out.printf(
                "%d accounts: read %.2f s, derived %.2f s, %d MB held, %d quads%n",
                accounts, spent[0] / 1e9, (now() - start) / 1e9, held, quads);
        assertTrue(held <= MEGABYTES, held + " MB");
        return (spent[0] + now() - start) / 1e9;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
