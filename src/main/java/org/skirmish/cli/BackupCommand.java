package org.skirmish.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.skirmish.store.Archive;
import org.skirmish.store.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the archive, and what is kept beside it, into one file. */
@Command(
        name = "backup",
        description =
                "Write the archive, and what is kept beside it, into one file. The index is left out: it is made anew.",
        footerHeading = "%nExample:%n",
        footer = "  skirmish backup --data /srv/skirmish --out skirmish-2024-05-01.zip")
final class BackupCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "ZIP file to write; it must not be there yet.")
    private Path out;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        try (Archive archive = Archive.read(data.folder())) {
            if (archive.entries().isEmpty() && archive.setAside().isEmpty()) {
                throw new CommandProblem(
                        data.folder().toString(), "there is nothing to back up", "name another folder with --data");
            }
            int files = Backup.write(archive, out);
            main.terminal()
                    .say(archive.entries().size() + " reports, "
                            + archive.setAside().size() + " set aside: " + files + " files in " + out);
        }
        return Main.OK;
    }
}
