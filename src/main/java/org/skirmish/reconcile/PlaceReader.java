package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.geo;
import static org.skirmish.reconcile.Names.sk;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.skirmish.link.gazetteer.Names;
import org.skirmish.link.gazetteer.Romanisations;
import org.skirmish.reconcile.Where.Grain;

/** Reads reported places, names folded as the linker folds them, so that none is folded for a comparison. */
final class PlaceReader {

    private static final Pattern POINT = Pattern.compile("POINT ?\\((-?[0-9.]+) (-?[0-9.]+)\\)");
    private static final int MOST_REGIONS = 3;

    private final Look look;
    private final Romanisations romanisations;
    private final Function<Node, Optional<Node>> precisions;

    /** @param precisions how finely a kind of place fixes one, by the scheme of such kinds */
    PlaceReader(Look look, Romanisations romanisations, Function<Node, Optional<Node>> precisions) {
        this.look = look;
        this.romanisations = romanisations;
        this.precisions = precisions;
    }

    /** Those that the report speaks of, unless they are too many to tell anything. */
    Set<String> regions() {
        Set<String> regions = look.data()
                .find(Node.ANY, sk("region"), Node.ANY)
                .mapWith(triple -> Names.fold(triple.getObject().getLiteralLexicalForm()))
                .toSet();
        return regions.size() > MOST_REGIONS ? Set.of() : Set.copyOf(regions);
    }

    Where read(Node place) {
        Optional<Node> found = look.one(place, sk("denotes"));
        Optional<Node> geometry = found.flatMap(f -> look.one(f, geo("hasDefaultGeometry")));
        Grain grain = grain(place, found);
        boolean listed = grain == Grain.VILLAGE
                && found.filter(f -> isFine(f) && !isByContext(place)).isPresent();
        Optional<Matcher> point = geometry.flatMap(g -> look.text(g, geo("asWKT")))
                .map(POINT::matcher)
                .filter(Matcher::find);
        return new Where(
                grain,
                spelling(place, name(place)),
                township(place, grain),
                look.text(place, sk("region")).map(Names::fold).orElse(""),
                Names.fold(country(place)),
                found,
                listed,
                point.map(p -> Double.parseDouble(p.group(2))).orElse(Double.NaN),
                point.map(p -> Double.parseDouble(p.group(1))).orElse(Double.NaN),
                geometry.flatMap(g -> look.value(g, geo("hasMetricSpatialAccuracy"), Double::parseDouble))
                        .orElse(0.0));
    }

    private Spelling township(Node place, Grain grain) {
        Optional<String> told = look.text(place, sk("township"))
                .or(() -> grain == Grain.TOWNSHIP ? Optional.of(name(place)) : Optional.empty())
                .or(() -> look.one(place, sk("within"))
                        .filter(larger -> grain(larger, look.one(larger, sk("denotes"))) != Grain.REGION)
                        .map(this::name));
        return told.map(name -> spelling(place, name)).orElse(Spelling.NONE);
    }

    /**
     * By the gazetteer's precision, unless the place only hangs on a larger one, which then tells nothing of it; and
     * where there is no link, by what the report calls it.
     */
    private Grain grain(Node place, Optional<Node> found) {
        if (found.isPresent() && !isByContext(place)) {
            return Grain.of(precision(found.get()));
        }
        return look.one(place, sk("placeKind"))
                .flatMap(precisions)
                .map(org.skirmish.reconcile.Names::notation)
                .map(Grain::of)
                .orElse(Grain.VILLAGE);
    }

    private boolean isFine(Node found) {
        return Grain.of(precision(found)) == Grain.VILLAGE;
    }

    private String precision(Node found) {
        return look.one(found, sk("placePrecision"))
                .map(org.skirmish.reconcile.Names::notation)
                .orElse("unknown");
    }

    private boolean isByContext(Node place) {
        return look.one(place, sk("linkMethod"))
                .map(org.skirmish.reconcile.Names::notation)
                .filter("context"::equals)
                .isPresent();
    }

    private String name(Node place) {
        return look.text(place, RDFS.label.asNode()).orElse("");
    }

    private String country(Node place) {
        return look.text(place, sk("country")).orElse("");
    }

    private Spelling spelling(Node place, String name) {
        return Spelling.of(romanisations, country(place), name);
    }
}
