package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which nouns are known for people, and which of them tell a camp: no people's name and no former fighter does. */
class PeopleNounsTest {

    private static final PeopleNouns PEOPLE = new PeopleNouns();

    @ParameterizedTest
    @CsvSource({
        "blacksmiths,civilian",
        "squatters,civilian",
        "Tamils,unknown",
        "Fulani,unknown",
        "Banyamulenge,unknown",
        "Chadians,unknown",
        "ex-combatants,unknown",
        "pro-Morsiists,unknown",
        "widows,unknown",
        "campsites,none",
        "satellites,none",
        "rifles,none",
        "ex-barracks,none",
    })
    void campIsThatOfTheWord(String word, String camp) {
        CoreLabel token = new CoreLabel();
        token.setWord(word);
        assertEquals(camp, PEOPLE.camp(token).map(c -> c.notation()).orElse("none"));
    }
}
