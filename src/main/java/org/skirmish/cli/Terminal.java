package org.skirmish.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.skirmish.model.Issue;
import org.skirmish.pipeline.Monitor;
import org.skirmish.pipeline.Problems;

/**
 * Where a command reads from and writes to.
 *
 * @param out results; nothing else
 * @param err messages, one line each
 * @param live whether {@code err} is a screen, on which a bar may move
 * @param verbose whether stack traces are shown
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean live, boolean verbose) implements Monitor {

    /** Set to {@code true} by the launcher when messages go to a screen. */
    private static final String LIVE = "skirmish.screen";

    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                utf8(new ResultStream(file(FileDescriptor.out))),
                utf8(file(FileDescriptor.err)),
                Boolean.getBoolean(LIVE),
                false);
    }

    private static OutputStream file(FileDescriptor to) {
        return new BufferedOutputStream(new FileOutputStream(to));
    }

    private static PrintStream utf8(OutputStream to) {
        return new PrintStream(to, false, StandardCharsets.UTF_8);
    }

    Terminal verbose(boolean shown) {
        return new Terminal(in, out, err, live, shown);
    }

    @Override
    public void problem(Issue issue) {
        say(issue.toString());
    }

    /** One line on the side of messages. Line ends inside become spaces. */
    void say(String message) {
        err.println("skirmish: " + message.replaceAll("\\s*[\\r\\n]+\\s*", " "));
        err.flush();
    }

    /**
     * Tells in one line why some work failed, with its stack trace where the user asked for it; answers what it told.
     */
    @Override
    public Issue failed(String subject, Throwable fault) {
        Issue told = Problems.issue(subject, fault);
        problem(told);
        if (verbose) {
            fault.printStackTrace(err);
            err.flush();
        }
        return told;
    }

    /** A bar for work of that many steps, drawn only on a screen; to be closed when the work is done. */
    @Override
    public Progress progress(String task, long steps) {
        if (!live || steps < 2) {
            return () -> {};
        }
        return new Bar(new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build());
    }

    /** Work shown as a bar. */
    private record Bar(ProgressBar bar) implements Progress {

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
