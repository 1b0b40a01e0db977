package org.skirmish.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.skirmish.model.Issue;
import org.skirmish.read.Kind;
import org.skirmish.store.Archive;
import org.skirmish.store.Repair;
import org.skirmish.store.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Checks archive and index for damage. */
@Command(
        name = "verify",
        description = "Check archive and index for damage.",
        footerHeading = "%nExamples:%n",
        footer = {"  skirmish verify --data /srv/skirmish", "  skirmish verify --repair --data /srv/skirmish"})
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private DataOption data;

    @Option(
            names = "--repair",
            description =
                    "First make a damaged manifest anew from the records, captures and graphs that are there; nothing is deleted.")
    private boolean repair;

    @Override
    public Integer call() {
        if (repair) {
            Repair.run(data.folder(), (name, bytes) -> Kind.of(name, bytes).toString())
                    .forEach(main.terminal()::problem);
        }
        try (Archive archive = Archive.examine(data.folder())) {
            List<Issue> found = Verifier.verify(archive);
            found.forEach(issue -> main.terminal().out().println(issue));
            main.terminal().say(archive.entries().size() + " reports, " + found.size() + " faults");
            return found.isEmpty() ? Main.OK : Main.PARTLY;
        }
    }
}
