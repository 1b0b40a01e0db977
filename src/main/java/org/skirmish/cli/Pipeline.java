package org.skirmish.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.Reader;
import org.skirmish.read.Source;
import org.skirmish.read.TextReader;
import org.skirmish.read.UnreadableException;

/** Takes inputs from bytes to readings, one after the other; an input that fails is told of and left out. */
final class Pipeline {

    private final ConcurrentLinkedQueue<Issue> notes = new ConcurrentLinkedQueue<>();
    private final Reader reader = new TextReader(Limits.DEFAULT, notes::add);
    private final Understanding understanding;
    private final Terminal terminal;

    Pipeline(Understanding understanding, Terminal terminal) {
        this.understanding = understanding;
        this.terminal = terminal;
    }

    /** One input that was read, with the bytes it came from. */
    record Read(Source source, Understood understood) {

        Reading reading() {
            return understood.reading();
        }
    }

    /** Hands each reading to {@code taker} as soon as it is there, in the order of the inputs; answers how many inputs were set aside. */
    int run(Inputs inputs, Metadata known, Consumer<Read> taker) {
        inputs.issues().forEach(terminal::problem);
        int aside = inputs.issues().size();
        try (Terminal.Progress progress = terminal.progress("reading", inputs.found().size())) {
            for (Input input : inputs.found()) {
                Optional<Read> read = read(input, known);
                read.ifPresent(taker);
                aside += read.isPresent() ? 0 : 1;
                progress.step();
            }
        }
        return aside;
    }

    private Optional<Read> read(Input input, Metadata known) {
        try {
            Source source = input.open(terminal.in(), known);
            Report report = reader.read(source);
            return Optional.of(new Read(source, understanding.of(report, notes())));
        } catch (UnreadableException e) {
            terminal.problem(e.issue());
        } catch (RuntimeException | StackOverflowError e) {
            terminal.failed(input.name(), e);
        }
        return Optional.empty();
    }

    /** What the reader said since the last time, told to the user too. */
    private List<Issue> notes() {
        List<Issue> said = List.copyOf(notes);
        notes.clear();
        said.forEach(terminal::problem);
        return said;
    }
}
