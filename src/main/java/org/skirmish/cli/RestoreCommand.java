package org.skirmish.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.skirmish.model.Issue;
import org.skirmish.pipeline.Base;
import org.skirmish.pipeline.Derived;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import org.skirmish.store.Restore;
import org.skirmish.store.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a backup into an empty folder and makes its index. */
@Command(
        name = "restore",
        description = "Put a backup into an empty folder, check it, and make its index.",
        footerHeading = "%nExample:%n",
        footer = "  skirmish restore skirmish-2024-05-01.zip --data /srv/skirmish-again")
final class RestoreCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(paramLabel = "FILE", description = "What 'skirmish backup' wrote.")
    private Path file;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() {
        int files = Restore.run(file, data.folder());
        try (Archive archive = Archive.open(data.folder())) {
            new Index(data.folder()).rebuild(archive, Derived.graphs(Base.of(archive), registry.registry()));
            List<Issue> faults = Verifier.verify(archive);
            faults.forEach(main.terminal()::problem);
            main.terminal()
                    .say(archive.entries().size() + " reports, "
                            + archive.setAside().size() + " set aside: " + files + " files restored into "
                            + data.folder());
            return faults.isEmpty() ? Main.OK : Main.PARTLY;
        }
    }
}
