package org.skirmish.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says how long one report may take. */
final class LimitOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "120",
            description = "How long one report may take before it is set aside (default: ${DEFAULT-VALUE}, hundreds of times what an article takes).")
    private int seconds;

    Watch watch() {
        if (seconds < 1) {
            throw new ParameterException(command.commandLine(), "--time-limit must be 1 or more");
        }
        return new Watch(Duration.ofSeconds(seconds));
    }
}
