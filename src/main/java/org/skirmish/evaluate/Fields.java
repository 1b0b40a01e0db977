package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes values out of JSON objects in which any may be missing. */
final class Fields {

    private Fields() {}

    /** The text; {@code null} where there is none, or an empty one. */
    static String text(JsonNode node, String key) {
        String value = node.path(key).isTextual() ? node.get(key).asText() : "";
        return value.isEmpty() ? null : value;
    }

    static String or(String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** The number by which figures are compared: the lower bound, else the upper, else {@code null}. */
    static Double number(JsonNode node) {
        JsonNode low = node.path("min");
        JsonNode used = low.isNumber() ? low : node.path("max");
        return used.isNumber() ? Double.valueOf(used.asDouble()) : null;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> out = new ArrayList<>();
        array.forEach(item -> out.add(read.apply(item)));
        return out;
    }
}
