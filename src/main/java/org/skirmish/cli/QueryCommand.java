package org.skirmish.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.skirmish.query.Catalogue;
import org.skirmish.query.Parameter;
import org.skirmish.query.Question;
import org.skirmish.query.ResultFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks the graph a question. */
@Command(
        name = "query",
        description = "Ask the graph a question of the catalogue, or one of your own.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish query --list",
            "  skirmish query what-a-group-claimed --param group=Karenni",
            "  skirmish query estimates --policy conservative --as-of 2024-03-08",
            "  skirmish query mine.rq --format csv > answer.csv"
        })
final class QueryCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    /** Either a question or the list of all. */
    static final class Asked {

        @Parameters(
                paramLabel = "NAME|FILE.rq",
                description = "A question of the catalogue, or a file with a SELECT query.")
        private String question;

        @Option(names = "--list", description = "List the questions of the catalogue with their parameters.")
        private boolean list;
    }

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Option(
            names = "--param",
            paramLabel = "KEY=VALUE",
            description = "A parameter of the question; may be given several times.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--policy",
            paramLabel = "NAME",
            description = "Policy of estimates, such as conservative: the same as --param policy=NAME.")
    private String policy;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--format", defaultValue = "table", description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    private ResultFormat format;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        if (asked.list) {
            Catalogue.load().questions().forEach(question -> list(terminal, question));
            return Main.OK;
        }
        Question question = asked.question.endsWith(".rq")
                ? Catalogue.read(Path.of(asked.question))
                : Catalogue.load().require(asked.question);
        Map<String, String> values = new TreeMap<>(parameters);
        if (policy != null) {
            values.put("policy", policy);
        }
        asOf.lend(data.folder(), graph -> question.ask(graph, values).write(format, terminal.out()));
        return Main.OK;
    }

    private static void list(Terminal terminal, Question question) {
        terminal.out().println(question.slug() + "\n    " + question.title());
        for (Parameter parameter : question.parameters()) {
            terminal.out()
                    .println("    --param " + parameter.name() + "=\"" + parameter.byDefault() + "\"  "
                            + parameter.description());
        }
    }
}
