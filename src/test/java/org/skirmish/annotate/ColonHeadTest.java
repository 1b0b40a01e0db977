package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words before a colon are parsed apart from what follows. */
class ColonHeadTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UN/NNP :/: nine/CD civilians/NNS killed/VBN                             | 1",
                "The/DT defence/NN ministry/NN :/: 12/CD rebels/NNS killed/VBN           | 3",
                "The/DT toll/NN rose/VBD :/: 12/CD rebels/NNS were/VBD killed/VBN        | -1",
                "Sources/NNS :/: the/DT ministry/NN                                      | -1",
                "Rebels/NNS fled/VBD                                                     | -1",
            })
    void findsTheColon(String sentence, int colon) {
        assertEquals(
                colon,
                ColonHead.in(Tokens.tagged(sentence).tokens()).map(Aside::comma).orElse(-1));
    }
}
