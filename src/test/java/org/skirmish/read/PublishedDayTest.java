package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedDayTest {

    private final PublishedDay days = new PublishedDay();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2021-03-09\" | 2021-03-09",
                "\"2021-3-9\" | 2021-03-09",
                "\"20210309\" | 2021-03-09",
                "20210309 | 2021-03-09",
                "\"20210309T2215Z\" | 2021-03-09",
                "\"2021-03-09T23:50:00-05:00\" | 2021-03-09",
                "\"2021-03-09 23:50\" | 2021-03-09",
                "\"Tue, 09 Mar 2021 23:50:00 -0500\" | 2021-03-09",
                "\"Tue, 9 Mar 21 23:50:00 GMT\" | 2021-03-09",
                "\"09 Mar 97 23:50:00 GMT\" | 1997-03-09",
                "\"9 March 2021\" | 2021-03-09",
                "\"March 9th, 2021\" | 2021-03-09",
                "\"Tue Mar 09 2021\" | 2021-03-09",
                "1615291200 | 2021-03-09",
                "1615291200.75 | 2021-03-09",
                "1.6152912E9 | 2021-03-09",
                "1615291200000 | 2021-03-09",
                "\"1615291200000\" | 2021-03-09",
                "1615291200000000 | 2021-03-09",
                "\"13/03/2021\" | 2021-03-13",
                "\"03/04/2021\" | none",
                "\"2021-02-30\" | none",
                "\"20211350\" | none",
                "\"yesterday\" | none",
                "\"March 2021\" | none",
                "12 | none",
                "-5 | none",
                "1e300 | none",
                "123456789012345678901234567890 | none",
                "true | none",
                "[\"2021-03-09\"] | none"
            })
    void isReadOfWhatProgramsWrite(String json, String day) throws IOException {
        assertEquals(
                day,
                days.of(new ObjectMapper().readTree(json)).map(Object::toString).orElse("none"));
    }
}
