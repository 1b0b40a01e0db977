package org.skirmish.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.Reader;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.read.UnreadableException;

/** What is found in an input: the reports that can be read, and what is told of the rest. */
public final class Found implements Sink {

    public final List<Source> sources = new ArrayList<>();
    public final List<Report> reports = new ArrayList<>();
    public final List<Issue> issues = new ArrayList<>();
    public final List<Issue> notes = new ArrayList<>();
    private final Reader reader;

    private Found(Limits limits) {
        this.reader = new ReportReader(limits, notes::add);
    }

    /** All that is in the bytes. */
    public static Found in(String name, byte[] bytes, Limits limits) {
        return in(name, new ByteArrayInputStream(bytes), limits);
    }

    /** All that is in the stream. */
    public static Found in(String name, InputStream in, Limits limits) {
        Found found = new Found(limits);
        try {
            new Splitter(limits).split(name, in, Metadata.NONE, found);
        } catch (UnreadableException e) {
            found.issues.add(e.issue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Override
    public void found(Source source) {
        sources.add(source);
        try {
            reports.add(reader.read(source));
        } catch (UnreadableException e) {
            issues.add(e.issue());
        }
    }

    @Override
    public void refused(Issue issue) {
        issues.add(issue);
    }

    /** Reports, issues and notes as lines, in the order in which they came, reports first. */
    public String rendered() {
        StringBuilder out = new StringBuilder();
        for (Report report : reports) {
            Metadata known = report.metadata();
            out.append(report.name())
                    .append(" | ")
                    .append(known.title().orElse("-"))
                    .append(" | ")
                    .append(known.publisher().orElse("-"))
                    .append(" | ")
                    .append(known.url().map(Object::toString).orElse("-"))
                    .append(" | ")
                    .append(known.published().map(Object::toString).orElse("-"))
                    .append('\n');
            report.blocks().forEach(b -> out.append("    ")
                    .append(b.kind())
                    .append(" | ")
                    .append(b.span().in(report.text()))
                    .append('\n'));
        }
        issues.forEach(issue -> out.append("! ")
                .append(issue.subject())
                .append(": ")
                .append(issue.problem())
                .append('\n'));
        notes.forEach(note -> out.append("~ ")
                .append(note.subject())
                .append(": ")
                .append(note.problem())
                .append('\n'));
        return out.toString();
    }
}
