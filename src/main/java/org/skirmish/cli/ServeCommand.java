package org.skirmish.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves the graph. */
@Command(name = "serve", description = "Serve the graph: a SPARQL endpoint and a start page.", footerHeading = "%nExamples:%n", footer = {
    "  skirmish serve", "  skirmish serve --data /srv/skirmish --port 8080 --network"})
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private DataOption data;

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() {
        options.serve(data.folder(), main.terminal());
        return Main.OK;
    }
}
