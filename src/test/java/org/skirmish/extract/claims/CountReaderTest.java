package org.skirmish.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Bounds;

/** How many a noun phrase counts, and what it says of them beside the number. */
class CountReaderTest {

    private static Lexicon lexicon;
    private final CountReader counts = new CountReader(new WordLists());

    @BeforeAll
    static void readLexicon() {
        lexicon = new Lexicon(Standard.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soldiers | 5 | soldiers | false | false | [died/VBD-3 nsubj>[soldiers/NNS-2 nummod>5/CD-1]]",
                "soldiers | 5 | soldiers | false | false | [died/VBD-4 nsubj>[soldiers/NNS-3 nummod>5/CD-1 compound>government/NN-2]]",
                "soldiers | 3 | soldiers | false | true  | [died/VBD-4 nsubj>[soldiers/NNS-3 nummod>3/CD-1 amod>other/JJ-2]]",
                "others   | 3 | others   | false | true  | [died/VBD-3 nsubj>[others/NNS-2 nummod>3/CD-1]]",
                "6        | 6 |          | false | false | [died/VBD-2 nsubj>6/CD-1]",
                "6        | 6 | men      | false | false | [died/VBD-5 nsubj>[6/CD-1 nmod:of>[men/NNS-4 case>of/IN-2 det>the/DT-3]]]",
                "soldier  | 1 | soldier  | true  | false | [died/VBD-3 nsubj>[soldier/NN-2 det>a/DT-1]]",
                "soldier  | 1 | soldier  | true  | true  | [died/VBD-3 nsubj>[soldier/NN-2 det>another/DT-1]]",
                "soldiers | 0 | soldiers | false | false | [died/VBD-3 nsubj>[soldiers/NNS-2 det>no/DT-1]]",
                "none     | 0 | men      | false | false | [died/VBD-5 nsubj>[none/NN-1 nmod:of>[men/NNS-4 case>of/IN-2 det>the/DT-3]]]",
                "one      | 0 | own      | false | false | [lost/VBN-5 nsubj:pass>[one/CD-2 advmod>not/RB-1 nmod:of>[own/JJ-4 case>of/IN-3]]]",
                "member   | 0 | member   | false | false | [hurt/VBN-5 nsubj:pass>[member/NN-4 advmod>not/RB-1 det>a/DT-2 amod>single/JJ-3]]",
                "couple   | 2 | couple   | true  | false | [died/VBD-4 nsubj>[couple/NN-3 det>an/DT-1 amod>old/JJ-2]]",
                "mortar   | 1 | mortar   | true  | false | [seized/VBN-2 nsubj>they/PRP-1 obj>[rifles/NNS-4 nummod>11/CD-3 conj:and>[mortar/NN-7 cc>and/CC-5 det>a/DT-6]]]",
                "rifle    | 1 | rifle    | true  | false | [seized/VBN-2 nsubj>they/PRP-1 obj>[rifle/NN-4 det>a/DT-3 conj:and>[mortars/NNS-7 cc>and/CC-5 nummod>2/CD-6]]]",
                "one      | 0 |          | false | false | [died/VBD-3 nsubj>[one/NN-2 det>no/DT-1]]",
            })
    void reads(String word, long number, String noun, boolean single, boolean others, String graph) {
        Count count = read(word, graph).orElseThrow();
        assertEquals(Bounds.exactly(number), count.bounds());
        assertEquals(Optional.ofNullable(noun), count.noun().map(n -> n.word()));
        assertEquals(single, count.single(), "single");
        assertEquals(others, count.others(), "others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soldiers  | [died/VBD-2 nsubj>soldiers/NNS-1]",
                "soldiers  | [died/VBD-3 nsubj>[soldiers/NNS-2 det>the/DT-1]]",
                "group     | [died/VBD-3 nsubj>[group/NN-2 det>a/DT-1]]",
                "rifle     | [seized/VBN-2 nsubj>they/PRP-1 obj>[rifle/NN-4 det>a/DT-3]]",
                "rifle     | [seized/VBN-2 nsubj>they/PRP-1 obj>[rifle/NN-4 det>a/DT-3 conj:and>[men/NNS-7 cc>and/CC-5 nummod>2/CD-6]]]",
                "truce     | [died/VBD-3 nsubj>[truce/NN-2 det>a/DT-1]]",
                "344       | [left/VBD-3 nsubj>[Battalion/NNP-1 nummod>344/CD-2]]",
                "Battalion | [left/VBD-3 nsubj>[Battalion/NNP-1 nummod>344/CD-2]]",
            })
    void readsNot(String word, String graph) {
        Optional<Count> count = read(word, graph);
        assertTrue(count.isEmpty(), () -> word + " counts " + count);
    }

    private Optional<Count> read(String word, String graph) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        return counts.read(sentence, GraphSentence.word(sentence, word));
    }
}
