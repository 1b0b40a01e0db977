package org.skirmish.store;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

/**
 * A report that could not be taken in, and why. Its bytes are kept beside it, so that it can be tried again.
 *
 * @param id SHA-256 of its bytes
 * @param name the file's name, or what stands for it in a collection
 * @param form how its bytes are to be read; the store does not look into it
 * @param metadata what was known of it from outside
 * @param program name and version of the program that failed on it
 * @param reason what went wrong
 */
public record SetAside(String id, String name, String form, Metadata metadata, String program, Issue reason) {

    byte[] toJson() {
        JsonObject json = new JsonObject();
        json.put("id", id);
        json.put("name", name);
        json.put("form", form);
        MetadataJson.put(metadata, json);
        json.put("program", program);
        json.put("subject", reason.subject());
        json.put("problem", reason.problem());
        json.put("remedy", reason.remedy());
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static SetAside ofJson(byte[] bytes) {
        JsonObject json = JSON.parse(new String(bytes, StandardCharsets.UTF_8));
        Issue reason = new Issue(string(json, "subject"), string(json, "problem"), string(json, "remedy"));
        return new SetAside(
                string(json, "id"),
                string(json, "name"),
                string(json, "form"),
                MetadataJson.get(json),
                string(json, "program"),
                reason);
    }

    private static String string(JsonObject json, String key) {
        return json.get(key).getAsString().value();
    }
}
