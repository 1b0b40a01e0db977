package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.model.Bounds;

/** Which tags of names and of verbs of reporting are mended, and which are left. */
class TagRepairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IS/VBZ claimed/VBD it/PRP                   | NNP VBD PRP",
                "Is/VBZ it/PRP true/JJ                       | VBZ PRP JJ",
                "IS/VBZ CLAIMED/VBD IT/PRP                   | VBZ VBD PRP",
                "men/NNS of/IN Pyu/NNP Saw/VBD Htee/NNP      | NNS IN NNP NNP NNP",
                "He/PRP said/VBD :/: Stop/VB now/RB          | PRP VBD : VB RB",
                "Residents/NNS report/NN 12/CD dead/JJ       | NNS VBP CD JJ",
                "the/DT report/NN 12/CD days/NNS             | DT NN CD NNS"
            })
    void mends(String words, String expected) {
        List<CoreLabel> tokens = Tokens.tagged(words).tokens();
        tokens.forEach(t -> t.setLemma(t.word()));
        tokens.stream().filter(t -> t.tag().equals("CD")).forEach(t -> t.set(Counts.class, Bounds.exactly(12)));
        new TagRepairs(Set.of("report")).mend(tokens);
        assertEquals(expected, tokens.stream().map(CoreLabel::tag).collect(Collectors.joining(" ")));
    }
}
