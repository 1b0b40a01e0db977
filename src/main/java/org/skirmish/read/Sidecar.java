package org.skirmish.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;

/** Reads the file of metadata that stands beside a report: a JSON object with {@code title}, {@code publisher}, {@code url} and {@code published}, all optional. */
public final class Sidecar {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sidecar() {}

    /**
     * What the file says. {@code published} is an ISO date, or a date and time of which the day is taken.
     *
     * @throws UnreadableException naming the file, if it is no such object
     */
    public static Metadata read(String name, byte[] bytes) {
        try {
            return of(name, JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            throw refused(name, "line " + e.getLocation().getLineNr() + " is not JSON", "mend it, or remove the file");
        } catch (IOException e) {
            throw refused(name, "it cannot be read", "mend it, or remove the file");
        }
    }

    /** What an object says; other keys are ignored. */
    static Metadata of(String name, JsonNode object) {
        if (object == null || !object.isObject()) {
            throw refused(name, "this is no JSON object", "write {\"published\": \"2022-02-12\", …}");
        }
        return new Metadata(
                text(object, "title"),
                text(object, "publisher"),
                text(object, "url").map(url -> uri(name, url)),
                text(object, "published").map(day -> day(name, day)));
    }

    private static Optional<String> text(JsonNode object, String key) {
        return Optional.ofNullable(object.get(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    private static URI uri(String name, String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw refused(name, "the url \"" + url + "\" is none", "correct \"url\", or leave it out");
        }
    }

    private static LocalDate day(String name, String written) {
        try {
            return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeException e) {
            throw refused(name, "\"" + written + "\" is no date", "write \"published\" as YYYY-MM-DD");
        }
    }

    private static UnreadableException refused(String name, String problem, String remedy) {
        return new UnreadableException(new Issue(name, problem, remedy));
    }
}
