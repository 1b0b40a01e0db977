package org.skirmish.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.skirmish.model.Issue;

/**
 * The form of a report as one JSON object: the keys of a sidecar file, its {@value #TEXT} or {@value #HTML}, and an
 * {@value #ID} of its owner's.
 */
public final class JsonReport {

    public static final String TEXT = "text";
    public static final String HTML = "html";
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String URL = "url";
    public static final String PUBLISHER = "publisher";
    public static final String PUBLISHED = "published";

    private static final int DEEPEST = 50;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NUMBER = 1 << 16;
    /**
     * Of values that are not needed none loses a report: programs write NaN, numbers with a plus and the like, which
     * JSON does not have.
     */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build());

    private JsonReport() {}

    /**
     * The object in the bytes, in UTF-8.
     *
     * @throws UnreadableException naming the input, if there is none
     */
    public static JsonNode parse(String name, byte[] bytes) {
        try {
            JsonNode object = JSON.readTree(bytes);
            if (object != null && object.isObject()) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw refused(name, "this is no JSON from its byte " + place(e) + " on");
        } catch (IOException e) {
            throw refused(name, "this is no JSON in UTF-8");
        }
        throw refused(name, "this is no JSON object");
    }

    /**
     * The words under a key, without white space at their ends; nothing if they are none or no string. An {@link #ID}
     * is cut to 200 characters, without line ends and invisible characters.
     */
    public static Optional<String> text(JsonNode object, String key) {
        Optional<String> words = Optional.ofNullable(object.get(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .map(String::strip)
                .filter(s -> !s.isEmpty());
        return key.equals(ID)
                ? words.map(id ->
                                Decoder.harmless(id).replaceAll("\\p{Cf}+", "").replaceAll("\\s+", " "))
                        .map(id -> id.substring(0, Math.min(LONGEST_ID, id.length())))
                : words;
    }

    /** The bytes of an object, in UTF-8 and in the order in which its keys were put. */
    public static byte[] bytes(ObjectNode object) {
        try {
            return JSON.writeValueAsBytes(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** An object without keys. */
    public static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /** Where the parser failed, from 1 on. */
    private static long place(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getByteOffset() + 1);
    }

    private static UnreadableException refused(String name, String problem) {
        return new UnreadableException(new Issue(
                name, problem, "write {\"text\": \"…\", \"title\": \"…\", \"published\": \"2022-02-12\", …}"));
    }
}
