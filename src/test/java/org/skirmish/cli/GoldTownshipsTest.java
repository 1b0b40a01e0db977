package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.link.Shared;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.link.gazetteer.Imported;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.Names;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.link.gazetteer.TypeWords;

/**
 * Of the places of engagements that gold names too, and whose township the gazetteer holds, nine in ten are put into
 * the right township.
 */
@Tag("slow")
@Tag("gold")
class GoldTownshipsTest {

    private static final double LEAST = 0.90;

    @TempDir
    private Path data;

    private final TypeWords typeWords = TypeWords.standard();
    private final List<String> table = new ArrayList<>();
    private Gazetteer gazetteer;
    private int right;
    private int wrong;

    @Test
    void nineInTenAreRight() throws Exception {
        Path gold = Shared.file("evaluation/dev/gold");
        Imported.run(Shared.file("data/mimu9.4.csv.gz"), data);
        gazetteer = Gazetteers.open(data);
        Console console = new Console();
        assertEquals(
                0,
                console.run(
                        "extract",
                        Shared.file("evaluation/dev/reports").toString(),
                        "--format",
                        "json",
                        "--data",
                        data.toString()),
                console::err);
        for (String line : console.out().lines().toList()) {
            JsonNode found = new ObjectMapper().readTree(line);
            JsonNode wanted = gold(gold, found.get("report").asText());
            found.get("engagements")
                    .forEach(engagement ->
                            judge(found.get("report").asText(), engagement.get("place"), wanted.get("engagements")));
        }
        table.forEach(System.out::println);
        double share = right / (double) (right + wrong);
        System.out.printf(Locale.ROOT, "%d of %d places in the right township: %.3f%n", right, right + wrong, share);
        assertTrue(right > 30, "right: " + right);
        assertTrue(share >= LEAST, "share: " + share);
    }

    private static JsonNode gold(Path folder, String report) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                JsonNode gold = new ObjectMapper().readTree(file.toFile());
                if (gold.get("report").asText().equals(report)) {
                    return gold;
                }
            }
        }
        throw new AssertionError("no gold for " + report);
    }

    private void judge(String report, JsonNode place, JsonNode wanted) {
        if (place.isNull()) {
            return;
        }
        Set<String> townships = new TreeSet<>();
        Set<String> regions = new TreeSet<>();
        String name = place.get("name").asText();
        for (JsonNode engagement : wanted) {
            if (names(engagement.get("place")).stream()
                    .anyMatch(other -> key(other).equals(key(name)))) {
                townships.addAll(names(engagement.get("township")));
                regions.addAll(names(engagement.get("region")));
            }
        }
        boolean held = townships.stream()
                .flatMap(township -> gazetteer.lookup(township).stream())
                .anyMatch(match -> match.spelling() == Match.Spelling.NAME || match.spelling() == Match.Spelling.OTHER);
        if (!held) {
            return;
        }
        if (isRight(place, townships, regions)) {
            right++;
        } else {
            wrong++;
            table.add(String.format(
                    Locale.ROOT,
                    "%-40s %-28s found %s, %s, wanted %s, %s",
                    report,
                    name,
                    place.get("township"),
                    place.get("region"),
                    townships,
                    regions));
        }
    }

    /**
     * By name, by what the gazetteer has under the wanted name, or, where the report names no more than a region, by
     * that.
     */
    private boolean isRight(JsonNode place, Set<String> townships, Set<String> regions) {
        String township = place.get("township").asText("");
        String region = place.get("region").asText("");
        if (township.isEmpty()) {
            Stream<String> larger = Stream.concat(townships.stream(), regions.stream());
            return isRegion(place.get("name").asText(), region) && larger.anyMatch(each -> isRegion(each, region));
        }
        return townships.stream()
                .anyMatch(each -> key(each).equals(key(township))
                        || gazetteer.lookup(each).stream()
                                .map(Match::place)
                                .anyMatch(p ->
                                        area(p).equals(township) && p.region().equals(region)));
    }

    private boolean isRegion(String name, String region) {
        return gazetteer.lookup(name).stream()
                .map(Match::place)
                .anyMatch(place -> place.name().equals(region) && place.region().equals(region));
    }

    private static String area(PlaceRecord place) {
        return place.area().isEmpty() ? place.name() : place.area();
    }

    private String key(String name) {
        return Names.fold(typeWords.cut(name));
    }

    private static List<String> names(JsonNode alternatives) {
        List<String> names = new ArrayList<>();
        alternatives.forEach(each -> names.addAll(List.of(each.asText().split("\\|"))));
        return names;
    }
}
