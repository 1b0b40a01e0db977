package org.skirmish.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.read.html.WebAddress;

/**
 * Reads the file of metadata that stands beside a report: a JSON object with {@code title}, {@code publisher},
 * {@code url} and {@code published}, all optional.
 */
public final class Sidecar {

    private static final int SHOWN = 80;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PublishedDay DAYS = new PublishedDay();

    private final String name;
    private final Consumer<Issue> faults;

    private Sidecar(String name, Consumer<Issue> faults) {
        this.name = name;
        this.faults = faults;
    }

    /**
     * What the file says. {@code published} is a day in any form of {@link PublishedDay}.
     *
     * @throws UnreadableException naming the file, if it is no such object, or a day or an address in it is none
     */
    public static Metadata read(String name, byte[] bytes) {
        try {
            return of(name, JSON.readTree(bytes), fault -> {
                throw new UnreadableException(fault);
            });
        } catch (JsonProcessingException e) {
            throw refused(name, problem(e), "mend it, or remove the file");
        } catch (IOException e) {
            throw refused(name, "it cannot be read", "mend it, or remove the file");
        }
    }

    /** Of numbers and nesting beyond all bounds the parser tells no line. */
    private static String problem(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? "it has a number, a text or nesting beyond all bounds"
                : "line " + fault.getLocation().getLineNr() + " is not JSON";
    }

    /**
     * What an object says; other keys are ignored. A day or an address that is none is left out, and {@code faults} is
     * told of it.
     */
    static Metadata of(String name, JsonNode object, Consumer<Issue> faults) {
        if (object == null || !object.isObject()) {
            throw refused(name, "this is no JSON object", "write {\"published\": \"2022-02-12\", …}");
        }
        Sidecar sidecar = new Sidecar(name, faults);
        return new Metadata(
                JsonReport.text(object, JsonReport.TITLE),
                JsonReport.text(object, JsonReport.PUBLISHER),
                JsonReport.text(object, JsonReport.URL).flatMap(sidecar::address),
                Optional.ofNullable(object.get(JsonReport.PUBLISHED)).flatMap(sidecar::day));
    }

    private Optional<URI> address(String words) {
        Optional<URI> address = WebAddress.of(words);
        if (address.isEmpty()) {
            faults.accept(new Issue(
                    name,
                    "the url " + shown(words) + " is no whole address of the web",
                    "correct \"url\", or leave it out"));
        }
        return address;
    }

    private Optional<LocalDate> day(JsonNode value) {
        if (value.isNull() || value.isTextual() && value.textValue().isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DAYS.of(value);
        if (day.isEmpty()) {
            faults.accept(new Issue(
                    name,
                    shown(value.isTextual() ? value.textValue() : value.toString()) + " is no date, or could be two",
                    "write \"published\" as YYYY-MM-DD"));
        }
        return day;
    }

    private static String shown(String words) {
        String line = Decoder.harmless(words).replaceAll("\\s+", " ");
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + '…' : line) + '"';
    }

    private static UnreadableException refused(String name, String problem, String remedy) {
        return new UnreadableException(new Issue(name, problem, remedy));
    }
}
