package org.skirmish.read;

import java.util.function.Consumer;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;

/** Reads a report of any kind. Safe for use by several threads if the listener is. */
public final class ReportReader implements Reader {

    private final TextReader texts;
    private final HtmlReader pages;
    private final JsonReader objects;

    /** A reader that keeps to these limits and tells {@code notes} of what it had to guess. */
    public ReportReader(Limits limits, Consumer<Issue> notes) {
        this.texts = new TextReader(limits, notes);
        this.pages = new HtmlReader(limits, notes);
        this.objects = new JsonReader(texts, pages);
    }

    /** The report in these bytes; {@link Report#id} is their hash. A collection of reports is refused: it has to be split first. */
    @Override
    public Report read(Source source) {
        return switch (source.kind()) {
            case TEXT -> texts.read(source);
            case HTML -> pages.read(source);
            case JSON -> objects.read(source);
            case JSON_LINES, FEED, WARC ->
                throw new UnreadableException(
                        new Issue(source.name(), "this holds many reports, not one", "hand it over as a file"));
        };
    }
}
