package org.skirmish.extract.discourse.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.claims.SpeechFinder;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.fixture.Standard;
import org.skirmish.vocabulary.Vocabulary;

/** Which dates of a sentence are those of speaking. */
class SpeakingDaysTest {

    private static final Vocabulary VOCABULARY = Standard.vocabulary();
    private static final Lexicon LEXICON = new Lexicon(VOCABULARY);
    private static final SpeechFinder SPEECHES = new SpeechFinder(VOCABULARY, new WordLists());

    @Test
    void aDayBehindTheVerbOfSpeakingIsItsOwn() {
        assertEquals(
                List.of(Bearing.SAID),
                bearings(
                        "[told/VBD-5 ccomp>[died/VBD-2 nsubj>Two/CD-1] punct>,/,-3 nsubj>doctor/NN-4 obj>[agency/NN-7 det>this/DT-6] obl:on>[Thursday/NNP-9 case>on/IN-8]]"));
    }

    @Test
    void aDayBehindWhatIsSaidBelongsToIt() {
        assertEquals(
                List.of(Bearing.AT),
                bearings(
                        "[said/VBD-2 nsubj>Police/NNS-1 ccomp>[died/VBD-4 nsubj>two/CD-3] obl:on>[Monday/NNP-6 case>on/IN-5]]"));
        assertEquals(
                List.of(Bearing.AT),
                bearings(
                        "[reported/VBD-2 nsubj>Police/NNS-1 obj>[clash/NN-4 det>a/DT-3] obl:on>[Monday/NNP-6 case>on/IN-5]]"));
    }

    @Test
    void aStatementHasItsDay() {
        assertEquals(
                List.of(Bearing.SAID),
                bearings(
                        "[confirmed/VBD-2 nsubj>Police/NNS-1 obj>[attack/NN-4 det>the/DT-3 nmod:in>[statement/NN-7 case>in/IN-5 det>a/DT-6] nmod:on>[Tuesday/NNP-9 case>on/IN-8]]]"));
    }

    @Test
    void whatWasPublishedHasItsDay() {
        assertEquals(
                List.of(Bearing.SAID),
                bearings(
                        "[was/VBD-8 nsubj>[version/NN-2 det>The/DT-1 acl>[printed/VBN-3 obl:in>[newspaper/NN-5 case>in/IN-4] obl:on>[Monday/NNP-7 case>on/IN-6]]] ccomp>[died/VBD-11 mark>that/IN-9 nsubj>two/CD-10]]"));
        assertEquals(
                List.of(Bearing.AT),
                bearings(
                        "[was/VBD-8 nsubj>[man/NN-2 det>The/DT-1 acl>[shot/VBN-3 obl:in>[street/NN-5 case>in/IN-4] obl:on>[Monday/NNP-7 case>on/IN-6]]] acomp>dead/JJ-9]"));
    }

    @Test
    void aDayInFrontIsThatOfTheAct() {
        assertEquals(
                List.of(Bearing.AT),
                bearings(
                        "[said/VBD-5 obl:on>[Monday/NNP-2 case>On/IN-1] punct>,/,-3 nsubj>police/NNS-4 ccomp>[died/VBD-7 nsubj>two/CD-6]]"));
    }

    @Test
    void aDayByWhichSomethingWasGoingOnIsOneOfIt() {
        assertEquals(
                List.of(Bearing.AT),
                bearings(
                        "[firing/VBG-6 obl:by>[Sunday/NNP-2 case>By/IN-1] punct>,/,-3 nsubj>warships/NNS-4 aux>were/VBD-5]"));
        assertEquals(
                List.of(Bearing.UNTIL),
                bearings(
                        "[buried/VBN-7 obl:by>[Sunday/NNP-2 case>By/IN-1] punct>,/,-3 nsubj:pass>they/PRP-4 aux>had/VBD-5 aux:pass>been/VBN-6]"));
    }

    private static List<Bearing> bearings(String notation) {
        Sentence sentence = GraphSentence.of(notation, LEXICON);
        List<DateFinder.Found> dates = new DateFinder().find(GraphSentence.text(sentence));
        return SpeakingDays.mark(sentence, dates, SPEECHES.in(sentence, List.of()), new WordLists()).stream()
                .map(DateFinder.Found::bearing)
                .toList();
    }
}
