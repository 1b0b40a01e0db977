package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.fixture.Standard;

/** Which verbs in -ing stand as nouns. */
class GerundsTest {

    private final Lexicon lexicon = new Lexicon(Standard.vocabulary());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        [broke/VBD-2 nsubj>fighting/VBG-1 compound:prt>out/RP-3] | fighting | NN fighting
        [died/VBD-2 nsubj>Six/CD-1 obl:in>[shelling/VBG-5 case>in/IN-3 det>the/DT-4 nmod:of>[village/NN-8 case>of/IN-6 det>the/DT-7]]] | shelling | NN shelling
        # what has an object or a subject of its own is a verb
        [kept/VBD-2 nsubj>guns/NNS-1 xcomp>[shelling/VBG-3 obj>[town/NN-5 det>the/DT-4]]] | shelling | VBG shell
        [seen/VBN-3 nsubj:pass>rebels/NNS-1 aux:pass>were/VBD-2 xcomp>fighting/VBG-4] | fighting | VBG fight
        """)
    void mends(String graph, String word, String expected) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        Gerunds.mend(sentence);
        var mended = GraphSentence.word(sentence, word);
        assertEquals(expected, mended.tag() + " " + mended.lemma());
    }
}
