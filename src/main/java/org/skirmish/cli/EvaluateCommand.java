package org.skirmish.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skirmish.evaluate.Evaluation;
import org.skirmish.evaluate.Gold;
import org.skirmish.model.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Scores the extraction against gold. */
@Command(name = "evaluate", description = "Score the extraction against gold files.", footerHeading = "%nExamples:%n", footer = {
    "  skirmish evaluate src/test/resources/gold/gold src/test/resources/gold/reports examples", "  skirmish evaluate my/gold"})
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(index = "0", paramLabel = "GOLD_FOLDER", description = "Folder of gold files, NAME.json for the report NAME.txt.")
    private Path golds;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "REPORT_FOLDER", description = "Folders of the reports (default: the folder 'reports' beside the gold).")
    private List<String> reports = List.of();

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(golds)) {
            throw new CommandProblem(golds.toString(), "there is no such folder", "name the folder of the gold files");
        }
        List<Gold> wanted = Gold.folder(golds);
        if (wanted.isEmpty()) {
            throw new CommandProblem(golds.toString(), "no gold file (*.json) is in this folder", "name the folder of the gold files");
        }
        List<String> folders = reports.isEmpty() ? List.of(golds.toAbsolutePath().normalize().resolveSibling("reports").toString()) : reports;
        List<JsonNode> found = new ArrayList<>();
        int aside = new Pipeline(Stages.load(data.folder(), registry.registry()), main.terminal()).run(Inputs.of(folders), Metadata.NONE, read -> found.add(ReadingJson.tree(read.reading())));
        main.terminal().out().print(Evaluation.of(wanted, found).table());
        return aside == 0 ? Main.OK : Main.PARTLY;
    }
}
