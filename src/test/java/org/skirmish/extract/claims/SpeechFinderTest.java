package org.skirmish.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.fixture.Standard;
import org.skirmish.vocabulary.Vocabulary;

/** Who speaks in a sentence, where no single rule of speech tells it. */
class SpeechFinderTest {

    private static Lexicon lexicon;
    private static SpeechFinder speeches;

    @BeforeAll
    static void readRules() {
        Vocabulary vocabulary = Standard.vocabulary();
        lexicon = new Lexicon(vocabulary);
        speeches = new SpeechFinder(vocabulary, new WordLists());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said man        | [said/VBD-4 obl:in>[message/NN-1 appos>[man/NN-2 acl>speaking/VBG-3]] ccomp>[died/VBD-6 nsubj>5/CD-5]]",
                "speaks officer  | [officer/NN-1 acl:relcl>[counts/VBZ-3 nsubj>who/WP-2 obj>[those/DT-4 parataxis>[seen/VBN-5 dep>[speaks/VBZ-6 obl:of>[dead/JJ-9 case>of/IN-7 nummod>22/CD-8]]]]]]",
                "                | [counting/VBG-2 advmod>then/RB-1 ccomp>[died/VBD-4 nsubj>5/CD-3]]",
                "report zone     | [report/VBP-2 nsubj>zone/NN-1 ccomp>[died/VBD-5 mark>that/IN-3 nsubj>5/CD-4]]",
                "                | [report/VBP-2 nsubj>zone/NN-1 obj>rain/NN-3]",
                ": Police        | [killed/VBN-5 parataxis>Police/NN-1 punct>:/:-2 nsubj:pass>[men/NNS-4 nummod>2/CD-3]]",
                ": OCHA          | [displaced/VBN-5 parataxis>OCHA/NNP-1 punct>:/:-2 nsubj:pass>[people/NNS-4 nummod>300/CD-3]]",
                ": Armenia       | [killed/VBN-6 parataxis>Armenia/NNP-1 punct>:/:-2 nsubj:pass>[soldiers/NNS-5 nummod>30/CD-3 amod>Azerbaijani/JJ-4]]",
                ": Baku          | [killed/VBN-6 parataxis>Baku/NNP-1 punct>:/:-2 nsubj:pass>[soldiers/NNS-5 nummod>30/CD-3 amod>Armenian/JJ-4]]",
                "                | [killed/VBN-5 parataxis>Mali/NNP-1 punct>:/:-2 nsubj:pass>[soldiers/NNS-4 nummod>12/CD-3]]",
                "                | [killed/VBN-6 parataxis>Mali/NNP-1 punct>:/:-2 nsubj:pass>[soldiers/NNS-5 nummod>12/CD-3 amod>Malian/JJ-4]]",
                "                | [killed/VBN-5 parataxis>Update/NN-1 punct>:/:-2 nsubj:pass>[men/NNS-4 nummod>2/CD-3]]",
                "                | [killed/VBN-5 parataxis>Kutkai/NNP-1 punct>:/:-2 nsubj:pass>[men/NNS-4 nummod>2/CD-3]]",
                "According cluster | [killed/VBN-5 obl:according_to>[cluster/NN-3 case>[According/VBG-1 fixed>to/IN-2]] nsubj:pass>5/CD-4]",
            })
    void findsSpeakers(String spoken, String graph) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        String found = speeches.in(sentence, List.of()).stream()
                .map(s -> s.cue().word() + s.source().map(o -> " " + o.word()).orElse(""))
                .collect(Collectors.joining("; "));
        assertEquals(spoken == null ? "" : spoken, found);
    }
}
