package org.skirmish.serve;

import java.util.Locale;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.skirmish.query.Catalogue;
import org.skirmish.query.Parameter;
import org.skirmish.query.Question;

/** Writes the catalogue for the start page. */
final class CatalogueJson {

    private CatalogueJson() {}

    static String of(Catalogue catalogue) {
        JsonArray all = new JsonArray();
        catalogue.questions().forEach(question -> all.add(question(question)));
        return all.toString();
    }

    private static JsonObject question(Question question) {
        JsonObject json = new JsonObject();
        json.put("slug", question.slug());
        json.put("title", question.title());
        json.put("description", question.description());
        JsonArray parameters = new JsonArray();
        question.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        json.put("parameters", parameters);
        return json;
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject json = new JsonObject();
        json.put("name", parameter.name());
        json.put("type", parameter.type().name().toLowerCase(Locale.ROOT));
        json.put("default", parameter.byDefault());
        json.put("description", parameter.description());
        return json;
    }
}
