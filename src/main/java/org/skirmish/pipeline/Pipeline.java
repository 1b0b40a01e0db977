package org.skirmish.pipeline;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.Reader;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.read.container.Sink;
import org.skirmish.read.container.Splitter;

/**
 * Takes inputs from bytes to readings, one after the other; a report that fails, or takes too long, is told of and left
 * out.
 */
public final class Pipeline {

    private final ConcurrentLinkedQueue<Issue> notes = new ConcurrentLinkedQueue<>();
    private final Splitter splitter = new Splitter(Limits.DEFAULT);
    private final Reader reader = new ReportReader(Limits.DEFAULT, notes::add);
    private final Supplier<Understanding> understanding;
    private final Watch watch;
    private final Monitor monitor;

    /**
     * @param understanding asked for before the first report that is to be understood; what it takes to load is not the
     *     report's time
     */
    public Pipeline(Supplier<Understanding> understanding, Watch watch, Monitor monitor) {
        this.understanding = understanding;
        this.watch = watch;
        this.monitor = monitor;
    }

    /** A pipeline with the usual limit, of stages that are loaded already. */
    public Pipeline(Understanding understanding, Monitor monitor) {
        this(() -> understanding, new Watch(Watch.USUAL), monitor);
    }

    /** One report that was read, with the bytes it came from. */
    public record Read(Source source, Understood understood) {

        /** What was understood of it. */
        public Reading reading() {
            return understood.reading();
        }
    }

    /**
     * Hands each reading to {@code taker} as soon as it is there, in the order of the inputs; answers how many reports,
     * or inputs as a whole, were set aside.
     */
    public int run(Inputs inputs, Metadata known, Taker taker) {
        inputs.issues().forEach(monitor::problem);
        inputs.notes().forEach(monitor::problem);
        int aside = inputs.issues().size();
        try (Monitor.Progress progress =
                monitor.progress("reading", inputs.found().size())) {
            for (Input input : inputs.found()) {
                aside += split(input, inputs.standard(), known, taker);
                progress.step();
            }
        }
        return aside;
    }

    private int split(Input input, InputStream standard, Metadata known, Taker taker) {
        Taking taking = new Taking(input, taker);
        try {
            input.split(splitter, standard, known, taking);
        } catch (RuntimeException | Error e) {
            if (!Problems.isOfOneInput(e)) {
                throw e;
            }
            monitor.failed(input.name(), e);
            taking.aside++;
        }
        return taking.aside;
    }

    /** Takes what is found in one input, and counts what is set aside. */
    private final class Taking implements Sink {

        private final Input input;
        private final Taker taker;
        private int aside;

        Taking(Input input, Taker taker) {
            this.input = input;
            this.taker = taker;
        }

        @Override
        public void found(Source source) {
            aside += take(input.nameOf(source), source, taker) ? 0 : 1;
        }

        @Override
        public void refused(Issue issue) {
            monitor.problem(issue);
            aside++;
        }
    }

    /** What the reader said since the last time, told to the user too. */
    private List<Issue> notes() {
        List<Issue> said = List.copyOf(notes);
        notes.clear();
        said.forEach(monitor::problem);
        return said;
    }

    /**
     * Takes one report as far as {@code taker} wants it; answers whether it went well. Whatever it throws, only this
     * report is set aside.
     */
    public boolean take(String name, Source source, Taker taker) {
        notes.clear();
        Optional<Report> report = attempt(name, source, taker, () -> watch.within(name, () -> reader.read(source)));
        if (report.isEmpty()) {
            return false;
        }
        Optional<Boolean> wanted = attempt(name, source, taker, () -> taker.wants(source, report.get()));
        if (wanted.isEmpty() || !wanted.get()) {
            return wanted.isPresent();
        }
        Understanding loaded = loaded();
        List<Issue> said = notes();
        return attempt(name, source, taker, () -> watch.within(name, () -> loaded.of(report.get(), said)))
                .flatMap(understood -> attempt(name, source, taker, () -> {
                    taker.take(new Read(source, understood));
                    return understood;
                }))
                .isPresent();
    }

    /** What hinders the loading hinders all reports. */
    private Understanding loaded() {
        try {
            return understanding.get();
        } catch (RuntimeException | Error e) {
            throw new HaltException(Problems.issue("models and places", e), e);
        }
    }

    private <T> Optional<T> attempt(String name, Source source, Taker taker, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException | Error e) {
            if (!Problems.isOfOneInput(e)) {
                throw e;
            }
            taker.failed(source, monitor.failed(name, e));
            return Optional.empty();
        }
    }
}
