package org.skirmish.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** A party of an extraction; what is not said is {@code null}, but the camp then is unknown. */
record Party(String label, String mention, String camp, String role, boolean inferred) {

    static Party of(JsonNode node) {
        return new Party(
                Fields.text(node, "label"),
                Fields.text(node.path("mention"), "text"),
                Fields.or(Fields.text(node, "camp"), "unknown"),
                Fields.or(Fields.text(node, "role"), "participant"),
                node.path("inferred").asBoolean());
    }
}
