package org.skirmish.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.skirmish.pipeline.AsOf;
import org.skirmish.store.Archive;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.UserRegistry;
import picocli.CommandLine.Option;

/** Which day's knowledge is asked for. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description =
                    "As if nothing had been published after that day (2024-03-08); made in memory for this one answer.")
    private LocalDate day;

    /** Lends the graph of that day, or the one in use where no day is given. */
    void lend(Path data, Consumer<DatasetGraph> user) {
        if (day == null) {
            try (Generation generation = new Index(data).open()) {
                user.accept(generation.data());
            }
        } else {
            try (Archive archive = Archive.read(data)) {
                user.accept(AsOf.of(archive, UserRegistry.NONE, day));
            }
        }
    }
}
