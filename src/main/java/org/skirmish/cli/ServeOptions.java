package org.skirmish.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.query.Catalogue;
import org.skirmish.serve.Access;
import org.skirmish.serve.Cors;
import org.skirmish.serve.Limits;
import org.skirmish.serve.Services;
import org.skirmish.serve.Settings;
import org.skirmish.serve.SkirmishServer;
import org.skirmish.serve.Token;
import org.skirmish.store.Disclosure;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where to serve; and the serving itself. */
final class ServeOptions {

    static final String ADMIN = "SKIRMISH_ADMIN_TOKEN";
    static final String SENSITIVE = "SKIRMISH_SENSITIVE_TOKEN";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3330",
            converter = Numbers.Port.class,
            description = "Port to serve at; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--network",
            description =
                    "Let other machines connect, and serve the public view; else only this one can, and sees your whole graph.")
    private boolean network;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            arity = "1..*",
            description =
                    "With --network: web pages of these origins may read the answers; '*' (the default) for all, 'none' for none.")
    private List<String> cors = List.of();

    @Option(
            names = "--admin",
            description = "Take the order to reload from those who have the token in the environment's " + ADMIN + ".")
    private boolean admin;

    @Option(
            names = "--sensitive",
            paramLabel = "DIR",
            description =
                    "Serve this data folder too, to those who have the token in the environment's " + SENSITIVE + ".")
    private Path sensitive;

    @Option(
            names = "--keep",
            paramLabel = "MB",
            defaultValue = "64",
            converter = Numbers.FromZero.class,
            description = "Memory for answers, kept until the graph changes; 0 keeps none (default: ${DEFAULT-VALUE}).")
    private int keep;

    @Option(
            names = "--allow-service",
            paramLabel = "URL",
            arity = "1..*",
            description = "Let public queries ask these endpoints with SERVICE; else they ask none.")
    private List<String> services = List.of();

    @Mixin
    private FullOption full;

    /** What is served beside the public dataset. @throws CommandProblem if a token is missing */
    Access access(Map<String, String> environment) {
        return new Access(
                admin ? Optional.of(token(ADMIN, environment)) : Optional.empty(),
                Optional.ofNullable(sensitive)
                        .map(folder -> new Access.Sensitive(folder, token(SENSITIVE, environment))));
    }

    private static Token token(String name, Map<String, String> environment) {
        return Token.of(Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new CommandProblem(
                        name, "is not set in the environment", "set it to 16 random characters or more")));
    }

    private String view() {
        if (disclosure() == Disclosure.PUBLIC) {
            return "the public one";
        }
        return network ? "all, restricted statements too" : "all, for this machine; --network serves the public one";
    }

    /**
     * How much of the graph is served: to this machine all, which is the operator's own; to the network what is public.
     */
    Disclosure disclosure() {
        return network ? full.disclosure() : Disclosure.FULL;
    }

    /** Serves until the process is told to end. */
    void serve(Path data, Terminal terminal) {
        if (!network && !cors.isEmpty()) {
            throw new CommandProblem(
                    "--cors", "is of use with --network only", "without it no page of another machine may ask");
        }
        Settings settings = Settings.on(port)
                .within(network ? Settings.Reach.NETWORK : Settings.Reach.THIS_MACHINE)
                .with(access(System.getenv()))
                .with(disclosure())
                .with(Services.of(services))
                .with(cors.isEmpty() ? Cors.ALL : Cors.of(cors))
                .with(Limits.STANDARD.keeping((long) keep << 20));
        try (SkirmishServer server = SkirmishServer.start(data, Catalogue.load(), settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "skirmish-stop"));
            terminal.out().println("start page       " + server.url() + "\nSPARQL endpoint  " + server.endpoint());
            if (sensitive != null) {
                terminal.out().println("sensitive        " + server.sensitive());
            }
            terminal.out().println("view             " + view());
            terminal.out().flush();
            terminal.say("serving; Ctrl-C ends it");
            server.join();
        }
    }
}
