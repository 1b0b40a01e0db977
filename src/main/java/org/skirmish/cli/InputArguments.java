package org.skirmish.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Links;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The reports that a command is to read. */
final class InputArguments {

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description =
                    "Reports: files, folders (all files of these kinds below them), globs, - for standard input. "
                            + "Kinds: plain text (txt), web pages (html), PDF (pdf) and Word (docx) documents, JSON Lines (jsonl), RSS and Atom feeds (rss, atom, xml), web archives (warc), each also packed (gz); "
                            + "a file with another ending is known by its first bytes. A file NAME.json beside NAME.txt or another of these may give url, publisher, published and title.")
    private List<String> arguments = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication, as YYYY-MM-DD, of reports whose NAME.json gives none.")
    private LocalDate published;

    @Option(
            names = "--follow-links",
            description = "Follow symbolic links in folders; else they are told of and passed over.")
    private boolean followLinks;

    /** @throws ParameterException if the user named none */
    void requireSome() {
        if (arguments.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Missing required parameter: 'INPUT'");
        }
    }

    /** @param standard what {@code -} stands for */
    Inputs inputs(InputStream standard) {
        return Inputs.of(arguments, followLinks ? Links.FOLLOWED : Links.PASSED_OVER, standard);
    }

    Metadata known() {
        return new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(published));
    }
}
