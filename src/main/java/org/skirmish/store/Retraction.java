package org.skirmish.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * The tombstone of a report: it stays in the archive, and its graph is in no index any more.
 *
 * @param when the moment, to the second
 */
public record Retraction(String reason, Instant when) {

    /**
     * Retracts the report of that id, which the archive has; what was said of an earlier retraction is replaced. On
     * return it is on the disk.
     */
    public static void note(Archive archive, String id, Retraction retraction) {
        JsonObject json = new JsonObject();
        json.put("reason", retraction.reason);
        json.put("when", retraction.when.toString());
        archive.keep(Holding.RETRACTIONS, name(id), (json + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Why the report of that id was retracted; nothing if it was not. @throws StoreException if that is missing or
     * damaged
     */
    public static Optional<Retraction> of(Archive archive, String id) {
        return archive.kept(Holding.RETRACTIONS, name(id)).map(bytes -> {
            JsonObject json = JSON.parse(new String(bytes, StandardCharsets.UTF_8));
            return new Retraction(
                    json.get("reason").getAsString().value(),
                    Instant.parse(json.get("when").getAsString().value()));
        });
    }

    /** The file's name below its holding. */
    static String name(String id) {
        return id.substring(0, 2) + "/" + id + ".json";
    }
}
