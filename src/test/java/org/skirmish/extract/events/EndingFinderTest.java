package org.skirmish.extract.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.fixture.Standard;
import org.skirmish.vocabulary.Vocabulary;

/** Which verbs tell how something ended, and who did it. */
class EndingFinderTest {

    private static final Vocabulary VOCABULARY = Standard.vocabulary();
    private final Lexicon lexicon = new Lexicon(VOCABULARY);
    private final EndingFinder finder = new EndingFinder(VOCABULARY, new Modality());

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # ground taken, by whom or by nobody named; control of ground; ground that falls
        [captured/VBD-2 nsubj>rebels/NNS-1 obj>base/NN-3] | seized ATTACKER rebels
        [captured/VBN-3 nsubj:pass>base/NN-1 aux:pass>was/VBD-2] | seized ATTACKER
        [captured/VBN-3 nsubj:pass>base/NN-1 aux:pass>was/VBD-2 obl:agent>[rebels/NNS-5 case>by/IN-4]] | seized ATTACKER rebels
        [took/VBD-2 nsubj>rebels/NNS-1 obj>[control/NN-3 nmod:of>[base/NN-5 case>of/IN-4]]] | seized ATTACKER rebels
        [fell/VBD-2 nsubj>base/NN-1 obl:to>[rebels/NNS-4 case>to/IN-3]] | seized ATTACKER rebels
        # guns and people are no ground; who takes up a post takes none
        [captured/VBD-2 nsubj>rebels/NNS-1 obj>rifles/NNS-3] | none
        [captured/VBD-2 nsubj>rebels/NNS-1 obj>soldiers/NNS-3] | none
        [took/VBD-2 nsubj>rebels/NNS-1 compound:prt>up/RP-3 obj>positions/NNS-4] | none
        # an attack beaten off
        [repelled/VBD-2 nsubj>troops/NNS-1 obj>assault/NN-3] | repelled DEFENDER troops
        [repelled/VBD-2 nsubj>troops/NNS-1 obj>attempt/NN-3] | repelled DEFENDER troops
        [repelled/VBD-2 nsubj>smell/NN-1 obj>flies/NNS-3] | none
        # sides go away, with their people or from a place
        [withdrew/VBD-2 nsubj>rebels/NNS-1] | withdrew none rebels
        [withdrew/VBD-2 nsubj>army/NN-1 obj>[troops/NNS-4 nmod:poss>its/PRP$-3]] | withdrew none army
        [left/VBD-2 nsubj>rebels/NNS-1 obj>village/NN-3] | withdrew none rebels
        [left/VBD-2 nsubj>rebels/NNS-1 obj>bodies/NNS-3] | none
        # tried, vowed, denied: nothing; failed: held
        [vowed/VBD-2 nsubj>rebels/NNS-1 xcomp>[capture/VB-4 mark>to/TO-3 nsubj:xsubj>rebels/NNS-1 obj>base/NN-5]] | none
        [tried/VBD-2 nsubj>rebels/NNS-1 xcomp>[capture/VB-4 mark>to/TO-3 obj>base/NN-5]] | none
        [denied/VBD-2 nsubj>army/NN-1 ccomp>[captured/VBD-5 mark>that/IN-3 nsubj>rebels/NNS-4 obj>base/NN-6]] | none
        [failed/VBD-2 nsubj>rebels/NNS-1 xcomp>[capture/VB-4 mark>to/TO-3 obj>base/NN-5]] | held ATTACKER
        [failed/VBD-2 nsubj>troops/NNS-1 xcomp>[repel/VB-4 mark>to/TO-3 obj>assault/NN-5]] | none
        # only what still goes on is ongoing
        [raged/VBD-2 nsubj>fighting/NN-1] | none
        [continues/VBZ-2 nsubj>fighting/NN-1] | ongoing none fighting
        [subsided/VBD-2 nsubj>fighting/NN-1] | ceased none fighting
        [subsided/VBD-2 nsubj>floods/NNS-1] | none
        """)
    void finds(String graph, String expected) {
        String found = finder.in(GraphSentence.of(graph, lexicon), List.of(), List.of()).stream()
                .map(EndingFinderTest::line)
                .collect(Collectors.joining("; "));
        assertEquals(expected, found.isEmpty() ? "none" : found);
    }

    private static String line(Ending ending) {
        return (ending.outcome() + " " + ending.role().map(Enum::name).orElse("none") + " "
                        + ending.doers().stream().map(d -> d.word()).collect(Collectors.joining(" ")))
                .strip();
    }
}
