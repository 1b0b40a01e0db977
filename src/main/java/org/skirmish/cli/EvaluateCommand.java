package org.skirmish.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.skirmish.evaluate.Calibration;
import org.skirmish.evaluate.Evaluation;
import org.skirmish.evaluate.Gold;
import org.skirmish.evaluate.many.ManyEvaluation;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Scores the extraction against gold. */
@Command(
        name = "evaluate",
        description = "Score the extraction against gold files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish evaluate src/test/resources/gold/gold \\",
            "    src/test/resources/gold/reports examples",
            "  skirmish evaluate my/gold",
            "  skirmish evaluate my/gold --without sides.opponents",
            "  skirmish evaluate --many my/corpus",
            "  skirmish evaluate my/gold --more-gold other/gold my/reports other/reports \\",
            "    --calibrate src/main/resources/rules/confidence.tsv"
        })
final class EvaluateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(
            index = "0",
            paramLabel = "GOLD_FOLDER",
            description = "Folder of gold files, one a report: of the same name, with the ending json.")
    private Path golds;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "REPORT_FOLDER",
            description = "Folders of the reports (default: the folder 'reports' beside the gold).")
    private List<String> reports = List.of();

    @Option(
            names = "--more-gold",
            paramLabel = "FOLDER",
            description = "A further folder of gold files, whose reports are in the folders named; may be given again.")
    private List<Path> more = List.of();

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description =
                    "Count for each rule how many of its figures held, show it, and write the counts to FILE, which is the rules' confidence.tsv.")
    private Path calibration;

    @Option(
            names = "--without",
            paramLabel = "PASS",
            description =
                    "Leave a pass over the report out (docs/extraction.md lists them), to see what it does; may be given again.")
    private Set<String> without = Set.of();

    @Option(
            names = "--many",
            description =
                    "Score what is derived over many reports: GOLD_FOLDER holds gold.json and the folder reports (docs/reconciliation.md).")
    private boolean many;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() throws IOException {
        if (many) {
            ManyEvaluation evaluation = new ManyReader(golds).evaluate(stages(), main.terminal());
            main.terminal().out().print(evaluation.table());
            evaluation
                    .lost()
                    .forEach(quote -> main.terminal().err().println("gold.json: this stands in no report: " + quote));
            return Main.OK;
        }
        List<Gold> wanted = new ArrayList<>();
        for (Path folder : Stream.concat(Stream.of(golds), more.stream()).toList()) {
            wanted.addAll(gold(folder));
        }
        List<String> folders = reports.isEmpty()
                ? List.of(golds.toAbsolutePath()
                        .normalize()
                        .resolveSibling("reports")
                        .toString())
                : reports;
        List<JsonNode> found = new ArrayList<>();
        int aside = new Pipeline(stages(), main.terminal())
                .run(Inputs.of(folders), Metadata.NONE, read -> found.add(ReadingJson.tree(read.reading())));
        Evaluation evaluation = Evaluation.of(wanted, found);
        main.terminal().out().print(evaluation.table() + "\n" + evaluation.toldTable() + "\n" + evaluation.gapTable());
        if (calibration != null) {
            calibrate(Calibration.of(wanted, found));
        }
        return aside == 0 ? Main.OK : Main.PARTLY;
    }

    private Understanding stages() {
        try {
            return Stages.load(data.folder(), registry.registry(), without);
        } catch (IllegalArgumentException e) {
            throw new CommandProblem("--without", e.getMessage(), "name one of these");
        }
    }

    private static List<Gold> gold(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new CommandProblem(folder.toString(), "there is no such folder", "name the folder of the gold files");
        }
        List<Gold> wanted = Gold.folder(folder);
        if (wanted.isEmpty()) {
            throw new CommandProblem(
                    folder.toString(), "no gold file (*.json) is in this folder", "name the folder of the gold files");
        }
        return wanted;
    }

    private void calibrate(Calibration counted) {
        main.terminal().out().print("\n" + counted.table());
        try {
            Files.writeString(calibration, counted.tsv());
        } catch (IOException e) {
            throw new CommandProblem(
                    calibration.toString(),
                    "the counts cannot be written: " + e.getMessage(),
                    "name a file in a folder that can be written");
        }
    }
}
