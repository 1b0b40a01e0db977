package org.skirmish.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.model.Camp;

/** What the words of a name give away. */
class GroupPatternsTest {

    private final GroupPatterns patterns = new GroupPatterns();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Blue Hills Liberation Front           | NON_STATE",
                "Blue Hills Army                       | NON_STATE",
                "Blue Hills People 's Defence Force    | NON_STATE",
                "Blue Hills People’s Defense Force     | NON_STATE",
                "Blue Hills Light Infantry Division    | STATE",
                "Blue Hills Border Guard Force         | STATE",
                "Blue Hills Air Force                  | STATE",
                "Blue Hills Armed Forces               | STATE",
                "Blue Hills Police                     | STATE",
                "Blue Hills Brigade                    | UNKNOWN",
                "Blue Hills                            | UNKNOWN",
            })
    void camps(String name, Camp camp) {
        assertEquals(camp, patterns.camp(List.of(name.split(" "))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Pale-PDF | NON_STATE", "CDF-Hakha | NON_STATE", "LIB | STATE", "PDF/LDF | NON_STATE"})
    void affixes(String token, Camp camp) {
        assertEquals(Optional.of(camp), patterns.affixed(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pale", "pdf", "PDFX", "Pale-based", "-"})
    void noAffixes(String token) {
        assertEquals(Optional.empty(), patterns.affixed(token));
    }

    @ParameterizedTest
    @CsvSource({"Front, true", "ARMY, true", "brigade, true", "Street, false", "River, false", "Fronts, false"})
    void heads(String word, boolean head) {
        assertEquals(head, patterns.isHead(word));
    }
}
