package org.skirmish.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program's commands. Reading all of them takes picocli a good half second, so only the one that is asked for is
 * read where its name comes first.
 */
final class Commands {

    private static final List<Class<?>> ALL = List.of(
            BuildCommand.class,
            ServeCommand.class,
            ExtractCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            BenchmarkCommand.class,
            GazetteerCommand.class,
            RegistryCommand.class,
            RetractCommand.class,
            RemoveCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            LoadCommand.class);

    private Commands() {}

    /**
     * The command line for these arguments: with the command that the first of them names, else (an option first, a
     * slip, nothing) with all, for help and suggestions.
     */
    static CommandLine line(Main main, String... arguments) {
        CommandLine line = new CommandLine(main);
        List<Class<?>> asked = ALL.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        (asked.isEmpty() ? ALL : asked).forEach(line::addSubcommand);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
