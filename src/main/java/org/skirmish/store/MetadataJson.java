package org.skirmish.store;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonObject;
import org.skirmish.model.Metadata;

/** Writes metadata as members of a JSON object, and reads them. */
final class MetadataJson {

    private MetadataJson() {}

    static void put(Metadata metadata, JsonObject json) {
        metadata.title().ifPresent(title -> json.put("title", title));
        metadata.publisher().ifPresent(publisher -> json.put("publisher", publisher));
        metadata.url().ifPresent(url -> json.put("url", url.toString()));
        metadata.published().ifPresent(day -> json.put("published", day.toString()));
    }

    static Metadata get(JsonObject json) {
        return new Metadata(
                text(json, "title", Function.identity()),
                text(json, "publisher", Function.identity()),
                text(json, "url", URI::create),
                text(json, "published", LocalDate::parse));
    }

    private static <T> Optional<T> text(JsonObject json, String key, Function<String, T> reading) {
        return Optional.ofNullable(json.get(key))
                .map(value -> reading.apply(value.getAsString().value()));
    }
}
