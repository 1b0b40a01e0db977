package org.skirmish.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are compared by sketches as by all their shingles. */
class SketchTest {

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static Set<String> shingles(String text) {
        String[] words = text.split(" ");
        Set<String> all = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            all.add(words[i] + words[i + 1] + words[i + 2]);
        }
        return all;
    }

    private static double jaccard(String a, String b) {
        Set<String> both = new HashSet<>(shingles(a));
        both.retainAll(shingles(b));
        Set<String> all = new HashSet<>(shingles(a));
        all.addAll(shingles(b));
        return (double) both.size() / all.size();
    }

    @Test
    void ofShortTextsTheShareIsExact() {
        assertEquals(1, Sketch.of("A man, a plan: a CANAL").alike(Sketch.of("a man a plan a canal")));
        assertEquals(
                jaccard(words(0, 50), words(10, 60)), Sketch.of(words(0, 50)).alike(Sketch.of(words(10, 60))), 1e-9);
        assertEquals(0, Sketch.of("two words").alike(Sketch.of("two words")));
        assertEquals(0, Sketch.of("").alike(Sketch.of(words(0, 9))));
    }

    @Test
    void ofLongTextsItIsNear() {
        Random random = new Random(5);
        for (int step = 0; step <= 10; step++) {
            int shift = step * 100 + random.nextInt(20);
            double told = Sketch.of(words(0, 1000)).alike(Sketch.of(words(shift, shift + 1000)));
            assertEquals(jaccard(words(0, 1000), words(shift, shift + 1000)), told, 0.15, "shifted by " + shift);
        }
    }

    @Test
    void whatIsWrittenIsReadBackAndAnythingElseIsNot() {
        Sketch sketch = Sketch.of(words(0, 400));
        assertEquals(128, sketch.size());
        assertEquals(
                sketch.toString(), Sketch.parse(sketch.toString()).orElseThrow().toString());
        assertTrue(Stream.of("xyz", "123", "0123456G", sketch + "00000000")
                .allMatch(hex -> Sketch.parse(hex).isEmpty()));
    }
}
