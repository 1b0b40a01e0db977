package org.skirmish.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.skirmish.pipeline.Build;
import org.skirmish.pipeline.BuildTally;
import org.skirmish.pipeline.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads reports into the graph. */
@Command(
        name = "build",
        description = "Read reports into the graph: read, extract, link, map, validate, store.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish build examples --serve",
            "  skirmish build 'reports/2022-*.txt' --data /srv/skirmish",
            "  skirmish build report.txt --published 2022-02-12",
            "  skirmish build --retry --time-limit 600",
            "  skirmish build --relink --registry my-groups",
            "  skirmish build --all",
            "  skirmish build reports --data /srv/new --base https://data.example.org/"
        })
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Option(
            names = "--relink",
            description =
                    "Link all reports of the archive again, without parsing, after places were imported or the registry was changed; the reports named, if any, are read too.")
    private boolean relink;

    @Option(names = "--retry", description = "Take up again what was set aside before; INPUT may then be left out.")
    private boolean retry;

    @Option(
            names = "--all",
            description =
                    "Read all reports of the archive anew, from the bytes that it keeps, such as with a new version of the program; INPUT may then be left out.")
    private boolean all;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description =
                    "How the names of all data in the folder begin, for good: an https address that ends in a slash; only when the folder is made. Terms, concepts and the registry's groups keep their own.")
    private String base;

    @Mixin
    private LimitOption limit;

    @Option(names = "--serve", description = "Serve the graph when it is built.")
    private boolean serve;

    @Mixin
    private ServeOptions serving;

    @Override
    public Integer call() {
        if (!retry && !relink && !all) {
            inputs.requireSome();
        }
        Terminal terminal = main.terminal();
        BuildTally tally;
        try (Watch watch = limit.watch();
                Build build =
                        new Build(data.folder(), Optional.ofNullable(base), registry.registry(), watch, terminal)) {
            if (all) {
                build.all();
            }
            if (relink) {
                build.relink();
            }
            if (retry) {
                build.retry();
            }
            build.read(inputs.inputs(terminal.in()), inputs.known());
            build.tellEditions();
            build.index();
            tally = build.tally();
        }
        terminal.out().print(tally);
        terminal.out().flush();
        if (serve) {
            serving.serve(data.folder(), terminal);
        }
        return tally.aside() == 0 ? Main.OK : Main.PARTLY;
    }
}
