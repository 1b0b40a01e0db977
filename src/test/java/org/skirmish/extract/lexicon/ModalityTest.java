package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.fixture.Standard;

/** Whether an act is told as done, from the words about it in the graph. */
class ModalityTest {

    private static Lexicon lexicon;
    private final Modality modality = new Modality();

    @BeforeAll
    static void readLexicon() {
        lexicon = new Lexicon(Standard.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attacked  | actual       | [attacked/VBD-2 nsubj>rebels/NNS-1 obj>base/NN-3]",
                "attacked  | actual       | [attacked/VBN-3 nsubj>rebels/NNS-1 aux>had/VBD-2 obj>base/NN-4]",
                "attacked  | actual       | [said/VBD-2 nsubj>he/PRP-1 ccomp>[attacked/VBD-4 nsubj>rebels/NNS-3]]",
                "attacking | actual       | [admitted/VBD-2 nsubj>rebels/NNS-1 xcomp>[attacking/VBG-3 obj>base/NN-4]]",
                "attacked  | actual       | [attacked/VBD-5 mark>after/IN-3 nsubj>rebels/NNS-4 advcl:to>[failed/VBD-2 nsubj>talks/NNS-1]]",
                "attack    | negated      | [attack/VB-4 nsubj>rebels/NNS-1 aux>did/VBD-2 advmod>not/RB-3]",
                "attacked  | negated      | [attacked/VBD-3 nsubj>rebels/NNS-1 advmod>never/RB-2]",
                "attack    | negated      | [refused/VBD-2 nsubj>rebels/NNS-1 xcomp>[attack/VB-4 mark>to/TO-3]]",
                "take      | negated      | [manage/VB-4 nsubj>rebels/NNS-1 aux>did/VBD-2 advmod>not/RB-3 xcomp>[take/VB-6 mark>to/TO-5 obj>base/NN-7]]",
                "take      | actual       | [managed/VBD-2 nsubj>rebels/NNS-1 xcomp>[take/VB-4 mark>to/TO-3 obj>base/NN-5]]",
                "attack    | actual       | [hesitate/VB-4 nsubj>rebels/NNS-1 aux>did/VBD-2 advmod>not/RB-3 xcomp>[attack/VB-6 mark>to/TO-5 obj>base/NN-7]]",
                "attack    | planned      | [attack/VB-3 nsubj>rebels/NNS-1 aux>will/MD-2]",
                "attack    | planned      | [vowed/VBD-2 nsubj>rebels/NNS-1 xcomp>[attack/VB-4 mark>to/TO-3]]",
                "attack    | planned      | [came/VBD-2 nsubj>rebels/NNS-1 advcl:to>[attack/VB-4 mark>to/TO-3 obj>base/NN-5]]",
                "attack    | threatened   | [threatened/VBD-2 nsubj>rebels/NNS-1 xcomp>[attack/VB-4 mark>to/TO-3]]",
                "attack    | hypothetical | [attack/VB-3 nsubj>rebels/NNS-1 aux>may/MD-2]",
                "attack    | hypothetical | [leave/VB-6 nsubj>we/PRP-4 aux>will/MD-5 advcl:if>[attack/VBP-3 mark>if/IN-1 nsubj>rebels/NNS-2]]",
                "attack    | attempt      | [tried/VBD-2 nsubj>rebels/NNS-1 xcomp>[attack/VB-4 mark>to/TO-3]]",
            })
    void tellsTheMode(String act, String mode, String graph) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        assertEquals(mode, modality.of(sentence, GraphSentence.word(sentence, act)));
    }
}
