package org.skirmish.evaluate.many;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.evaluate.many.Derivation.Account;
import org.skirmish.evaluate.many.Derivation.Claim;
import org.skirmish.evaluate.many.Derivation.Estimate;
import org.skirmish.evaluate.many.Derivation.Link;
import org.skirmish.evaluate.many.Derivation.Stretch;

class ManyEvaluationTest {

    private static final String GOLD = """
        {"engagements": [
          {"id": "E1", "accounts": [{"report": "a", "quote": "ambush at  Elm"}, {"report": "b", "quote": "ambush at Elm"}]},
          {"id": "E2", "accounts": [{"report": "b", "quote": "raid at Oak"}]}],
         "figures": [
          {"id": "F1", "report": "a", "quote": "17 dead", "engagement": "E1", "measure": "killed", "min": 17, "max": 17, "camp": "state", "stance": "asserts", "aggregate": false},
          {"id": "F2", "report": "b", "quote": "3 dead", "engagement": "E1", "measure": "killed", "min": 3, "max": 3, "camp": "state", "stance": "asserts", "aggregate": false}],
         "near_misses": [["E1", "E2", "another place"]],
         "relations": [{"kind": "contradicts", "from": "F2", "to": ["F1"]}],
         "estimates": [{"engagement": "E1", "measure": "killed", "camp": "state", "low": 3, "best": 10, "high": 17}]}
        """;
    private static final Map<String, String> TEXTS =
            Map.of("a", "An ambush\nat Elm left 17 dead.", "b", "An ambush at Elm left 3 dead. A raid at Oak failed.");

    private static ManyGold gold(Path folder) throws IOException {
        return ManyGold.read(Files.writeString(folder.resolve("gold.json"), GOLD));
    }

    private static Claim claim(String id, String report, int start, int end, int number) {
        return new Claim(
                id,
                Optional.of("x"),
                new Stretch(report, start, end),
                "killed",
                OptionalLong.of(number),
                OptionalLong.of(number),
                "state",
                false,
                false,
                true);
    }

    private static Account account(String id, String engagement, String report, int start, int end) {
        return new Account(
                id, engagement, new Stretch(report, start, start + 6), List.of(new Stretch(report, start, end)));
    }

    private static String table(Path folder, String second, String third, List<Link> links) throws IOException {
        return ManyEvaluation.of(
                        gold(folder),
                        new Derivation(
                                TEXTS,
                                List.of(
                                        account("1", "x", "a", 3, 30),
                                        account("2", second, "b", 3, 28),
                                        account("3", third, "b", 31, 49)),
                                List.of(claim("c1", "a", 0, 30, 17), claim("c2", "b", 0, 29, 3)),
                                links,
                                List.of(new Estimate(
                                        "x", "killed", "state", Optional.empty(), 3, 10, Optional.of(17.0)))))
                .table();
    }

    private static void holds(String table, String name, String value) {
        assertTrue(
                table.lines()
                        .anyMatch(line -> line.startsWith(name) && line.strip().endsWith(" " + value)),
                name + " " + value + " in\n" + table);
    }

    @Test
    void allRight(@TempDir Path folder) throws IOException {
        String table = table(folder, "x", "y", List.of(new Link("contradicts", "c2", "c1")));
        holds(table, "B3 precision recall F1, of those read", "1.000 1.000 1.000");
        holds(table, "engagements of several accounts kept whole, of", "1 1");
        holds(table, "near misses merged, of", "0 1");
        holds(table, "contradictions precision recall F1", "1.000 1.000 1.000");
        holds(table, "estimates there, cover, exact; of all 1", "1.000 1.000 1.000");
        holds(table, "killed over all engagements, low best high", "3 10 17; in the gold 3 10 17");
    }

    @Test
    void allWrong(@TempDir Path folder) throws IOException {
        String table = table(folder, "y", "y", List.of());
        holds(table, "pairs precision recall F1, of those read", "0.000 0.000 0.000");
        holds(table, "engagements of several accounts kept whole, of", "0 1");
        holds(table, "near misses merged, of", "1 1");
        holds(table, "contradictions precision recall F1", "1.000 0.000 0.000");
    }

    @Test
    void whatIsMissingIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.json"), "{\"engagements\": [{\"accounts\": []}]}");
        assertEquals(
                "no text \"id\" in {\"accounts\":[]}",
                assertThrows(IllegalArgumentException.class, () -> ManyGold.read(file))
                        .getMessage());
    }
}
