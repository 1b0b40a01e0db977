package org.skirmish.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted of each rule, and how it is written. */
class CalibrationTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOLD = "{\"report\":\"r.txt\",\"engagements\":[],\"figures\":["
            + "{\"measure\":\"killed\",\"min\":9,\"max\":9,\"victims\":[\"x\",\"state\"],\"claimant\":null,\"part_of\":true}]}";

    @Test
    void countsWhatHeldAndWhatWasMade() throws IOException {
        Calibration counted = counted(
                claim("killed", 9, "figures.lost"),
                claim("killed", 8, "figures.lost"),
                claim("injured", 9, "figures.toll"));
        assertEquals(
                Map.of(
                        "figures.lost",
                        new Calibration.Count(1, 2, 1.0),
                        "figures.toll",
                        new Calibration.Count(0, 1, 0.5)),
                counted.rules());
        assertEquals(0.5, counted.rules().get("figures.lost").share());
        assertEquals(1.0 / 3, counted.rules().get("figures.toll").share());
    }

    @Test
    void writesTheRuleThatMadeMostFirst() throws IOException {
        String tsv = counted(
                        claim("injured", 9, "figures.alarm"),
                        claim("killed", 9, "figures.lost"),
                        claim("killed", 8, "figures.lost"))
                .tsv();
        assertEquals(
                List.of("figures.lost\t1\t2", "figures.alarm\t0\t1"),
                tsv.lines().filter(l -> !l.startsWith("#")).toList());
        assertTrue(tsv.endsWith("\n"));
    }

    @Test
    void aReportWithoutGoldIsNotCounted() throws IOException {
        JsonNode other =
                JSON.readTree("{\"report\":\"other.txt\",\"claims\":[" + claim("killed", 9, "figures.lost") + "]}");
        assertEquals(
                Map.of(),
                Calibration.of(List.of(Gold.of(JSON.readTree(GOLD), new Labels())), List.of(other))
                        .rules());
    }

    private static String claim(String measure, int number, String rule) {
        return "{\"measure\":\"" + measure + "\",\"min\":" + number + ",\"max\":" + number
                + ",\"victims\":{\"camp\":\"state\"},\"rules\":[\"" + rule + "\"],\"confidence\":0.5}";
    }

    private static Calibration counted(String... claims) throws IOException {
        JsonNode found = JSON.readTree("{\"report\":\"r.txt\",\"claims\":[" + String.join(",", claims) + "]}");
        return Calibration.of(List.of(Gold.of(JSON.readTree(GOLD), new Labels())), List.of(found));
    }
}
