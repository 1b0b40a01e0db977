package org.skirmish.link.gazetteer;

import java.util.Optional;
import org.skirmish.model.Setting;

/** Reads coordinates. */
final class Points {

    private Points() {}

    /** The point; none where the texts are no numbers of degrees, or lie off the globe. */
    static Optional<Setting.Point> parse(String longitude, String latitude) {
        try {
            double lon = Double.parseDouble(longitude);
            double lat = Double.parseDouble(latitude);
            return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
                    ? Optional.of(new Setting.Point(lon, lat))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
