package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where those who act are described between their noun and its verb, and where they are not. */
class DescribedTest {

    private static final Described DESCRIBED = new Described(ClosedWords.load("asides"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/DT group/NN calling/VBG itself/PRP the/DT Sons/NNPS of/IN the/DT Tide/NNP stormed/VBD it/PRP | 2 | 9",
                "A/DT band/NN known/VBN as/IN Red/NNP Moon/NNP (/-LRB- RM/NNP )/-RRB- shot/VBD him/PRP          | 2 | 9",
                "Riders/NNS armed/VBN with/IN rifles/NNS attacked/VBD a/DT camp/NN                             | 1 | 4",
                "Riders/NNS armed/VBD with/IN rifles/NNS ./.                                                   | 1 | -1",
                "The/DT army/NN armed/VBD villagers/NNS ./.                                                    | 2 | -1",
                "A/DT man/NN called/VBD Wednesday/NNP and/CC left/VBD ./.                                      | 2 | -1",
                "A/DT group/NN calling/VBG itself/PRP neutral/JJ stormed/VBD it/PRP                            | 2 | -1",
            })
    void endsBeforeTheVerb(String sentence, int from, int to) {
        assertEquals(
                to,
                DESCRIBED
                        .at(Tokens.tagged(sentence).tokens(), from)
                        .map(Aside::to)
                        .orElse(-1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/DT band/NN calling/VBG itself/PRP the/DT Sons/NNPS left/VBD ./.    | 2 | CALLED",
                "A/DT band/NN that/WDT calls/VBZ itself/PRP Sons/NNPS left/VBD ./.     | 2 | CALLED",
                "A/DT band/NN known/VBN as/IN the/DT Sons/NNPS left/VBD ./.            | 2 | CALLED",
                "Riders/NNS armed/VBN with/IN rifles/NNS left/VBD ./.                  | 1 | DESCRIBED",
            })
    void tellsANameFromWhatIsBorne(String sentence, int from, Aside.Kind kind) {
        assertEquals(
                kind,
                DESCRIBED
                        .at(Tokens.tagged(sentence).tokens(), from)
                        .orElseThrow()
                        .kind());
    }
}
