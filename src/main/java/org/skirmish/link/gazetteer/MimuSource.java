package org.skirmish.link.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.model.Setting;

/**
 * Reads the place codes of the Myanmar Information Management Unit: one line a village or ward. Townships, towns and
 * village tracts are made of the lines that name them, at the middle of their villages.
 */
final class MimuSource {

    private static final String COUNTRY = "Myanmar";
    private static final List<String> NEEDED = List.of(
            "StateRegion",
            "District",
            "TownshipPCode",
            "Township",
            "VillageTractTownPCode",
            "VillageTractTown",
            "LocationPCode",
            "LocationName",
            "LocationNameMM",
            "LocationType",
            "CommonlyUsedLocalName",
            "PreviousName",
            "Longitude",
            "Latitude",
            "IsActive");

    private record Group(PlaceRecord place, List<String> others, List<Setting.Point> points) {}

    private final PlaceFile file;
    private final Divisions divisions;
    private final IndexWriter index;
    private final Accuracies accuracies = Accuracies.standard();
    private final Map<String, Group> townships = new LinkedHashMap<>();
    private final Map<String, Group> tracts = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    MimuSource(PlaceFile file, List<Divisions> tables, IndexWriter index) {
        this.file = file;
        this.divisions = tables.stream()
                .filter(t -> t.country().equals(COUNTRY))
                .findFirst()
                .orElseThrow();
        this.index = index;
    }

    /** Whether a line is the first of such a file. */
    static boolean recognises(String line) {
        return List.of(line.replace("\"", "").split(",")).containsAll(NEEDED);
    }

    /** Reads all into the index. */
    void read() throws IOException, GazetteerException {
        try (BufferedReader in = file.open()) {
            Csv csv = new Csv(in);
            List<String> header = csv.next();
            for (int i = 0; i < header.size(); i++) {
                columns.put(header.get(i), i);
            }
            for (List<String> values = csv.next(); values != null; values = csv.next()) {
                if (Csv.tags(values)) {
                    continue;
                }
                if (values.size() != header.size()) {
                    throw file.broken(
                            csv.line(),
                            values.size() + " values where the first line names " + header.size() + " columns",
                            "mend the line, or download the file again");
                }
                location(values, csv.line());
            }
        }
        townships.values().forEach(this::addGroup);
        tracts.values().forEach(this::addGroup);
    }

    private void location(List<String> values, long line) throws GazetteerException {
        if (value(values, "IsActive").equals("0")) {
            return;
        }
        Optional<Setting.Point> point = point(values, line);
        Group township = townships.computeIfAbsent(value(values, "TownshipPCode"), code -> township(values, code));
        boolean ward = value(values, "LocationType").equals("Ward");
        Group tract = tracts.computeIfAbsent(
                value(values, "VillageTractTownPCode"), code -> tract(values, code, township.place, ward));
        point.ifPresent(township.points::add);
        point.ifPresent(tract.points::add);
        String code = value(values, "LocationPCode");
        String name = value(values, "LocationName");
        Level level = ward ? Level.WARD : Level.VILLAGE;
        PlaceRecord place = new PlaceRecord(
                "mimu/" + code,
                bare(name),
                level,
                COUNTRY,
                township.place.region(),
                township.place.district(),
                township.place.township(),
                Optional.of(Codes.P_CODE + code),
                point,
                point.isPresent() ? accuracies.of(level) : 0,
                0);
        List<String> others = forms(name);
        others.add(value(values, "LocationNameMM"));
        others.addAll(forms(value(values, "CommonlyUsedLocalName")));
        others.addAll(forms(value(values, "PreviousName")));
        index.add(place, others);
    }

    private Group township(List<String> values, String code) {
        String name = value(values, "Township");
        String regionName = value(values, "StateRegion");
        String region = divisions.region(regionName).map(PlaceRecord::name).orElse(bare(regionName));
        Optional<PlaceRecord> known = forms(name).stream()
                .flatMap(n -> divisions.township(region, n).stream())
                .findFirst();
        String own = known.map(PlaceRecord::name).orElse(bare(name));
        String id = known.map(PlaceRecord::id).orElse("mimu/" + code);
        return new Group(
                new PlaceRecord(
                        id,
                        own,
                        Level.TOWNSHIP,
                        COUNTRY,
                        region,
                        bare(value(values, "District")),
                        own,
                        Optional.of(Codes.P_CODE + code),
                        Optional.empty(),
                        0,
                        0),
                forms(name),
                new ArrayList<>());
    }

    private Group tract(List<String> values, String code, PlaceRecord township, boolean town) {
        String name = bare(value(values, "VillageTractTown"));
        name = town && name.endsWith(" Town") ? name.substring(0, name.length() - 5) : name;
        Optional<PlaceRecord> seat =
                divisions.township(township.region(), name).filter(t -> t.name().equals(township.name()));
        name = town ? seat.map(PlaceRecord::name).orElse(name) : name;
        String id = town ? township.id().replace("-township", "") + '/' + Names.slug(name) : "mimu/" + code;
        return new Group(
                new PlaceRecord(
                        id,
                        name,
                        town ? Level.TOWN : Level.TRACT,
                        COUNTRY,
                        township.region(),
                        township.district(),
                        township.township(),
                        Optional.of(Codes.P_CODE + code),
                        Optional.empty(),
                        0,
                        0),
                forms(value(values, "VillageTractTown")),
                new ArrayList<>());
    }

    private void addGroup(Group group) {
        PlaceRecord place = group.place;
        if (place.level() == Level.TOWN && !group.points.isEmpty()) {
            place = place.at(Accuracies.middle(group.points), accuracies.of(Level.TOWN));
        } else {
            place = accuracies.amid(place, group.points);
        }
        index.add(place, group.others);
    }

    private Optional<Setting.Point> point(List<String> values, long line) throws GazetteerException {
        String longitude = value(values, "Longitude");
        String latitude = value(values, "Latitude");
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Points.parse(longitude, latitude)
                .orElseThrow(() -> file.broken(
                        line, "no coordinates: " + longitude + ", " + latitude, "mend the line, or leave both empty")));
    }

    private String value(List<String> values, String column) {
        return values.get(columns.get(column)).strip();
    }

    /** The name without what stands in brackets behind it. */
    private static String bare(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0 ? name.substring(0, bracket) : name;
    }

    /** The name whole, without its brackets, and what stands in them. */
    private static List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        if (!name.isEmpty()) {
            forms.add(name);
            forms.add(bare(name));
            int bracket = name.indexOf(" (");
            int end = name.indexOf(')', bracket);
            if (bracket > 0 && end > bracket + 5) {
                forms.add(name.substring(bracket + 2, end));
            }
        }
        return forms;
    }
}
