package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.geo;
import static org.skirmish.rdf.Terms.sk;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.skirmish.model.Digest;
import org.skirmish.model.Place;
import org.skirmish.model.Setting;

/** Writes places: the words of the report, and what the gazetteer found for them. */
final class PlaceTriples {

    private final Sheet sheet;
    private final PassageTriples passages;

    PlaceTriples(Sheet sheet, PassageTriples passages) {
        this.sheet = sheet;
        this.passages = passages;
    }

    /** The node of the place as reported; the larger places that it names are written too. */
    Node write(Place place) {
        Triples triples = sheet.on(node(place))
                .type(sk("ReportedPlace"))
                .label(sheet.redactor().label(place.mention(), place.name()))
                .add(sk("mention"), passages.mention(place.mention()))
                .text(sk("placeRelation"), place.relation())
                .add(sk("placeKind"), place.kind().map(kind -> Iris.concept("place-kinds", kind)))
                .add(sk("within"), place.within().map(this::write));
        place.setting().ifPresent(setting -> set(triples, setting));
        return triples.subject();
    }

    private void set(Triples place, Setting setting) {
        place.add(sk("township"), setting.township().map(Literals::text))
                .add(sk("region"), setting.region().map(Literals::text))
                .add(sk("country"), setting.country().map(Literals::text));
        Triples found = sheet.on(LinkTriples.link(place, setting.link()))
                .type(sk("GazetteerPlace"), geo("Feature"))
                .label(setting.link().label())
                .add(sk("placePrecision"), Iris.concept("place-precisions", setting.precision()));
        setting.code().ifPresent(code -> PlaceCodes.write(found, code));
        Divisions.write(sheet, found, setting);
        setting.point().ifPresent(point -> point(found, point, setting));
    }

    private void point(Triples found, Setting.Point point, Setting setting) {
        Node geometry = NodeFactory.createURI(found.subject().getURI() + "/geometry");
        found.add(geo("hasDefaultGeometry"), geometry);
        sheet.on(geometry)
                .type(geo("Geometry"))
                .label("Point of " + setting.link().label())
                .add(geo("asWKT"), Literals.wkt(point))
                .add(geo("hasMetricSpatialAccuracy"), setting.accuracy().map(Literals::real));
    }

    private Node node(Place place) {
        return sheet.iris().record("place", sheet.report(), Digest.brief(place.toString()));
    }
}
