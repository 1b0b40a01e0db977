package org.skirmish.cli;

import java.time.Duration;
import org.skirmish.pipeline.Watch;
import picocli.CommandLine.Option;

/** The option that says how long one report may take. */
final class LimitOption {

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "120",
            converter = Numbers.Positive.class,
            description =
                    "How long one report may take before it is set aside (default: ${DEFAULT-VALUE}, hundreds of times what an article takes).")
    private int seconds;

    Watch watch() {
        return new Watch(Duration.ofSeconds(seconds));
    }
}
