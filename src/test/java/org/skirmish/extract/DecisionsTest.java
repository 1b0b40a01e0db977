package org.skirmish.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.extract.discourse.Decision;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.fixture.Standard;

/** What speaks for and against an act's being of an event told before is told with the choice. */
class DecisionsTest {

    private static final String RAID =
            "Rebels/NNS:2:nsubj attacked/VBD:0:root an/DT:5:det army/NN:5:compound camp/NN:2:obj in/IN:7:case Tamu/NNP:2:obl:in on/IN:10:case %d/CD:10:nummod June/NNP:2:obl:on 2021/CD:10:nummod ./.:2:punct";
    private static final String BACK =
            "Soldiers/NNS:2:nsubj attacked/VBD:0:root the/DT:4:det rebels/NNS:2:obj in/IN:6:case Tamu/NNP:2:obl:in on/IN:9:case 3/CD:9:nummod June/NNP:2:obl:on 2021/CD:9:nummod ./.:2:punct";

    private static Decision last(String... sentences) {
        List<Decision> all = new RuleExtractor(Standard.vocabulary(), PlaceKnowledge.NONE)
                .decisions(GraphReport.of("report", List.of(sentences)));
        assertTrue(all.size() >= 2, all.toString());
        return all.get(all.size() - 1);
    }

    @Test
    void theSameActIsTakenForTheOneToldBefore() {
        Decision made = last(RAID.formatted(3), RAID.formatted(3));
        assertEquals("attacked", made.at().text());
        assertEquals(
                List.of(new Decision.Option(
                        "raid \"attacked\" at Tamu on 2021-06-03",
                        List.of("the same kind", "the same place", "the same day", "sides in common"),
                        List.of(),
                        true)),
                made.options());
    }

    @Test
    void anotherDayAndOtherSidesSpeakAgainst() {
        assertEquals(
                List.of("another day"),
                last(RAID.formatted(3), RAID.formatted(8)).options().get(0).contra());
        Decision.Option answered = last(RAID.formatted(3), BACK).options().get(0);
        assertEquals(List.of("others attacked, or were attacked"), answered.contra());
        assertEquals(List.of("the same place", "the same day"), answered.pro());
    }
}
