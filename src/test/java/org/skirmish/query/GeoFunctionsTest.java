package org.skirmish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** Distances and polygons as questions use them; what is no point or polygon gives nothing. */
class GeoFunctionsTest {

    private static final String HEAD = """
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
        PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
        """;

    private static String value(String expression) {
        List<List<String>> rows = Question.parse("q", HEAD + "SELECT (" + expression + " AS ?v) {}")
                .ask(DatasetGraphFactory.createTxnMem(), Map.of())
                .texts();
        return rows.get(0).get(0);
    }

    private static double metres(String from, String to) {
        return Double.parseDouble(
                value("geof:distance(\"" + from + "\"^^geo:wktLiteral, \"" + to + "\"^^geo:wktLiteral, uom:metre)"));
    }

    @Test
    void distancesAreThoseOfASphere() {
        assertEquals(111_195, metres("POINT(0 0)", "POINT(0 1)"), 1);
        assertEquals(343_556, metres("POINT(-0.1276 51.5074)", "POINT(2.3522 48.8566)"), 500, "London to Paris");
        assertEquals(0, metres("POINT(97.16 19.53)", "POINT (97.16 19.53)"), 0);
        assertEquals(
                20_015_115,
                metres("POINT(0 0)", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(180 0)"),
                100,
                "half round the Earth");
        assertEquals(
                "1.0",
                value("ROUND(geof:distance(\"POINT(0 0)\", \"POINT(1 0)\", uom:degree))")
                        .replace("e0", ""));
    }

    @Test
    void aPointIsInAPolygonAndInNoHoleOfIt() {
        String square = "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0), (4 4, 6 4, 6 6, 4 6, 4 4))";
        assertEquals("true", within("POINT(1 1)", square));
        assertEquals("false", within("POINT(5 5)", square), "the hole");
        assertEquals("false", within("POINT(11 5)", square));
        assertEquals("true", within("POINT(1 1)", "POINT(1 1)"));
    }

    private static String within(String inner, String outer) {
        return value("geof:sfWithin(\"" + inner + "\", \"" + outer + "\")");
    }

    @Test
    void whatIsNoPointGivesNothing() {
        for (String bad :
                List.of("", "POINT(1)", "POINT(1 x)", "LINESTRING(0 0, 1 1)", "POINT(1 1", "POLYGON((0 0))")) {
            assertEquals("", value("geof:distance(\"" + bad + "\", \"POINT(0 0)\", uom:metre)"), bad);
        }
        assertEquals("", value("geof:distance(\"POINT(0 0)\", \"POINT(0 1)\", uom:mile)"), "a unit that is not known");
        assertEquals("", value("geof:distance(\"<http://other/crs> POINT(0 0)\", \"POINT(0 1)\", uom:metre)"));
        assertTrue(value("geof:sfWithin(\"POINT(0 0)\", \"" + "POLYGON((0 0," + "1 1,".repeat(6_000) + "0 0))\")")
                .isEmpty());
    }
}
