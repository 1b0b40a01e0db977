package org.skirmish.annotate.transition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A model of one number an embedding and two hidden units is read as it is written. */
class ModelReaderTest {

    private static final String SIZES =
            "dict=2\npos=1\nlabel=3\nembeddingSize=1\nhiddenSize=2\nnumTokens=48\npreComputed=1\n";
    private static final String NAMES =
            "-UNKNOWN- 0.5\nKyaukhtu\u00e9 -1.25\nNN 2\n-NULL- -0.0000\nroot 0.0001\nobj 12.3456\n";

    @Test
    void readsModel() throws IOException {
        ParserModel model =
                read(SIZES + NAMES + "0.1 -0.2\n".repeat(48) + "3 4\n" + "1 2 3 4 5\n" + "-1 -2 -3 -4 -5\n" + "17\n");

        assertEquals(1, model.word("Kyaukhtu\u00e9"));
        assertEquals(0, model.word("Salin"));
        assertEquals(List.of("root", "obj"), model.relations());
        assertEquals(5, model.labels().get("obj"));
        assertEquals(5, model.actions());
        assertEquals(2, model.hidden());
        assertArrayEquals(new float[] {-1.25f}, model.embeddings()[1]);
        assertArrayEquals(new float[] {12.3456f}, model.embeddings()[5]);
        assertEquals(48, model.first().length);
        assertArrayEquals(new float[] {0.1f, -0.2f}, model.first()[47]);
        assertArrayEquals(new float[] {3, 4}, model.bias());
        assertArrayEquals(new float[] {-1, -2, -3, -4, -5}, model.second()[1]);
    }

    @Test
    void tellsWhatIsWrong() {
        assertTrue(problem("dict=2\ntags=1\n").contains("\"tags=1\" where it should give pos"));
        assertTrue(problem(SIZES.replace("48", "20")).contains("looks at 20 features"));
        assertTrue(problem(SIZES + NAMES.replace("0.5", "1e3")).contains("no short decimal fraction"));
        assertTrue(problem(SIZES + NAMES).contains("ends early"));
    }

    private static String problem(String text) {
        return assertThrows(IOException.class, () -> read(text)).getMessage();
    }

    private static ParserModel read(String text) throws IOException {
        return new ModelReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).read();
    }
}
