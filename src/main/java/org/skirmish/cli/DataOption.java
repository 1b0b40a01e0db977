package org.skirmish.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where the graph is kept. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".skirmish",
            description = "Where the graph is kept (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }
}
