package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.fixture.Standard;

/** Whose "dead" is: the verb's after "shot", the noun's elsewhere. */
class ShotDeadTest {

    private final Lexicon lexicon = new Lexicon(Standard.vocabulary());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        [shot/VBN-2 nsubj>Soldiers/NNS-1 obj>[men/NNS-5 amod>dead/JJ-3 nummod>six/CD-4]] | shot xcomp
        [found/VBD-2 nsubj>Soldiers/NNS-1 obj>[men/NNS-5 amod>dead/JJ-3 nummod>six/CD-4]] | men amod
        """)
    void mends(String graph, String expected) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        ShotDead.mend(sentence);
        var edge = sentence.graph()
                .incomingEdgeList(GraphSentence.word(sentence, "dead"))
                .get(0);
        assertEquals(expected, edge.getGovernor().word() + " " + edge.getRelation());
    }
}
