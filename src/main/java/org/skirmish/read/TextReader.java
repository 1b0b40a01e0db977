package org.skirmish.read;

import java.util.function.Consumer;
import org.skirmish.model.Casing;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;

/** Reads plain text. Safe for use by several threads if the listener is. */
public final class TextReader implements Reader {

    private final Legibility legibility;
    private final Layout layout = new Layout(new Patterns());
    private final Decoder decoder = new Decoder();
    private final Consumer<Issue> notes;

    /** A reader that keeps to these limits and tells {@code notes} of what it had to guess. */
    public TextReader(Limits limits, Consumer<Issue> notes) {
        this.legibility = new Legibility(limits);
        this.notes = notes;
    }

    /**
     * The report in these bytes. Metadata that came with the source goes before what the head of the text says; of the text,
     * only title, byline, date lines and datelines are asked, never its sentences.
     */
    @Override
    public Report read(Source source) {
        legibility.ofBytes(source.name(), source.bytes()).ifPresent(TextReader::refuse);
        Decoder.Decoded decoded = decoder.decode(source.bytes());
        legibility.ofText(source.name(), decoded.text(), decoded.controls()).ifPresent(TextReader::refuse);
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
