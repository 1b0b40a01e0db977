package org.skirmish.link.gazetteer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.skirmish.model.Setting;

/** How far from its point a place may lie. */
public final class Accuracies {

    private static final double EARTH_RADIUS = 6_371_000;

    private final Map<Level, Double> metres = new EnumMap<>(Level.class);

    private Accuracies() {}

    /** Those of the program's table. */
    public static Accuracies standard() {
        Accuracies accuracies = new Accuracies();
        Tables.rows("/gazetteer/accuracy.tsv")
                .forEach(row -> accuracies.metres.put(Level.of(row[0]), Double.valueOf(row[1])));
        return accuracies;
    }

    /** Metres, for a place of that rank of which no more is known. */
    public double of(Level level) {
        return metres.get(level);
    }

    /**
     * The place at the middle of its settlements; its accuracy is the distance to the farthest of them, and not under
     * half of the rank's own.
     */
    public PlaceRecord amid(PlaceRecord place, Collection<Setting.Point> settlements) {
        if (settlements.isEmpty()) {
            return place;
        }
        Setting.Point middle = middle(settlements);
        double farthest =
                settlements.stream().mapToDouble(p -> distance(p, middle)).max().orElseThrow();
        return place.at(middle, Math.max(farthest, of(place.level()) / 2));
    }

    /** The mean of the points; on countries across the 180th meridian it is wrong. */
    public static Setting.Point middle(Collection<Setting.Point> points) {
        double longitude =
                points.stream().mapToDouble(Setting.Point::longitude).average().orElseThrow();
        double latitude =
                points.stream().mapToDouble(Setting.Point::latitude).average().orElseThrow();
        return new Setting.Point(longitude, latitude);
    }

    /** Metres along the great circle. */
    public static double distance(Setting.Point a, Setting.Point b) {
        double lat = Math.toRadians(b.latitude() - a.latitude()) / 2;
        double lon = Math.toRadians(b.longitude() - a.longitude()) / 2;
        double h = Math.sin(lat) * Math.sin(lat)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.sin(lon)
                        * Math.sin(lon);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
