package org.skirmish.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    static final Path OWN = Path.of("src/test/resources/gold/gold");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theGoldItselfScoresFull() throws IOException {
        Evaluation own = evaluated(OWN, new MadeExtractions(1, 0));
        assertEquals(0, own.absent());
        for (Layer layer : Layer.values()) {
            if (layer != Layer.SIDES && layer != Layer.FIGURE_PLACE) {
                assertEquals(1, own.score(layer).f1(), 0.02, layer + " " + own.table());
            }
        }
    }

    @Test
    void nothingExtractedScoresNothing() throws IOException {
        Evaluation none = Evaluation.of(Gold.folder(OWN), List.of());
        assertEquals(none.reports(), none.absent());
        assertTrue(none.score(Layer.FIGURE).gold() > 0);
        assertEquals(0, none.score(Layer.FIGURE).f1());
    }

    @Test
    void labelsAgreeWithoutAccentsAndWordsWithoutIdentity() {
        Labels labels = new Labels();
        assertTrue(labels.agree("the Güicán township", java.util.Set.of(labels.normal("Guican"))));
        assertTrue(labels.agree(
                "People's Defence Force of Kale Township", java.util.Set.of(labels.normal("People's Defense Force"))));
        assertFalse(labels.agree("Kale", java.util.Set.of(labels.normal("Kale PDF"))));
        assertEquals("troops", labels.normal("troops"));
    }

    @Test
    void aPartOfABreakDownIsNeitherMissedNorSpurious() throws IOException {
        String gold =
                "{\"report\":\"r.txt\",\"engagements\":[],\"figures\":[{\"measure\":\"killed\",\"min\":14,\"max\":14,\"victims\":[\"x\",\"state\"],\"claimant\":null},"
                        + "{\"measure\":\"killed\",\"min\":9,\"max\":9,\"victims\":[\"soldiers\",\"state\"],\"claimant\":null,\"part_of\":true}]}";
        String found =
                "{\"report\":\"r.txt\",\"claims\":[{\"measure\":\"killed\",\"min\":9,\"max\":9,\"victims\":{\"camp\":\"state\"}},{\"measure\":\"killed\",\"min\":14,\"max\":14,\"victims\":{\"camp\":\"state\"}}]}";
        Evaluation one =
                Evaluation.of(List.of(Gold.of(JSON.readTree(gold), new Labels())), List.of(JSON.readTree(found)));
        assertEquals(new Score(1, 1, 1), one.score(Layer.FIGURE));
    }

    @Test
    void whoIsOnlyInferredIsScoredInTheFirstTableAlone() throws IOException {
        String gold =
                "{\"report\":\"r.txt\",\"engagements\":[{\"key\":\"a\",\"type\":\"ambush\",\"place\":\"Pale\",\"attackers\":[[\"rebels\",\"non-state\"]],"
                        + "\"defenders\":[[\"soldiers\",\"state\"]]}],\"figures\":[]}";
        String found =
                "{\"report\":\"r.txt\",\"engagements\":[{\"id\":\"1\",\"type\":\"ambush\",\"place\":{\"name\":\"Pale\"},\"participants\":["
                        + "{\"label\":\"rebels\",\"camp\":\"non-state\",\"role\":\"attacker\",\"inferred\":true},"
                        + "{\"label\":\"soldiers\",\"camp\":\"state\",\"role\":\"defender\",\"inferred\":false}]}]}";
        Evaluation one =
                Evaluation.of(List.of(Gold.of(JSON.readTree(gold), new Labels())), List.of(JSON.readTree(found)));
        assertEquals(new Score(1, 1, 1), one.score(Layer.SIDES));
        assertEquals(new Score(2, 2, 2), one.score(Layer.ACTOR));
        assertEquals(java.util.Map.of(Layer.SIDES, new Score(0, 1, 1), Layer.ACTOR, new Score(1, 1, 2)), one.told());
        assertEquals(3, one.toldTable().lines().count(), one.toldTable());
    }

    static Evaluation evaluated(Path golds, MadeExtractions maker) throws IOException {
        return Evaluation.of(Gold.folder(golds), made(golds, maker));
    }

    static List<JsonNode> made(Path golds, MadeExtractions maker) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(golds)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                out.add(maker.of(JSON.readTree(file.toFile())));
            }
        }
        assertFalse(out.isEmpty());
        return out;
    }
}
