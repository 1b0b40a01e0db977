package org.skirmish.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.skirmish.model.Metadata;

/**
 * What the archive knows of a report beside its bytes and its graph. It repeats the manifest's line, so that each can
 * be checked by the other.
 *
 * @param id SHA-256 of the captured bytes
 * @param name the file's name, or what stands for it in a collection
 * @param program name and version of the program that made the graph, with the hash of its rules
 * @param graphName IRI of the named graph
 * @param graph SHA-256 of the graph's canonical lines
 * @param triples how many lines the graph has
 * @param parse SHA-256 of the parse, where one was kept
 * @param source how its bytes are to be read again; earlier versions of the program did not note it
 */
public record ReportRecord(
        String id,
        String name,
        Metadata metadata,
        String program,
        String graphName,
        String graph,
        long triples,
        Optional<String> parse,
        Optional<Origin> source) {

    /**
     * How the bytes are read.
     *
     * @param form as {@link SetAside#form()} has it
     * @param known what was known of the report from outside
     */
    public record Origin(String form, Metadata known) {}

    byte[] toJson() {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("name", name);
        MetadataJson.put(metadata, json);
        json.put("program", program);
        json.put("graphName", graphName);
        json.put("graph", graph);
        json.put("triples", triples);
        parse.ifPresent(hash -> json.put("parse", hash));
        source.ifPresent(origin -> {
            JsonObject known = new JsonObject();
            MetadataJson.put(origin.known(), known);
            json.put("form", origin.form());
            json.put("known", known);
        });
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static ReportRecord ofJson(byte[] bytes) {
        JsonObject json = JSON.parse(new String(bytes, StandardCharsets.UTF_8));
        return new ReportRecord(
                string(json, "id"),
                string(json, "name"),
                MetadataJson.get(json),
                string(json, "program"),
                string(json, "graphName"),
                string(json, "graph"),
                json.get("triples").getAsNumber().value().longValue(),
                json.hasKey("parse") ? Optional.of(string(json, "parse")) : Optional.empty(),
                json.hasKey("form")
                        ? Optional.of(new Origin(string(json, "form"), MetadataJson.get(json.getObj("known"))))
                        : Optional.empty());
    }

    private static String string(JsonObject json, String key) {
        return json.get(key).getAsString().value();
    }

    /** The line of the manifest that belongs to it. */
    Entry entry(String recordHash) {
        return new Entry(id, graph, recordHash, graphName);
    }
}
