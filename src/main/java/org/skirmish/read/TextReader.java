package org.skirmish.read;

import java.util.function.Consumer;
import org.skirmish.model.Casing;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.read.language.Language;

/** Reads plain text. Safe for use by several threads if the listener is. */
public final class TextReader implements Reader {

    private static final int SHOWN = 40;

    private final Legibility legibility;
    private final Layout layout = new Layout(new Patterns());
    private final Decoder decoder = new Decoder();
    private final Consumer<Issue> notes;

    /** A reader that keeps to these limits and tells {@code notes} of what it had to guess. */
    public TextReader(Limits limits, Consumer<Issue> notes) {
        this(new Legibility(limits, new Language()), notes);
    }

    TextReader(Legibility legibility, Consumer<Issue> notes) {
        this.legibility = legibility;
        this.notes = notes;
    }

    /**
     * The report in these bytes. Metadata that came with the source goes before what the head of the text says; of the
     * text, only title, byline, date lines and datelines are asked, never its sentences.
     */
    @Override
    public Report read(Source source) {
        legibility.ofBytes(source.name(), source.bytes()).ifPresent(TextReader::refuse);
        Decoder.Decoded decoded = decoder.decode(source.bytes());
        legibility.ofText(source.name(), decoded.text(), decoded.controls()).ifPresent(TextReader::refuse);
        if (Notation.isTable(decoded.text())) {
            refuse(new Issue(
                    source.name(),
                    "this is a table of values, not prose",
                    "write each report as an object of JSON Lines, with its text under \"text\""));
        }
        Notation.markdown(decoded.text())
                .ifPresent(mark -> notes.accept(new Issue(
                        source.name(),
                        "this looks like Markdown: its marks (" + shown(mark) + ") are read as words",
                        "hand it over as plain text, or turned into HTML")));
        decoded.guessed()
                .ifPresent(charset -> notes.accept(new Issue(
                        source.name(),
                        "the text is not UTF-8 and was read as " + charset,
                        "save it as UTF-8 if letters come out wrong")));
        Layout.Laid laid = layout.lay(decoded.text());
        Report report = new Report(
                Digest.of(source.bytes()),
                source.name(),
                decoded.text(),
                source.metadata().or(laid.metadata()),
                laid.blocks());
        if (Casing.shouted(report)) {
            notes.accept(capitals(source.name()));
        }
        return report;
    }

    private static String shown(String mark) {
        return mark.length() > SHOWN ? mark.substring(0, SHOWN) + '…' : mark;
    }

    static Issue capitals(String name) {
        return new Issue(
                name,
                "the text is in capitals, in which names are found less surely",
                "hand it over in small letters where it can be had so");
    }

    private static void refuse(Issue issue) {
        throw new UnreadableException(issue);
    }
}
