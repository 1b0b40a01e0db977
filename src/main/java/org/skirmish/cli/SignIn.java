package org.skirmish.cli;

import java.io.Console;
import java.util.Map;
import java.util.Optional;
import org.skirmish.load.Secret;
import picocli.CommandLine.Option;

/**
 * How to sign in at a store. The secret comes from the environment or is asked for; a command line is no place for it.
 */
final class SignIn {

    static final String PASSWORD = "SKIRMISH_PASSWORD";
    static final String TOKEN = "SKIRMISH_TOKEN";

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description =
                    "Sign in with this name and the password in the environment's " + PASSWORD + ", or asked for.")
    private String user;

    @Option(
            names = "--bearer",
            description = "Sign in with the token in the environment's " + TOKEN + ", or asked for.")
    private boolean bearer;

    /**
     * The secret.
     *
     * @param console where to ask; null if there is no screen
     * @throws CommandProblem if there is none, and nobody to ask
     */
    Secret secret(Map<String, String> environment, Console console) {
        return bearer
                ? Secret.token(find(TOKEN, "Token", environment, console))
                : Secret.password(user, find(PASSWORD, "Password", environment, console));
    }

    private static String find(String name, String what, Map<String, String> environment, Console console) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(console)
                        .map(asked -> asked.readPassword("%s: ", what))
                        .map(String::new))
                .filter(secret -> !secret.isBlank())
                .orElseThrow(() -> new CommandProblem(what, "there is none", "set " + name + " in the environment"));
    }
}
