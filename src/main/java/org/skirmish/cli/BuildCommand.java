package org.skirmish.cli;

import java.util.concurrent.Callable;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.vocabulary.Vocabulary;
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
            "  skirmish build --relink --registry my-groups"
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

    @Mixin
    private LimitOption limit;

    @Option(names = "--serve", description = "Serve the graph when it is built.")
    private boolean serve;

    @Mixin
    private ServeOptions serving;

    @Override
    public Integer call() {
        if (!retry && !relink) {
            inputs.requireSome();
        }
        Terminal terminal = main.terminal();
        BuildTally tally = new BuildTally();
        try (Watch watch = limit.watch();
                Archive archive = Archive.open(data.folder())) {
            Iris iris = Iris.published();
            String edition = Edition.current(data.folder(), registry.registry());
            Keeper keeper = new Keeper(
                    archive,
                    GraphMapper.standard(iris, registry.registry()),
                    iris,
                    Validator.standard(registry.registry()),
                    terminal,
                    edition);
            if (relink) {
                Understander understander = Stages.understander(data.folder(), Vocabulary.load(registry.registry()));
                tally.start();
                new Relinking(archive, understander, keeper, terminal).run(tally);
            }
            read(
                    new Pipeline(new Once<>(() -> stages(tally)), watch, terminal),
                    new Intake(archive, keeper, tally, terminal, edition),
                    tally);
            Index index = new Index(data.folder());
            if (relink || !index.isUpToDate(archive)) {
                index.rebuild(archive, Derived.graphs(iris, registry.registry()));
            }
        }
        terminal.out().print(tally);
        terminal.out().flush();
        if (serve) {
            serving.serve(data.folder(), terminal);
        }
        return tally.aside() == 0 ? Main.OK : Main.PARTLY;
    }

    private Understanding stages(BuildTally tally) {
        Understanding stages = Stages.load(data.folder(), registry.registry());
        tally.start();
        return stages;
    }

    private void read(Pipeline pipeline, Intake intake, BuildTally tally) {
        if (retry) {
            tally.setAside(intake.retry(pipeline));
        }
        tally.setAside(pipeline.run(inputs.inputs(), inputs.known(), intake));
    }
}
