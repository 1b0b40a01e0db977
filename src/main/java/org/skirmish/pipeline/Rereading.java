package org.skirmish.pipeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.skirmish.model.Issue;
import org.skirmish.read.Source;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.History;
import org.skirmish.store.Retraction;
import org.skirmish.store.SetAside;
import org.skirmish.store.StoreException;

/** Reads again what the archive holds, from the bytes that it keeps; the inputs themselves need not be there. */
final class Rereading {

    private final Archive archive;
    private final Pipeline pipeline;
    private final Taker again;
    private final Monitor monitor;

    /** @param taker is not asked whether it wants a report */
    Rereading(Archive archive, Pipeline pipeline, Taker taker, Monitor monitor) {
        this.archive = archive;
        this.pipeline = pipeline;
        this.monitor = monitor;
        this.again = new Taker() {
            @Override
            public void take(Pipeline.Read read) {
                taker.take(read);
            }

            @Override
            public void failed(Source source, Issue reason) {
                taker.failed(source, reason);
            }
        };
    }

    /** What was set aside; answers how many failed again. */
    int setAside() {
        int aside = 0;
        for (String id : archive.setAside()) {
            aside += take(() -> aside(id)) ? 0 : 1;
        }
        return aside;
    }

    private Source aside(String id) {
        SetAside aside = archive.setAside(id).orElseThrow();
        return Forms.source(aside.name(), archive.capture(id), aside.metadata(), aside.form());
    }

    /** All that is stored and not retracted, in the order in which it was read first; answers how many failed. */
    int stored() {
        List<Entry> entries = archive.entries().stream()
                .filter(entry -> Retraction.of(archive, entry.id()).isEmpty())
                .sorted(Comparator.comparing(this::read).thenComparing(Entry::id))
                .toList();
        int aside = 0;
        try (Monitor.Progress progress = monitor.progress("reading", entries.size())) {
            for (Entry entry : entries) {
                aside += take(() -> Forms.stored(archive, entry)) ? 0 : 1;
                progress.step();
            }
        }
        return aside;
    }

    private Instant read(Entry entry) {
        try {
            return History.of(archive, entry.id())
                    .map(History::read)
                    .or(() -> archive.captured(entry.id()))
                    .orElse(Instant.EPOCH);
        } catch (StoreException e) {
            return Instant.EPOCH;
        }
    }

    private boolean take(Supplier<Source> kept) {
        try {
            Source source = kept.get();
            return pipeline.take(source.name(), source, again);
        } catch (StoreException e) {
            if (e.isOfSystem()) {
                throw e;
            }
            monitor.problem(e.issue());
            return false;
        }
    }
}
