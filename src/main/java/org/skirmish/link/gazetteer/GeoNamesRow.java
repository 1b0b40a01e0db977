package org.skirmish.link.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Setting;

/**
 * One line of a GeoNames dump (the columns of its readme: id, name, ascii name, alternate names, latitude, longitude,
 * feature class, feature code, country, cc2, four division codes, population …).
 */
record GeoNamesRow(
        String id,
        String name,
        List<String> others,
        Setting.Point point,
        String feature,
        String country,
        List<String> divisions,
        long population) {

    static final int COLUMNS = 15;

    /** The line's values; none where the line has too few columns or a column holds no number where one must stand. */
    static Optional<GeoNamesRow> of(String line) {
        String[] c = line.split("\t", -1);
        if (c.length < COLUMNS || c[0].isEmpty() || !c[0].chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            Setting.Point point = new Setting.Point(Double.parseDouble(c[5]), Double.parseDouble(c[4]));
            long population = c[14].isEmpty() ? 0 : Long.parseLong(c[14]);
            List<String> divisions = List.of(c[10], c[11], c[12], c[13]);
            return Optional.of(
                    new GeoNamesRow(c[0], c[1], latin(c), point, c[6] + '.' + c[7], c[8], divisions, population));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The divisions' codes down to that depth, as GeoNames' tables write them: {@code MM.10.MMR005D003}. */
    String path(int depth) {
        return country + '.' + String.join(".", divisions.subList(0, depth));
    }

    private static List<String> latin(String[] columns) {
        List<String> names = new ArrayList<>(List.of(columns[2]));
        for (String name : columns[3].split(",")) {
            boolean airport = name.length() == 3 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
            if (!airport
                    && name.length() > 2
                    && name.chars().allMatch(ch -> ch < 0x250 || ch >= 0x1E00 && ch < 0x1F00 || ch == 0x2019)) {
                names.add(name);
            }
        }
        return names;
    }
}
