package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings by which a report says that nobody knows who attacked, and some that are near to them. */
class UnclaimedTest {

    private static final PhraseBook BOOK = PhraseBook.load("unclaimed");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no group has claimed responsibility for the attack.            | true",
                "no armed group immediately claimed the bombing.                | true",
                "nobody claimed responsibility.                                 | true",
                "there was no immediate claim of responsibility.                | true",
                "it was not immediately clear who was behind the attack.        | true",
                "it is unclear who fired the shells.                            | true",
                "the identity of the gunmen is not known.                       | true",
                "the attackers have not been identified.                        | true",
                "the group claimed responsibility for the attack.               | false",
                "it is clear who did it.                                        | false",
                "no group of soldiers was hit.                                  | false",
                "nobody was hurt.                                               | false",
                "the attackers were identified as members of the militia.       | false",
            })
    void keepsGuessesOut(String sentence, boolean unclaimed) {
        assertEquals(unclaimed, BOOK.finds("unclaimed", sentence));
    }
}
