package org.skirmish.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.skirmish.model.Reading;
import org.skirmish.pipeline.Explainer;
import org.skirmish.pipeline.Once;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what reports say, without keeping it. */
@Command(
        name = "extract",
        description = "Show what reports say, without storing it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  skirmish extract report.txt",
            "  skirmish extract report.txt --why",
            "  skirmish extract reports/ --format json > readings.jsonl",
            "  cat report.txt | skirmish extract - --published 2022-02-12"
        })
final class ExtractCommand implements Callable<Integer> {

    /** How a reading is shown. */
    enum Format {
        /** For eyes. */
        TEXT,
        /** One object a line. */
        JSON;

        String of(Reading reading) {
            return this == JSON ? ReadingJson.line(reading) : ReadingText.of(reading);
        }
    }

    @ParentCommand
    private Main main;

    @Mixin
    private InputArguments inputs;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "text: sentences, and under each what was understood; json: one object a line (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--why",
            description =
                    "With the format text: show to which event each act was put, and what spoke for and against the others.")
    private boolean why;

    @Mixin
    private LimitOption limit;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() {
        inputs.requireSome();
        Terminal terminal = main.terminal();
        Supplier<Explainer> explainer = new Once<>(() -> Stages.explainer(data.folder(), registry.registry()));
        try (Watch watch = limit.watch()) {
            int aside = new Pipeline(new Once<>(() -> Stages.load(data.folder(), registry.registry())), watch, terminal)
                    .run(inputs.inputs(terminal.in()), inputs.known(), read -> {
                        terminal.out().println(format.of(read.reading()));
                        if (why && format == Format.TEXT) {
                            terminal.out()
                                    .println(DecisionText.of(
                                            explainer.get().of(read.understood().parse())));
                        }
                        terminal.out().flush();
                    });
            return aside == 0 ? Main.OK : Main.PARTLY;
        }
    }
}
