package org.skirmish.cli;

import java.nio.file.Path;
import org.skirmish.query.Catalogue;
import org.skirmish.serve.Settings;
import org.skirmish.serve.SkirmishServer;
import picocli.CommandLine.Option;

/** Where to serve; and the serving itself. */
final class ServeOptions {

    @Option(names = "--port", paramLabel = "N", defaultValue = "3330", description = "Port to serve at; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--network", description = "Let other machines connect; else only this one can.")
    private boolean network;

    /** Serves until the process is told to end. */
    void serve(Path data, Terminal terminal) {
        Settings settings = Settings.on(port).within(network ? Settings.Reach.NETWORK : Settings.Reach.THIS_MACHINE);
        try (SkirmishServer server = SkirmishServer.start(data, Catalogue.load(), settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "skirmish-stop"));
            terminal.out().println("start page       " + server.url() + "\nSPARQL endpoint  " + server.endpoint());
            terminal.out().flush();
            terminal.say("serving; Ctrl-C ends it");
            server.join();
        }
    }
}
