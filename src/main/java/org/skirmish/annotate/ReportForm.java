package org.skirmish.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Block;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** A report with its text, metadata and blocks as JSON; a block is its kind with begin and end. */
final class ReportForm {

    private ReportForm() {}

    static ObjectNode write(Report report) {
        Metadata known = report.metadata();
        ObjectNode out =
                JsonNodeFactory.instance.objectNode().put("id", report.id()).put("name", report.name());
        known.title().ifPresent(title -> out.put("title", title));
        known.publisher().ifPresent(publisher -> out.put("publisher", publisher));
        known.url().ifPresent(url -> out.put("url", url.toString()));
        known.published().ifPresent(day -> out.put("published", day.toString()));
        out.put("text", report.text());
        ArrayNode blocks = out.putArray("blocks");
        report.blocks().forEach(b -> blocks.addArray()
                .add(b.kind().name())
                .add(b.span().begin())
                .add(b.span().end()));
        return out;
    }

    static Report read(JsonNode in) {
        Metadata known = new Metadata(
                text(in, "title"),
                text(in, "publisher"),
                text(in, "url").map(URI::create),
                text(in, "published").map(LocalDate::parse));
        List<Block> blocks = new ArrayList<>();
        in.get("blocks")
                .forEach(b -> blocks.add(new Block(
                        Block.Kind.valueOf(b.get(0).asText()),
                        new Span(b.get(1).asInt(), b.get(2).asInt()))));
        return new Report(
                in.get("id").asText(), in.get("name").asText(), in.get("text").asText(), known, blocks);
    }

    private static Optional<String> text(JsonNode in, String key) {
        return Optional.ofNullable(in.get(key)).map(JsonNode::asText);
    }
}
