package org.skirmish.pipeline;

import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.Retraction;
import org.skirmish.store.StoreException;

/**
 * Understands all reports of the archive again, with the places and groups that are known now, from the parses that it
 * keeps. What it leaves is what a build of the same reports would make now.
 */
public final class Relinking {

    private final Archive archive;
    private final Understander understander;
    private final Keeper keeper;
    private final Monitor monitor;

    public Relinking(Archive archive, Understander understander, Keeper keeper, Monitor monitor) {
        this.archive = archive;
        this.understander = understander;
        this.keeper = keeper;
        this.monitor = monitor;
    }

    /** A report that fails, or of which no parse was kept, is told of and stays as it was. */
    public void run(BuildTally tally) {
        try (Monitor.Progress progress =
                monitor.progress("relinking", archive.entries().size())) {
            for (Entry entry : archive.entries()) {
                if (Retraction.of(archive, entry.id()).isPresent()) {
                    continue;
                }
                String name = entry.id();
                try {
                    name = archive.record(entry).name();
                    relink(entry, name, tally);
                } catch (RuntimeException | Error e) {
                    if (!Problems.isOfOneInput(e)) {
                        throw e;
                    }
                    monitor.failed(name, e);
                    tally.setAside(1);
                }
                progress.step();
            }
        }
    }

    private void relink(Entry entry, String name, BuildTally tally) {
        Optional<byte[]> parse = archive.parse(entry);
        if (parse.isEmpty()) {
            throw new StoreException(new Issue(name, "its parse was not kept", "build the report again"));
        }
        Understood understood = understander.of(parse.get());
        Pipeline.Read read = new Pipeline.Read(Forms.stored(archive, entry), understood);
        tally.count(understood.reading(), keeper.keep(read).isEmpty());
    }
}
