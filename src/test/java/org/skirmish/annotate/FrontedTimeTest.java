package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a comma is missing behind the time with which a sentence opens, and the graph that comes of it. */
class FrontedTimeTest {

    private static final ClosedWords WORDS = ClosedWords.load("asides");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In/IN Aden/NNP on/IN Monday/NNP rebels/NNS shot/VBD men/NNS | 4",
                "On/IN Monday/NNP night/NN two/CD men/NNS died/VBD           | 3",
                "In/IN April/NNP 2017/CD rebels/NNS fled/VBD                 | 3",
                "On/IN 5/CD May/NNP rebels/NNS fled/VBD                      | 3",
                "In/IN May/NNP 12/CD men/NNS died/VBD                        | 2",
                "On/IN Monday/NNP ,/, rebels/NNS shot/VBD men/NNS            | -1",
                "The/DT Monday/NNP bombing/NN killed/VBD men/NNS             | -1",
                "Rebels/NNS shot/VBD men/NNS on/IN Monday/NNP                | -1",
                "On/IN Monday/NNP 's/POS orders/NNS men/NNS left/VBD         | -1",
                "On/IN Monday/NNP morning/NN in/IN Pale/NNP                  | -1",
                "In/IN Aden/NNP rebels/NNS shot/VBD men/NNS                  | 2",
                "In/IN Haiti/NNP gang/NN members/NNS shot/VBN men/NNS        | 2",
                "In/IN Aleppo/NNP province/NN rebels/NNS shot/VBD men/NNS    | -1",
                "In/IN Aden/NNP a/DT rebel/NN shot/VBD men/NNS               | -1",
                "In/IN 2017/CD troops/NNS killed/VBD men/NNS                 | 2",
            })
    void findsTheMissingComma(String sentence, int place) {
        assertEquals(
                place,
                new FrontedTime(t -> null, WORDS).end(Tokens.tagged(sentence).tokens()));
    }

    @Test
    void theCommaIsInNoGraph() {
        List<CoreLabel> tokens =
                Tokens.tagged("On/IN Monday/NNP rebels/NNS fled/VBD ./.").tokens();
        FrontedTime parser = new FrontedTime(
                longer -> {
                    assertEquals(6, longer.size());
                    assertEquals(",", longer.get(2).word());
                    return SemanticGraph.valueOf(
                            "[fled/VBD-5 nsubj>rebels/NNS-4 obl:on>[Monday/NNP-2 case>On/IN-1] punct>,/,-3 punct>./.-6]");
                },
                WORDS);
        SemanticGraph graph = parser.apply(tokens);
        assertEquals(
                Map.of(1, "On", 2, "Monday", 3, "rebels", 4, "fled", 5, "."),
                graph.vertexSet().stream().collect(java.util.stream.Collectors.toMap(w -> w.index(), w -> w.word())));
        assertEquals("fled", graph.getFirstRoot().word());
    }
}
