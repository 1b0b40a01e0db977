package org.skirmish.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;

/**
 * Parses as JSON, so that a report can be understood again without parsing. Offsets are UTF-16, as in the records; what
 * is read back and written again gives the same bytes.
 */
public final class ParseForm {

    private static final String FORM = "skirmish-parse-1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ParseForm() {}

    /** The parse in UTF-8; the same parse gives the same bytes. */
    public static byte[] write(Parse parse) {
        ObjectNode out = JSON.createObjectNode().put("form", FORM);
        out.set("report", ReportForm.write(parse.report().report()));
        ArrayNode notes = out.putArray("notes");
        parse.notes()
                .forEach(note ->
                        notes.addArray().add(note.subject()).add(note.problem()).add(note.remedy()));
        ArrayNode sentences = out.putArray("sentences");
        parse.report().sentences().forEach(sentence -> sentences.add(SentenceForm.write(sentence)));
        try {
            return (JSON.writeValueAsString(out) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }

    /**
     * What {@link #write} wrote.
     *
     * @throws AnnotationException if it is no parse of this form
     */
    public static Parse read(byte[] bytes) {
        JsonNode in;
        try {
            in = JSON.readTree(bytes);
        } catch (IOException e) {
            throw new AnnotationException("a kept parse is no JSON: " + e.getMessage(), e);
        }
        if (!FORM.equals(in.path("form").asText())) {
            throw new AnnotationException(
                    "a kept parse has another form than " + FORM + " (build the report again)", null);
        }
        Report report = ReportForm.read(in.get("report"));
        List<Sentence> sentences = new ArrayList<>();
        in.get("sentences").forEach(sentence -> sentences.add(SentenceForm.read(sentence, sentences.size(), report)));
        List<Issue> notes = new ArrayList<>();
        in.get("notes")
                .forEach(note -> notes.add(new Issue(
                        note.get(0).asText(), note.get(1).asText(), note.get(2).asText())));
        return new Parse(new AnnotatedReport(report, sentences), notes);
    }
}
