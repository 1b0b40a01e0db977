package org.skirmish.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    static {
        JenaSystem.init();
    }

    @ParameterizedTest
    @CsvSource({
        "duration, P1Y, true",
        "duration, P1000Y, true",
        "duration, P1001Y, false",
        "duration, -P99999M, false",
        "duration, P11999M, true",
        "duration, PT99999M, true",
        "duration, P99999999999999999999D, false",
        "duration, P400000D, false",
        "duration, P500YT9999999H, false",
        "duration, PT31536000001S, false",
        "duration, PT1.99999999999999999999S, true",
        "duration, nonsense, true",
        "dayTimeDuration, P366000D, false",
        "yearMonthDuration, P2000Y, false",
        "dateTime, 2024-01-01T00:00:00.123456789012345Z, true",
        "dateTime, 999999-01-01T00:00:00Z, true",
        "dateTime, 1000000-01-01T00:00:00Z, false",
        "date, -99999999999-01-01, false",
        "gYear, 12345678, false",
        "string, P99999999999Y, true",
        "integer, 99999999999999999999, true"
    })
    void whatMayBeReckonedWith(String type, String form, boolean may) {
        assertEquals(may, Values.fault(XSD.NS + type, form).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 1000, true",
        "integer, 1001, false",
        "decimal, 1001, false",
        "token, 5000, true",
        "double, 1001, false"
    })
    void howLong(String type, int digits, boolean may) {
        assertEquals(may, Values.fault(XSD.NS + type, "9".repeat(digits)).isEmpty());
    }
}
