package org.skirmish.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: parses the command line, runs the command, and ends the process with its code. */
@Command(
        name = "skirmish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description =
                "Reads news reports of armed conflict into a knowledge graph in which every figure is somebody's claim.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some inputs were set aside, or a check failed",
            "2:the command line is wrong"
        })
public final class Main {

    /** All went well. */
    static final int OK = 0;
    /** Some inputs were set aside, or a check failed. */
    static final int PARTLY = 1;

    private final Terminal terminal;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show stack traces of faults.")
    private boolean verbose;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs one command; answers its exit code. */
    static int run(Terminal terminal, String... arguments) {
        CommandLine line = Commands.line(new Main(terminal), arguments);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, Main::day);
        line.setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpAutoWidth(true);
        line.setExecutionStrategy(parsed -> executed(terminal, parsed));
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            Optional<OutputException> unwritable = OutputException.in(fault);
            if (unwritable.isPresent()) {
                return ended(terminal, unwritable.get());
            }
            terminal.verbose(verbose(command)).failed(command.getCommandName(), fault);
            return PARTLY;
        });
        line.setParameterExceptionHandler((fault, given) -> {
            terminal.say(fault.getMessage() + meant(fault) + " (try '"
                    + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help')");
            return CommandLine.ExitCode.USAGE;
        });
        int code;
        try {
            code = arguments.length == 0 ? usage(line) : line.execute(arguments);
            terminal.out().flush();
        } catch (OutputException e) {
            code = ended(terminal, e);
        }
        terminal.err().flush();
        return code;
    }

    /** Help is printed here too, whose faults the library would print as its own. */
    private static int executed(Terminal terminal, CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } catch (OutputException e) {
            return ended(terminal, e);
        }
    }

    /** A reader that has enough is no fault; a full disk is. */
    private static int ended(Terminal terminal, OutputException fault) {
        if (!fault.isClosed()) {
            terminal.problem(fault.issue());
        }
        return fault.isClosed() ? OK : PARTLY;
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("'" + given + "' is no day: give one such as 2022-02-12");
        }
    }

    /** The commands or options that a slip was surely meant for. */
    private static String meant(CommandLine.ParameterException fault) {
        List<String> near =
                fault instanceof CommandLine.UnmatchedArgumentException slip ? slip.getSuggestions() : List.of();
        return near.isEmpty() ? "" : ": did you mean " + String.join(" or ", near) + "?";
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean verbose(CommandLine command) {
        return ((Main) command.getCommandSpec().root().userObject()).verbose;
    }

    /** Where the running command reads and writes. */
    Terminal terminal() {
        return terminal.verbose(verbose);
    }
}
