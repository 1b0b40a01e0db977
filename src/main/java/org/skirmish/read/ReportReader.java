package org.skirmish.read;

import java.util.function.Consumer;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.language.Language;

/** Reads a report of any kind. Safe for use by several threads if the listener is. */
public final class ReportReader implements Reader {

    private final Consumer<Issue> notes;
    private final TextReader texts;
    private final HtmlReader pages;
    private final DocumentReader documents;
    private final JsonReader objects;

    /** A reader that keeps to these limits and tells {@code notes} of what it had to guess. */
    public ReportReader(Limits limits, Consumer<Issue> notes) {
        this.notes = notes;
        Legibility legibility = new Legibility(limits, new Language());
        this.texts = new TextReader(legibility, notes);
        this.pages = new HtmlReader(limits, legibility, notes);
        this.documents = new DocumentReader(limits, legibility, notes);
        this.objects = new JsonReader(texts, pages, notes);
    }

    /**
     * The report in these bytes; {@link Report#id} is their hash. A collection of reports is refused: it has to be
     * split first.
     */
    @Override
    public Report read(Source source) {
        Report report = report(source);
        if (report.metadata().published().isEmpty()) {
            notes.accept(new Issue(
                    source.name(),
                    "it gives no day of publication, without which \"on Friday\" has no date",
                    "give it with --published, or as \"published\" in a file NAME.json beside it"));
        }
        return report;
    }

    private Report report(Source source) {
        return switch (source.kind()) {
            case TEXT -> texts.read(source);
            case HTML -> pages.read(source);
            case PDF, DOCX -> documents.read(source);
            case JSON -> objects.read(source);
            case JSON_LINES, FEED, WARC ->
                throw new UnreadableException(
                        new Issue(source.name(), "this holds many reports, not one", "hand it over as a file"));
        };
    }
}
