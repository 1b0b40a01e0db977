package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;

/** Which words that the tagger takes for verbs name weapons, and which are verbs indeed. */
class NounTagsTest {

    private static NounTags nouns;

    @BeforeAll
    static void readWeapons() {
        nouns = new NounTags(Standard.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a/DT drone/VB hit/VBD the/DT bus/NN | a/DT drone/NN hit/VBD the/DT bus/NN",
                "An/DT army/NN drone/VB fell/VBD     | An/DT army/NN drone/NN fell/VBD",
                "Drone/VB strikes/NNS                | Drone/NN strikes/NNS",
                "the/DT bomb/VB fell/VBD             | the/DT bomb/NN fell/VBD",
                "engines/NNS drone/VBP               | engines/NNS drone/VBP",
                "began/VBD to/TO drone/VB            | began/VBD to/TO drone/VB",
                "the/DT rebels/NNS bomb/VBP it/PRP   | the/DT rebels/NNS bomb/VBP it/PRP",
                "and/CC bomb/VB the/DT town/NN       | and/CC bomb/VB the/DT town/NN",
                "in/IN junta/NN shelling/VBG of/IN it/PRP | in/IN junta/NN shelling/NN of/IN it/PRP",
                "insurgents/VBZ burned/VBN it/PRP | insurgents/NNS burned/VBN it/PRP",
                "a/DT man/NN rebels/VBZ alone/RB | a/DT man/NN rebels/VBZ alone/RB",
                "has/VBZ burned/VBN | has/VBZ burned/VBN",
                "men/NNS shelling/VBG the/DT town/NN | men/NNS shelling/VBG the/DT town/NN",
                "Rebels/NNS shelling/VBG of/IN late/RB | Rebels/NNS shelling/VBG of/IN late/RB"
            })
    void corrects(String tagged, String expected) {
        Sentence sentence = Tokens.tagged(tagged);
        nouns.correct(sentence.tokens());
        assertEquals(
                expected,
                sentence.tokens().stream().map(t -> t.word() + "/" + t.tag()).collect(Collectors.joining(" ")));
    }
}
