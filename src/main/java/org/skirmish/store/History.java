package org.skirmish.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/**
 * When a report was first read, and of which work it is a version. It does not change when the report is read again.
 *
 * @param read the moment, to the second
 * @param work the same for all versions of one work
 * @param version counted from 1 in the order of reading
 * @param found by what it was known as a version of a work read before: {@code address}, {@code text} or {@code name};
 *     empty if it was not
 * @param sketch what its text is compared by; the store does not look into it
 */
public record History(Instant read, String work, int version, String found, String sketch) {

    /** Notes when a report was first read, in place of what was noted before; on return it is on the disk. */
    public static void note(Archive archive, String id, History history) {
        archive.keep(Holding.HISTORY, name(id), history.toJson());
    }

    /**
     * What was noted of the report of that id; nothing of those that earlier versions of the program read. @throws
     * StoreException if it is missing or damaged
     */
    public static Optional<History> of(Archive archive, String id) {
        return archive.kept(Holding.HISTORY, name(id)).map(History::ofJson);
    }

    /** Takes away what was noted of the report of that id. */
    public static void forget(Archive archive, String id) {
        archive.drop(Holding.HISTORY, name(id));
    }

    /** The file's name below its holding. */
    static String name(String id) {
        return id.substring(0, 2) + "/" + id + ".json";
    }

    private byte[] toJson() {
        JsonObject json = new JsonObject();
        json.put("read", read.toString());
        json.put("work", work);
        json.put("version", version);
        json.put("found", found);
        json.put("sketch", sketch);
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static History ofJson(byte[] bytes) {
        JsonObject json = JSON.parse(new String(bytes, StandardCharsets.UTF_8));
        return new History(
                Instant.parse(string(json, "read")),
                string(json, "work"),
                json.get("version").getAsNumber().value().intValue(),
                string(json, "found"),
                string(json, "sketch"));
    }

    private static String string(JsonObject json, String key) {
        return json.get(key).getAsString().value();
    }
}
