package org.skirmish.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;

/**
 * A place as JSON: its own name in the report's wording, and the divisions it lies in, from the gazetteer, else from
 * the report itself.
 */
final class PlaceJson {

    private static final List<String> REGIONS = List.of("region", "state", "province");

    private PlaceJson() {}

    static ObjectNode of(Place place, Function<Mention, ObjectNode> written) {
        Optional<Setting> found = place.setting();
        ObjectNode out = JsonNodeFactory.instance
                .objectNode()
                .put("name", place.name())
                .put("type", place.kind().orElse(null))
                .put("relation", place.relation())
                .put(
                        "township",
                        found.flatMap(Setting::township)
                                .or(() -> named(place, List.of("township")))
                                .orElse(null))
                .put(
                        "region",
                        found.flatMap(Setting::region)
                                .or(() -> named(place, REGIONS))
                                .orElse(null))
                .put(
                        "country",
                        found.flatMap(Setting::country)
                                .or(() -> named(place, List.of("country")))
                                .orElse(null))
                .put("precision", found.map(Setting::precision).orElse(null))
                .put("code", found.flatMap(Setting::code).orElse(null))
                .put("iri", found.map(s -> s.link().iri()).orElse(null))
                .put("method", found.map(s -> s.link().method()).orElse(null))
                .put("confidence", found.map(s -> s.link().confidence()).orElse(null))
                .put(
                        "longitude",
                        found.flatMap(Setting::point)
                                .map(Setting.Point::longitude)
                                .orElse(null))
                .put(
                        "latitude",
                        found.flatMap(Setting::point)
                                .map(Setting.Point::latitude)
                                .orElse(null));
        out.set(
                "rejected",
                JsonNodeFactory.instance
                        .arrayNode()
                        .addAll(found.map(s -> s.link().rejected()).orElse(List.of()).stream()
                                .map(TextNode::valueOf)
                                .toList()));
        out.set("mention", written.apply(place.mention()));
        return out;
    }

    private static Optional<String> named(Place place, List<String> kinds) {
        Optional<Place> at = Optional.of(place);
        while (at.isPresent() && !at.get().kind().filter(kinds::contains).isPresent()) {
            at = at.get().within();
        }
        return at.map(Place::name);
    }
}
