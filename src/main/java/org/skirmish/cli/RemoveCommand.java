package org.skirmish.cli;

import java.util.concurrent.Callable;
import org.skirmish.pipeline.ReportFinder;
import org.skirmish.store.Archive;
import org.skirmish.store.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a report that should never have been read out of the data folder, with all that was made of it. */
@Command(
        name = "remove",
        description =
                "Take a report that should never have been read out of the data folder: bytes, parse, graph, and every index that held it. Backups and other stores still hold it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish remove private-letter.txt",
            "  skirmish remove https://news.example.org/2024/05/market --data /srv/skirmish"
        })
final class RemoveCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(
            paramLabel = "REPORT",
            description = "The report: its IRI, its id (or the first digits of it), its file name, or its address.")
    private String report;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        try (Archive archive = DataWork.open(data.folder())) {
            ReportFinder.Found found = new ReportFinder(archive).find(report);
            Removal.run(archive, found.id());
            DataWork.index(archive, data.folder(), registry.registry());
            int readers = Removal.readers(data.folder());
            terminal.say(found + " was removed, with all that was made of it");
            if (readers > 0) {
                terminal.say(readers + " views of an older index are still open: a server lets go of it within "
                        + "seconds; stop what does not");
            }
            terminal.say("backups made before still hold it: make a new one and destroy those; other stores hold it "
                    + "until the next 'skirmish load'; and where the file is still among your inputs, the next build "
                    + "reads it again");
        }
        return Main.OK;
    }
}
