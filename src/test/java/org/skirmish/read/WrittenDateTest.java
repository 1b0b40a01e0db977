package org.skirmish.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    private final WrittenDate dates = new WrittenDate(new Patterns());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 October 2022 | 2022-10-08",
                "October 8, 2022 | 2022-10-08",
                "Oct. 26, 2015 | 2015-10-26",
                "Sept 3 2021 | 2021-09-03",
                "2021.10.12 | 2021-10-12",
                "2016-07-12 | 2016-07-12",
                "2016/7/2 | 2016-07-02",
                "21-08-2014 | 2014-08-21",
                "Jul 012016 | 2016-07-01",
                "the 3rd of May, 2020 | 2020-05-03",
                "Wednesday 15 Jul 2015 | 2015-07-15",
                "12.5.2023 | 2023-05-12",
                "12/25/2020 | 2020-12-25",
                "5/5/2020 | 2020-05-05",
                "05/06/2023 | none",
                "April 4 | none",
                "31 February 2020 | none",
                "1921-1-1 | 1921-01-01",
                "May | none",
                "12 people in 2020 | none",
                "version 1.2021.10.12 | none"
            })
    void namesTheDay(String words, String day) {
        assertEquals(day, dates.in(words).map(Object::toString).orElse("none"));
    }
}
