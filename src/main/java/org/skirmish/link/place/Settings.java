package org.skirmish.link.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.link.gazetteer.Accuracies;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Names;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.model.Link;
import org.skirmish.model.Setting;

/** Makes of the gazetteer's places the settings that reports get. */
final class Settings {

    private static final String BY_NAME = "name";
    private static final String BY_CONTEXT = "context";
    private static final double UNDER_A_LARGER_PLACE = 0.3;
    private static final double OF_A_LINE = 0.9;

    private final String base;
    private final Accuracies accuracies = Accuracies.standard();

    Settings(String base) {
        this.base = base + "place/";
    }

    String iri(String id) {
        return base + id;
    }

    /** A place of the gazetteer. A town of which no division is known counts as its own. */
    Setting of(PlaceRecord place, double confidence, List<String> rejected) {
        Link link = new Link(iri(place.id()), place.name(), BY_NAME, round(confidence), rejected);
        String area = place.area().isEmpty() && place.level() == Level.TOWN ? place.name() : place.area();
        return new Setting(
                link,
                filled(area),
                filled(place.region()),
                Optional.of(place.country()),
                place.level().precision(),
                place.point(),
                place.point().map(p -> place.accuracy()),
                place.code());
    }

    /**
     * A place that the gazetteer lacks, in a larger one that it has: of its own name, with the middle and the size of
     * the area in which it is known to lie. Of a town that is the township or district around it, never the town's own
     * point and accuracy.
     *
     * @param area that township or district, where the gazetteer has it
     */
    Setting under(String name, Setting larger, Optional<PlaceRecord> area, List<String> others) {
        Link link =
                new Link(larger.link().iri() + '/' + Names.slug(name), name, BY_CONTEXT, UNDER_A_LARGER_PLACE, others);
        boolean town = larger.precision().equals(Level.TOWN.precision());
        double size = accuracies.of(Level.TOWNSHIP);
        return new Setting(
                link,
                larger.township(),
                larger.region(),
                larger.country(),
                town ? Level.TOWNSHIP.precision() : larger.precision(),
                area.flatMap(PlaceRecord::point).or(larger::point),
                area.map(PlaceRecord::accuracy)
                        .or(() -> larger.accuracy().map(metres -> town ? Math.max(size, metres) : metres)),
                Optional.empty());
    }

    /** The same by method {@code context}, its confidence that many times what it was. */
    Setting lessSure(Setting found, double times) {
        Link link = new Link(
                found.link().iri(),
                found.link().label(),
                BY_CONTEXT,
                round(found.link().confidence() * times),
                found.link().rejected());
        return new Setting(
                link,
                found.township(),
                found.region(),
                found.country(),
                found.precision(),
                found.point(),
                found.accuracy(),
                found.code());
    }

    /** A line between two places: its point is half-way, and it lies within half the distance of it. */
    Setting between(String slug, String name, Setting a, Setting b, Optional<Setting> larger) {
        Optional<Setting.Point> middle = a.point().flatMap(p -> b.point().map(q -> Accuracies.middle(List.of(p, q))));
        Optional<Double> accuracy = a.point().flatMap(p -> b.point().map(q -> Accuracies.distance(p, q) / 2));
        Optional<String> township = shared(a.township(), b.township()).or(() -> larger.flatMap(Setting::township));
        Optional<String> region = shared(a.region(), b.region()).or(() -> larger.flatMap(Setting::region));
        Optional<String> country = shared(a.country(), b.country());
        String path = Stream.of(country, region, township)
                .flatMap(Optional::stream)
                .map(Names::slug)
                .reduce("line", (x, y) -> x + '/' + y);
        double confidence = Math.min(a.link().confidence(), b.link().confidence()) * OF_A_LINE;
        Link link = new Link(iri(path + '/' + slug), name, BY_NAME, round(confidence), List.of());
        String precision = township.isPresent() ? "township" : region.isPresent() ? "region" : "country";
        return new Setting(link, township, region, country, precision, middle, accuracy, Optional.empty());
    }

    /**
     * The two ends in the name of a line: "Kyaukhtu-Saw highway" → Kyaukhtu, Saw; none where there are not just two.
     */
    static List<String> ends(String name) {
        List<String> parts = Stream.of(name.split("\\s*[–—-]\\s*|\\s+(?:and|to)\\s+"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
        return parts.size() == 2 ? parts : List.of();
    }

    private static Optional<String> shared(Optional<String> a, Optional<String> b) {
        return Objects.equals(a, b) ? a : Optional.empty();
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static double round(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
