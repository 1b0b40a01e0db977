package org.skirmish.link.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;

/** A kind of file of places that can be imported. */
enum PlaceFormat {
    MIMU,
    GEONAMES,
    OCHA;

    private static final int ENOUGH = 4096;

    /**
     * Which kind of file is it? Told from its beginning.
     *
     * @throws GazetteerException if it is none of them
     */
    static PlaceFormat of(PlaceFile file) throws IOException, GazetteerException {
        char[] start = new char[ENOUGH];
        int length;
        try (BufferedReader in = file.open()) {
            length = Math.max(0, in.read(start));
        }
        String text = new String(start, 0, length);
        String line = text.lines().findFirst().orElse("");
        if (MimuSource.recognises(line)) {
            return MIMU;
        }
        if (GeoNamesRow.of(line).isPresent()) {
            return GEONAMES;
        }
        if (text.stripLeading().startsWith("{")) {
            return OCHA;
        }
        throw file.broken(
                1, "not a file of places", "give MIMU's CSV, a dump of GeoNames or GeoJSON of OCHA's boundaries");
    }
}
