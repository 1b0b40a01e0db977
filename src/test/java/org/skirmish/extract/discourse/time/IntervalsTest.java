package org.skirmish.extract.discourse.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.claims.SpeechFinder;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.fixture.Standard;
import org.skirmish.vocabulary.Vocabulary;

/** Which words of a sentence lie on which side of an interval of time. */
class IntervalsTest {

    private static final Vocabulary VOCABULARY = Standard.vocabulary();
    private static final Lexicon LEXICON = new Lexicon(VOCABULARY);
    private static final String CAME =
            "[came/VBD-3 nsubj>[attack/NN-2 det>The/DT-1] advcl:after>[laid/VBD-8 obl:npmod>[days/NNS-5 nummod>three/CD-4] mark>after/IN-6 nsubj>bandits/NNS-7 obj>[ambush/NN-10 det>an/DT-9]]]";
    private static final String SAID =
            "[came/VBD-3 nsubj>[strike/NN-2 det>The/DT-1] advcl:after>[announced/VBD-9 obl:npmod>[day/NN-5 det>a/DT-4] mark>after/IN-6 nsubj>[army/NN-8 det>the/DT-7] ccomp>[took/VBD-11 nsubj>it/PRP-10 obj>[town/NN-13 det>the/DT-12]]]]";

    @Test
    void whatStandsBehindIsInTheClause() {
        SentenceReading told = told(CAME);
        assertTrue(Intervals.before(told, word(told, 8)).isPresent());
        assertTrue(Intervals.before(told, word(told, 10)).isPresent());
        assertTrue(Intervals.before(told, word(told, 3)).isEmpty());
    }

    @Test
    void whatWasOnlySaidThenHasNoDayByIt() {
        SentenceReading announced = told(SAID);
        assertTrue(Intervals.said(announced, announced.dates().get(0), word(announced, 11)));
        SentenceReading laid = told(CAME);
        assertFalse(Intervals.said(laid, laid.dates().get(0), word(laid, 8)));
    }

    @Test
    void theAttackIsThatOfWhichTheReportTells() {
        assertTrue(Intervals.fromMain(told(CAME)));
        assertFalse(Intervals.fromMain(told(CAME.replace("The/DT-1", "A/DT-1"))));
    }

    private static IndexedWord word(SentenceReading told, int index) {
        return told.sentence().graph().getNodeByIndex(index);
    }

    private static SentenceReading told(String notation) {
        Sentence sentence = GraphSentence.of(notation, LEXICON);
        List<DateFinder.Found> dates = new DateFinder().find(GraphSentence.text(sentence));
        return new SentenceReading(
                sentence,
                List.of(),
                List.of(),
                dates,
                List.of(),
                List.of(),
                List.of(),
                new SpeechFinder(VOCABULARY, new WordLists()).in(sentence, List.of()),
                List.of(),
                List.of());
    }
}
