package org.skirmish.extract.discourse.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.fixture.Standard;
import org.skirmish.vocabulary.Vocabulary;

/** What the means told in a sentence make of an act. */
class MeansTest {

    private final Vocabulary vocabulary = Standard.vocabulary();
    private final Lexicon lexicon = new Lexicon(vocabulary);
    private final Kinds kinds = new Kinds(vocabulary);
    private final Means means = new Means(kinds.traits(), kinds::top);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # the subject of a verb of hitting
        [struck/VBD-4 nsubj>[bomb/NN-3 det>A/DT-1 compound>roadside/NN-2] obj>[bus/NN-6 det>a/DT-5]] | struck | explosion true
        # a bomb that falls was dropped
        [fell/VBD-3 nsubj>[bombs/NNS-2 nummod>two/CD-1] obl:on>[school/NN-6 case>on/IN-4 det>a/DT-5]] | fell | airstrike true
        [dropped/VBD-2 nsubj>rebels/NNS-1 obj>bombs/NNS-3 obl:on>[post/NN-6 case>on/IN-4 det>a/DT-5]] | dropped | airstrike true
        # who fires decides before what is fired
        [fired/VBD-2 nsubj>helicopters/NNS-1 obj>rockets/NNS-3] | fired | airstrike true
        [wounded/VBN-2 nsubj:pass>three/CD-1 obl:by>[fire/NN-4 case>by/IN-3 nmod:from>[aircraft/NN-7 case>from/IN-5 det>the/DT-6]]] | wounded | airstrike true
        # rifles and grenades are those of people at close range
        [attacked/VBD-2 nsubj>men/NNS-1 obl:with>[rifles/NNS-4 case>with/IN-3 conj:and>[grenades/NNS-6 cc>and/CC-5]]] | attacked | none
        # what was seized is no means
        [killed/VBN-2 nsubj:pass>soldiers/NNS-1 conj:and>[seized/VBN-5 cc>and/CC-3 nsubj:pass>mortars/NNS-4]] | killed | none
        [killed/VBN-2 nsubj:pass>farmers/NNS-1 advcl:when>[fell/VBD-5 mark>when/WRB-3 nsubj>shells/NNS-4]] | killed | shelling false
        """)
    void decides(String graph, String word, String expected) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        String found = means.of(sentence, GraphSentence.word(sentence, word), List.of())
                .map(f -> f.kind() + " " + f.direct())
                .orElse("none");
        assertEquals(expected, found);
    }
}
