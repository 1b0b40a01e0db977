package org.skirmish.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skirmish.link.group.RegistryCheck;
import org.skirmish.model.Issue;
import org.skirmish.vocabulary.UserRegistry;
import org.skirmish.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks after the registry of groups. */
@Command(
        name = "registry",
        description = "Look after the registry of groups.",
        footerHeading = "%nExample:%n",
        footer = "  skirmish registry check --registry my-groups",
        subcommands = RegistryCommand.Check.class)
final class RegistryCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "Missing required subcommand: 'check'");
    }

    /** Finds what makes links wrong or unclear. */
    @Command(
            name = "check",
            description =
                    "Find labels that groups share, missing labels and definitions, unknown camps, and relations to groups that are not there.",
            footerHeading = "%nExamples:%n",
            footer = {"  skirmish registry check", "  skirmish registry check --registry my-groups"})
    static final class Check implements Callable<Integer> {

        @ParentCommand
        private RegistryCommand parent;

        @Mixin
        private RegistryOption registry;

        @Override
        public Integer call() {
            Terminal terminal = parent.main.terminal();
            UserRegistry own = registry.examined();
            List<Issue> found = new ArrayList<>(own.faults());
            if (found.isEmpty()) {
                found.addAll(RegistryCheck.run(Vocabulary.load(own)));
            }
            found.forEach(issue -> terminal.out().println(issue));
            terminal.say(found.isEmpty() ? "nothing is wrong with the registry" : found.size() + " found");
            return found.isEmpty() ? Main.OK : Main.PARTLY;
        }
    }
}
