package org.skirmish.cli;

import java.nio.file.Path;
import org.skirmish.vocabulary.UserRegistry;
import picocli.CommandLine.Option;

/** The option that names a user's own registry of groups. */
final class RegistryOption {

    @Option(
            names = "--registry",
            paramLabel = "DIR",
            description =
                    "Folder of your own registry of groups (*.ttl), which adds to the program's and overrides it.")
    private Path folder;

    private UserRegistry read;

    /** What stands in the folder; {@link UserRegistry#NONE} where none was named. */
    UserRegistry registry() {
        if (read == null) {
            read = folder == null ? UserRegistry.NONE : UserRegistry.read(folder);
        }
        return read;
    }

    /** The same, with what is wrong in it told and not thrown. */
    UserRegistry examined() {
        return folder == null ? UserRegistry.NONE : UserRegistry.examine(folder);
    }
}
