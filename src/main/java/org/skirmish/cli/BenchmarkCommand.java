package org.skirmish.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Sentences;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import org.skirmish.read.Limits;
import org.skirmish.read.Reader;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.read.container.Sink;
import org.skirmish.read.container.Splitter;
import org.skirmish.vocabulary.UserRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Measures speed, as processor time: the whole way from bytes to the served index, against CoreNLP alone in the same
 * process, both warm.
 */
@Command(
        name = "benchmark",
        description =
                "Measure the whole way over N reports against CoreNLP alone, in the same process, warm; the time to the first report; the heap.",
        footerHeading = "%nExamples:%n",
        footer = {"  skirmish benchmark examples", "  skirmish benchmark my/reports --reports 100 --rounds 3"})
final class BenchmarkCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final long MEGABYTE = 1 << 20;

    /**
     * Rounds before the measured ones: the extractor's code is larger than the parser's, and takes longer until all of
     * it is compiled.
     */
    private static final int WARMING = 3;

    @ParentCommand
    private Main main;

    @Mixin
    private InputArguments inputs;

    @Mixin
    private DataOption data;

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "100",
            converter = Numbers.Positive.class,
            description =
                    "How many reports a round has; inputs are taken again from the first (default: ${DEFAULT-VALUE}).")
    private int count;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            converter = Numbers.Positive.class,
            description = "How often both are measured, in turn; the medians count (default: ${DEFAULT-VALUE}).")
    private int rounds;

    private final Reader reader = new ReportReader(Limits.DEFAULT, note -> {});

    @Override
    public Integer call() throws IOException {
        inputs.requireSome();
        List<Source> sources = sources();
        Understanding understanding = Stages.load(data.folder(), UserRegistry.NONE);
        understanding.of(reader.read(sources.get(0)), List.of());
        double first = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / MILLIS;
        List<Report> reports = sources.stream().map(reader::read).toList();
        BarePipeline bare = new BarePipeline();
        double[] alone = new double[rounds];
        double[] whole = new double[rounds];
        WholeWay way = new WholeWay(understanding, main.terminal());
        for (int round = 0; round < WARMING; round++) {
            reports.forEach(bare::annotate);
            way.run(sources);
        }
        for (int round = 0; round < rounds; round++) {
            alone[round] = seconds(() -> reports.forEach(bare::annotate));
            whole[round] = seconds(() -> way.run(sources));
        }
        long sentences = reports.stream().mapToLong(Sentences::count).sum();
        main.terminal().out().print(table(first, sentences, median(alone), median(whole)));
        return Main.OK;
    }

    /** N different reports: the inputs in turn, each time with one more empty line at the end. */
    private List<Source> sources() {
        List<Source> found = new ArrayList<>();
        Splitter splitter = new Splitter(Limits.DEFAULT);
        Inputs named = inputs.inputs(main.terminal().in());
        named.found()
                .forEach(input -> input.split(splitter, named.standard(), inputs.known(), new Sink() {
                    @Override
                    public void found(Source source) {
                        found.add(source);
                    }

                    @Override
                    public void refused(Issue issue) {
                        main.terminal().problem(issue);
                    }
                }));
        if (found.isEmpty()) {
            throw new CommandProblem("benchmark", "there is nothing to measure", "name reports");
        }
        List<Source> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Source source = found.get(i % found.size());
            byte[] longer = Arrays.copyOf(source.bytes(), source.bytes().length + i / found.size());
            Arrays.fill(longer, source.bytes().length, longer.length, (byte) '\n');
            out.add(new Source(source.name(), longer, source.metadata(), source.kind(), source.charset()));
        }
        return out;
    }

    /** Work that may fail on files. */
    private interface Work {
        void run() throws IOException;
    }

    /**
     * Seconds of processor time that this thread takes for the work: what else the machine does hardly changes them.
     * Collecting garbage is not in them.
     */
    private static double seconds(Work work) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private String table(double first, long sentences, double alone, double whole) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return String.format(
                Locale.ROOT,
                "reports %d, sentences %d, rounds %d%n%-34s%9.1f s%n%-34s%9.1f s%n%-34s%9.1f s%n%-34s%9.2f%n%-34s%9.1f%n%-34s%9d MB%n",
                count,
                sentences,
                rounds,
                "start to first report",
                first,
                "CoreNLP alone, processor time",
                alone,
                "whole way, processor time",
                whole,
                "whole way / CoreNLP alone",
                whole / alone,
                "sentences/s, whole way",
                sentences / whole,
                "largest heap",
                peak / MEGABYTE);
    }
}
