package org.skirmish.cli;

import org.skirmish.store.Disclosure;
import picocli.CommandLine.Option;

/** How much of the graph a command gives away. */
final class FullOption {

    @Option(
            names = "--full",
            description =
                    "Give what is not public too: names of files, and places of harm to civilians finer than the township. The output is marked as restricted.")
    private boolean full;

    Disclosure disclosure() {
        return full ? Disclosure.FULL : Disclosure.PUBLIC;
    }
}
