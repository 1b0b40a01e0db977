package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sk;
import static org.skirmish.rdf.Terms.skos;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;

/**
 * Writes the codes of places so that others can join on them: as links where they have IRIs, else as typed notations.
 */
final class PlaceCodes {

    private static final Pattern GEONAMES = Pattern.compile("geonames:(\\d+)");
    private static final Pattern P_CODE = Pattern.compile("(?:mimu|ocha):(.+)");
    private static final Pattern COUNTRY = Pattern.compile("geonames-division:([A-Z]{2})");

    private PlaceCodes() {}

    /** Adds the code as the gazetteer has it, and what it is elsewhere. */
    static void write(Triples place, String code) {
        place.text(sk("placeCode"), code);
        Matcher geonames = GEONAMES.matcher(code);
        if (geonames.matches()) {
            place.add(
                    OWL2.sameAs.asNode(), NodeFactory.createURI("https://sws.geonames.org/" + geonames.group(1) + "/"));
        }
        notation(place, P_CODE.matcher(code), "PCode");
        notation(place, COUNTRY.matcher(code), "Iso3166Code");
    }

    private static void notation(Triples place, Matcher code, String type) {
        if (code.matches()) {
            Node typed = NodeFactory.createLiteralDT(
                    code.group(1), TypeMapper.getInstance().getSafeTypeByName(sk(type).getURI()));
            place.add(skos("notation"), typed);
        }
    }
}
