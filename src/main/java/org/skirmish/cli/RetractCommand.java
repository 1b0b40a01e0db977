package org.skirmish.cli;

import java.util.concurrent.Callable;
import org.skirmish.pipeline.Moment;
import org.skirmish.pipeline.ReportFinder;
import org.skirmish.store.Archive;
import org.skirmish.store.Retraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a report out of the graph, and leaves a tombstone. */
@Command(
        name = "retract",
        description =
                "Take a report out of the graph and leave a tombstone with the reason. Its bytes and its graph stay in the archive; it is not read again. Earlier versions of the same work stay out as well.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish retract market-report.txt --reason 'withdrawn by the outlet'",
            "  skirmish retract 0f43f0bece6f48d6 --reason 'a forgery' --data /srv/skirmish"
        })
final class RetractCommand implements Callable<Integer> {

    private static final int LONGEST = 1000;

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "REPORT",
            description = "The report: its IRI, its id (or the first digits of it), its file name, or its address.")
    private String report;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why; it is shown with the graph, so name nobody in it.")
    private String reason;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        String told = reason.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (told.isEmpty() || told.length() > LONGEST) {
            throw new ParameterException(
                    command.commandLine(), "--reason needs a text of at most " + LONGEST + " characters");
        }
        try (Archive archive = DataWork.open(data.folder())) {
            ReportFinder.Found found = new ReportFinder(archive).find(report);
            if (!archive.contains(found.id())) {
                throw new CommandProblem(
                        found.toString(),
                        "it was set aside, so it is in no graph",
                        "'skirmish remove' takes it out of the archive");
            }
            Retraction.note(archive, found.id(), new Retraction(told, Moment.now()));
            DataWork.index(archive, data.folder(), registry.registry());
            main.terminal()
                    .say(found + " is retracted: it stays in the archive, and its graph is shown no more (other stores "
                            + "show it until the next 'skirmish load')");
        }
        return Main.OK;
    }
}
