package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.geo;
import static org.skirmish.rdf.Terms.sk;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.skirmish.model.Setting;

/** Writes in which country and first-order division a place of the gazetteer lies, as links to those places. */
final class Divisions {

    private static final Map<String, String> CODES = codes();

    private Divisions() {}

    /** Adds what lies around the place; nothing where its country has no code. */
    static void write(Sheet sheet, Triples place, Setting setting) {
        Optional<String> code = setting.country().map(CODES::get);
        if (code.isEmpty()) {
            return;
        }
        Triples country = division(
                sheet, code.get().toLowerCase(Locale.ROOT), setting.country().orElseThrow(), "country");
        PlaceCodes.write(country, "geonames-division:" + code.get());
        within(place, country.subject());
        setting.region().ifPresent(name -> {
            String path = code.get().toLowerCase(Locale.ROOT) + "/" + slug(name);
            Triples region = division(sheet, path, name, "region");
            within(region, country.subject());
            within(place, region.subject());
        });
    }

    private static Triples division(Sheet sheet, String path, String name, String precision) {
        return sheet.on(sheet.iris().place(path))
                .type(sk("GazetteerPlace"), geo("Feature"))
                .label(name)
                .add(sk("placePrecision"), Iris.concept("place-precisions", precision));
    }

    private static void within(Triples place, Node larger) {
        if (!place.subject().equals(larger)) {
            place.add(geo("sfWithin"), larger);
        }
    }

    /** As the gazetteer names its divisions: "Nariño" → narino. */
    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** ISO 3166-1 codes by English short name. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        OntologyResources.texts(List.of("places/countries"), ".tsv").values().forEach(text -> text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > 1 && cells[0].matches("[A-Z]{2}"))
                .forEach(cells -> codes.put(cells[1], cells[0])));
        return codes;
    }
}
