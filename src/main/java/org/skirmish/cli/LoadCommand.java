package org.skirmish.cli;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.skirmish.load.Loader;
import org.skirmish.load.Pace;
import org.skirmish.load.Target;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Puts the graph into another store. */
@Command(
        name = "load",
        description =
                "Put the graphs of the index into another SPARQL 1.1 store, and keep it up to date: only what changed is sent.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish load --endpoint http://localhost:3030/ds/data",
            "  SKIRMISH_PASSWORD=... skirmish load --protocol update --user me \\",
            "    --endpoint https://store.example/update"
        })
final class LoadCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--endpoint",
            required = true,
            paramLabel = "URL",
            description = "The store's graph store endpoint; with --protocol update its update endpoint.")
    private URI endpoint;

    @Option(
            names = "--protocol",
            defaultValue = "gsp",
            description = "gsp (Graph Store HTTP Protocol) or update (SPARQL 1.1 Update) (default: ${DEFAULT-VALUE}).")
    private Target.Protocol protocol;

    @ArgGroup
    private SignIn signIn;

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "10000",
            converter = Numbers.Positive.class,
            description = "Triples in one request at most (default: ${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--afresh", description = "Send all graphs, whatever was sent before.")
    private boolean afresh;

    @Mixin
    private FullOption full;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Target target = new Target(
                endpoint,
                protocol,
                Optional.ofNullable(signIn).map(given -> given.secret(System.getenv(), System.console())));
        try (Generation generation = new Index(data.folder()).open();
                Terminal.Progress progress =
                        main.terminal().progress("loading", generation.graphs().size())) {
            Loader.Tally tally = Loader.load(
                    generation,
                    data.folder(),
                    target,
                    Pace.STANDARD.with(batch),
                    full.disclosure(),
                    afresh,
                    graph -> progress.step());
            main.terminal()
                    .out()
                    .printf(
                            Locale.ROOT,
                            "graphs sent %d (%d triples), unchanged %d, removed %d%n",
                            tally.sent(),
                            tally.triples(),
                            tally.kept(),
                            tally.removed());
        }
        return Main.OK;
    }
}
