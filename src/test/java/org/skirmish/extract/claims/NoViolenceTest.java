package org.skirmish.extract.claims;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.vocabulary.Vocabulary;

/** Which harms are nobody's act, and which words of fighting tell of none. */
class NoViolenceTest {

    private static final Lexicon LEXICON = new Lexicon(Vocabulary.load());
    private final NoViolence quiet = new NoViolence();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        killed | [killed/VBN-4 nsubj:pass>[people/NNS-2 nummod>3/CD-1] aux:pass>were/VBD-3 obl:by>[lightning/NN-6 case>by/IN-5]]
        killed | [killed/VBD-2 nsubj>Floods/NNS-1 obj>[people/NNS-4 nummod>9/CD-3]]
        died | [died/VBD-3 nsubj>[policemen/NNS-2 nummod>2/CD-1] advcl:when>[overturned/VBD-7 mark>when/WRB-4 nsubj>[truck/NN-6 det>a/DT-5]]]
        killing | [overturned/VBD-3 nsubj>[bus/NN-2 det>A/DT-1] advcl>[killing/VBG-4 obj>[people/NNS-6 nummod>9/CD-5]]]
        killing | [hit/VBD-3 nsubj>[bus/NN-2 det>A/DT-1] obj>[tree/NN-5 det>a/DT-4] advcl>[killing/VBG-6 obj>[people/NNS-8 nummod>9/CD-7]]]
        killed | [killed/VBN-4 nsubj:pass>[soldiers/NNS-2 nummod>2/CD-1] aux:pass>were/VBD-3 obl:in>[crash/NN-8 case>in/IN-5 det>a/DT-6 compound>helicopter/NN-7]]
        died | [died/VBD-2 nsubj>9/CD-1 obl:of>[cholera/NN-4 case>of/IN-3]]
        fell | [fell/VBD-3 nsubj>[soldiers/NNS-2 nummod>7/CD-1] advmod>asleep/RB-4]
        lost | [lost/VBN-4 nsubj:pass>[pupils/NNS-2 nummod>7/CD-1] aux:pass>were/VBD-3 obl:in>[thought/NN-7 case>in/IN-5 amod>deep/JJ-6]]
        seized | [seized/VBN-4 nsubj:pass>[pupils/NNS-2 nummod>7/CD-1] aux:pass>were/VBD-3 obl:agent>[panic/NN-6 case>by/IN-5]]
        picked | [picked/VBN-4 nsubj:pass>[pupils/NNS-2 nummod>7/CD-1] aux:pass>were/VBD-3 compound:prt>up/RP-5 obl:agent>[parents/NNS-8 case>by/IN-6 nmod:poss>their/PRP$-7]]
        lost | [lost/VBD-3 nsubj>[hotel/NN-2 det>The/DT-1] obj>[guests/NNS-5 nummod>7/CD-4]]
        die | [opens/VBZ-7 nsubj>[film/NN-2 det>A/DT-1 acl:relcl>[die/VBP-6 obl:in>[which/WDT-4 case>in/IN-3] nsubj>soldiers/NNS-5]]]
        """)
    void harmsThatAreNobodysAct(String word, String graph) {
        Sentence sentence = GraphSentence.of(graph, LEXICON);
        assertTrue(quiet.harm(sentence, GraphSentence.word(sentence, word)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        died | [died/VBD-3 nsubj>[soldiers/NNS-2 nummod>2/CD-1] advcl:when>[hit/VBD-7 mark>when/WRB-4 nsubj>[truck/NN-6 det>a/DT-5] obj>[mine/NN-9 det>a/DT-8]]]
        drowned | [drowned/VBD-2 nsubj>10/CD-1 advcl:when>[shelled/VBD-5 mark>when/WRB-3 nsubj>soldiers/NNS-4 obj>[boat/NN-7 nmod:poss>their/PRP$-6]]]
        killed | [killed/VBN-4 nsubj:pass>[people/NNS-2 nummod>3/CD-1] aux:pass>were/VBD-3 obl:by>[gunmen/NNS-6 case>by/IN-5]]
        died | [died/VBD-2 nsubj>2/CD-1 obl:of>[wounds/NNS-5 case>of/IN-3 nmod:poss>their/PRP$-4]]
        fell | [fell/VBD-3 nsubj>[soldiers/NNS-2 nummod>7/CD-1] obl:near>[bridge/NN-6 case>near/IN-4 det>the/DT-5]]
        picked | [picked/VBN-4 nsubj:pass>[pupils/NNS-2 nummod>7/CD-1] aux:pass>were/VBD-3 compound:prt>up/RP-5 obl:agent>[police/NN-7 case>by/IN-6]]
        lost | [lost/VBD-3 nsubj>[school/NN-2 det>The/DT-1] obj>[pupils/NNS-5 nummod>7/CD-4] obl:in>[airstrike/NN-8 case>in/IN-6 det>the/DT-7]]
        killing | [exploded/VBD-3 nsubj>[bomb/NN-2 det>A/DT-1] obl:during>[film/NN-6 case>during/IN-4 det>a/DT-5] advcl>[killing/VBG-7 obj>[people/NNS-9 nummod>7/CD-8]]]
        killing | [fired/VBD-2 nsubj>Gunmen/NNS-1 obl:on>[match/NN-6 case>on/IN-3 det>a/DT-4 compound>football/NN-5] advcl>[killing/VBG-7 obj>[players/NNS-9 nummod>4/CD-8]]]
        """)
    void harmsThatAre(String word, String graph) {
        Sentence sentence = GraphSentence.of(graph, LEXICON);
        assertFalse(quiet.harm(sentence, GraphSentence.word(sentence, word)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        crushed | true | [crushed/VBD-3 nsubj>[Rebels/NNPS-2 det>The/DT-1] obj>[Bulldogs/NNPS-5 det>the/DT-4] dep>34-12/CD-6 obl:on>[Saturday/NNP-8 case>on/IN-7]]
        hammered | true | [hammered/VBN-3 nsubj:pass>Shares/NNS-1 aux:pass>were/VBD-2 obl:on>[Monday/NNP-5 case>on/IN-4]]
        shelled | false | [shelled/VBD-2 nsubj>Soldiers/NNS-1 obj>[town/NN-4 det>the/DT-3]]
        """)
    void wordsOfFighting(String word, boolean peaceful, String graph) {
        Sentence sentence = GraphSentence.of(graph, LEXICON);
        assertTrue(quiet.act(sentence, GraphSentence.word(sentence, word)) == peaceful);
    }
}
