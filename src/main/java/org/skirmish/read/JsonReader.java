package org.skirmish.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;

/** Reads a report that is a JSON object. Its bytes are the report's identity; offsets are those of the text in it. */
final class JsonReader implements Reader {

    private final TextReader texts;
    private final HtmlReader pages;

    private final Consumer<Issue> notes;

    JsonReader(TextReader texts, HtmlReader pages, Consumer<Issue> notes) {
        this.texts = texts;
        this.pages = pages;
        this.notes = notes;
    }

    @Override
    public Report read(Source source) {
        JsonNode object = JsonReport.parse(source.name(), source.bytes());
        Metadata known = source.metadata().or(Sidecar.of(source.name(), object, this::leftOut));
        Report report = report(source, object, known);
        return new Report(Digest.of(source.bytes()), source.name(), report.text(), report.metadata(), report.blocks());
    }

    private void leftOut(Issue fault) {
        notes.accept(new Issue(fault.subject(), fault.problem() + "; it is left out", fault.remedy()));
    }

    private Report report(Source source, JsonNode object, Metadata known) {
        Optional<String> text = JsonReport.text(object, JsonReport.TEXT);
        if (text.isPresent()) {
            return texts.read(inner(source, text.get(), known, Kind.TEXT));
        }
        String html = JsonReport.text(object, JsonReport.HTML)
                .orElseThrow(() -> new UnreadableException(new Issue(
                        source.name(),
                        "the object has no \"text\"",
                        "write the text of the report into it, or leave it out")));
        return pages.read(inner(source, html, known, Kind.HTML));
    }

    private static Source inner(Source source, String words, Metadata known, Kind kind) {
        return new Source(
                source.name(),
                Decoder.harmless(words).getBytes(StandardCharsets.UTF_8),
                known,
                kind,
                Optional.of(StandardCharsets.UTF_8.name()));
    }
}
