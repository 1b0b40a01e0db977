package org.skirmish.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Metadata;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reports that a command is to read. */
final class InputArguments {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Reports: text files, folders (all *.txt below them), globs, - for standard input. "
            + "A file NAME.json beside NAME.txt may give url, publisher, published and title.")
    private List<String> arguments;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication, as YYYY-MM-DD, of reports whose NAME.json gives none.")
    private LocalDate published;

    Inputs inputs() {
        return Inputs.of(arguments);
    }

    Metadata known() {
        return new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(published));
    }
}
