package org.skirmish.cli;

import java.util.concurrent.Callable;
import org.skirmish.pipeline.Base;
import org.skirmish.pipeline.Derived;
import org.skirmish.store.Archive;
import org.skirmish.store.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Makes the index anew from the archive. */
@Command(
        name = "rebuild",
        description = "Make the index anew from the archive.",
        footerHeading = "%nExample:%n",
        footer = "  skirmish rebuild")
final class RebuildCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() {
        try (Archive archive = Archive.open(data.folder())) {
            int number =
                    new Index(data.folder()).rebuild(archive, Derived.graphs(Base.of(archive), registry.registry()));
            main.terminal().say("generation " + number + " of the index is in use");
        }
        return Main.OK;
    }
}
