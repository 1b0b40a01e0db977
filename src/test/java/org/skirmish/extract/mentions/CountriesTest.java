package org.skirmish.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Camp;

/** The country of a report, and whose forces are foreign in it. */
class CountriesTest {

    private static Countries countries;

    @BeforeAll
    static void readCountries() {
        countries = Countries.load(Standard.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Malian army left Kidal.                                  |                | Mali",
                "Russian jets struck Syrian rebels in Syria.                  |                | Syria",
                "Soldiers of South Sudan fought near the South Sudanese town. |                | South Sudan",
                "Russian shells fell on the town.                             | Ukraine        | Ukraine",
                "A Burmese officer, a Burmese driver.                         | Thailand       | Thailand",
                "Congolese soldiers left the town.                            | Bolivia;Democratic Republic of the Congo | Democratic Republic of the Congo",
                "Colombian soldiers left the town.                            | Bolivia;Democratic Republic of the Congo | Bolivia",
                "Gunmen met in Tripoli, in Lebanon.                           | Libya;Lebanon  | Lebanon",
                "Tripoli denied it.                                           |                | Libya",
                "Soldiers left.                                               |                |",
                "MALI is not how a country is written here.                   |                |",
            })
    void setsTheReport(String text, String place, String country) {
        assertEquals(
                Optional.ofNullable(country),
                countries
                        .of(text, place == null ? List.of() : List.of(List.of(place.split(";"))))
                        .here());
    }

    @ParameterizedTest
    @CsvSource({"Syria, FOREIGN", "Russia, STATE", "'', STATE"})
    void theStateOfAnotherCountryIsForeign(String here, Camp camp) {
        Countries seen = countries.of("", here.isEmpty() ? List.of() : List.of(List.of(here)));
        assertEquals(camp, seen.campOf(name(Camp.STATE, "Russia")));
        assertEquals(Camp.NON_STATE, seen.campOf(name(Camp.NON_STATE, "Russia")));
        assertEquals(Camp.STATE, seen.campOf(new GroupName(1, 1, "the army", Camp.STATE, Optional.empty())));
    }

    @Test
    void adjectivesTellWhoIsForeign() {
        Countries inSyria = countries.of("", List.of(List.of("Syria")));
        assertEquals(Camp.FOREIGN, inSyria.campOfAdjective("Russian"));
        assertEquals(Camp.UNKNOWN, inSyria.campOfAdjective("Syrian"));
        assertEquals(Camp.UNKNOWN, inSyria.campOfAdjective("northern"));
        assertEquals(Camp.UNKNOWN, countries.campOfAdjective("Russian"));
    }

    @ParameterizedTest
    @CsvSource({"junta, STATE", "Regime, STATE", "rebel, NON_STATE", "resistance, NON_STATE", "river, UNKNOWN"})
    void sides(String word, Camp camp) {
        assertEquals(camp, countries.side(word));
    }

    private static GroupName name(Camp camp, String country) {
        return new GroupName(1, 2, "the army", camp, Optional.of(country));
    }
}
