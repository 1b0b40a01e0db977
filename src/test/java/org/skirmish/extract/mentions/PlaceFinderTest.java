package org.skirmish.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Span;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Which words of a sentence are places, and at which of them something happens; those where nothing does are in
 * brackets.
 */
class PlaceFinderTest {

    private static final Vocabulary VOCABULARY = Standard.vocabulary();
    private static final Lexicon LEXICON = new Lexicon(VOCABULARY);
    private static final Map<String, String> KNOWN =
            Map.of("Morva", "settlement", "Tessa", "township", "Hill", "settlement");

    @Test
    void aPlaceLiesInTheOneThatFollows() {
        assertEquals(
                List.of("Ardo<Tessa", "Tessa"),
                places(
                        "[attacked/VBD-2 nsubj>Gunmen/NNS-1 obl:in>[Ardo/NNP-4 case>in/IN-3 punct>,/,-5 appos>[Township/NNP-7 compound>Tessa/NNP-6]]]"));
    }

    @Test
    void whereTheWoundedAreBroughtNothingHappens() {
        assertEquals(
                List.of("(Morva)"),
                places(
                        "[flown/VBN-3 nsubj:pass>Six/CD-1 aux:pass>were/VBD-2 obl:to>[clinic/NN-6 case>to/IN-4 det>a/DT-5 nmod:in>[Morva/NNP-8 case>in/IN-7]]]"));
    }

    @Test
    void whereFightersGoSomethingHappens() {
        assertEquals(
                List.of("Ardo"),
                places("[came/VBD-2 nsubj>Gunmen/NNS-1 obl:into>[Ardo/NNP-4 case>into/IN-3]]", "Ardo"));
        assertEquals(
                List.of("(Ardo)"),
                places("[came/VBD-2 nsubj>Families/NNS-1 obl:into>[Ardo/NNP-4 case>into/IN-3]]", "Ardo"));
    }

    @Test
    void aDirectionIsNoScene() {
        assertEquals(
                List.of("(Tessa)"),
                places(
                        "[fired/VBD-2 nsubj>They/PRP-1 obl:from>[direction/NN-5 case>from/IN-3 det>the/DT-4 nmod:of>[Tessa/NNP-7 case>of/IN-6]]]"));
    }

    @Test
    void whereTheSpeakerIsNothingHappens() {
        String notation =
                "[said/VBD-5 nsubj>[officer/NN-2 det>An/DT-1 nmod:in>[Morva/NNP-4 case>in/IN-3]] ccomp>[died/VBD-7 nsubj>men/NNS-6]]";
        Sentence sentence = GraphSentence.of(notation, LEXICON);
        List<Span> speaker = List.of(new NounPhrase(sentence, GraphSentence.word(sentence, "officer")).full());
        assertEquals(
                List.of("(Morva)"), names(finder("").in(sentence, GraphSentence.text(sentence), List.of(), speaker)));
        assertEquals(List.of("Morva"), places(notation.replace("said", "slept")));
    }

    @Test
    void whoTellsIsElsewhereAlsoWhereNoSpeakerIsKnown() {
        assertEquals(
                List.of("(Morva)"),
                places(
                        "[reports/VBZ-4 nsubj>[zone/NN-3 det>The/DT-1 compound>Morva/NNP-2] ccomp>[died/VBD-7 nsubj>men/NNS-6 mark>that/IN-5]]"));
    }

    @Test
    void theSeatOfAGovernmentIsNoScene() {
        assertEquals(
                List.of("(Morva)"),
                places(
                        "[died/VBD-6 nsubj>[Soldiers/NNS-1 nmod:of>[junta/NN-3 case>of/IN-2 nmod:of>[Morva/NNP-5 case>of/IN-4]]]]"));
        assertEquals(
                List.of("Morva"),
                places(
                        "[died/VBD-6 nsubj>[Men/NNS-1 nmod:of>[market/NN-3 case>of/IN-2 nmod:of>[Morva/NNP-5 case>of/IN-4]]]]"));
    }

    @Test
    void namesOfPapersAndMonthsAreNoPlaces() {
        assertEquals(
                List.of(), places("[told/VBD-2 nsubj>He/PRP-1 obj>[Post/NNP-5 det>The/DT-3 compound>Hill/NNP-4]]"));
        assertEquals(List.of(), places("[died/VBD-2 nsubj>Five/CD-1 obl:on>[Nov./NNP-4 case>on/IN-3 nummod>19/CD-5]]"));
        assertEquals(List.of(), places("[exploded/VBD-3 nsubj>[mines/NNS-2 compound>Eleven/NNP-1]]"));
    }

    @Test
    void whatIsTakenOrFellIsAPlaceWhereItIsKnown() {
        assertEquals(List.of("Morva"), places("[regained/VBD-2 nsubj>Rebels/NNS-1 obj>Morva/NNP-3]"));
        assertEquals(List.of(), places("[praised/VBD-2 nsubj>Rebels/NNS-1 obj>Morva/NNP-3]"));
        assertEquals(List.of("Morva"), places("[fell/VBD-2 nsubj>Morva/NNP-1 obl:on>[Monday/NNP-4 case>on/IN-3]]"));
        assertEquals(List.of(), places("[fell/VBD-2 nsubj>Ardo/NNP-1 obl:on>[Monday/NNP-4 case>on/IN-3]]"));
    }

    @Test
    void whatIsCalledATownIsAPlace() {
        assertEquals(
                List.of("Ardo"),
                places(
                        "[took/VBD-2 nsubj>They/PRP-1 obj>[Ardo/NNP-3 punct>,/,-4 appos>[town/NN-6 det>a/DT-5 nmod:on>[river/NN-9 case>on/IN-7 det>the/DT-8]]]]"));
        assertEquals(
                List.of("Ardo"),
                places(
                        "[took/VBD-2 nsubj>They/PRP-1 obj>[Ardo/NNP-3 punct>,/,-4 appos>[kilometres/NNS-6 nummod>nine/CD-5 nmod:from>[river/NN-9 case>from/IN-7 det>the/DT-8]]]]"));
        assertEquals(
                List.of(),
                places(
                        "[took/VBD-2 nsubj>They/PRP-1 obj>[Ardo/NNP-3 punct>,/,-4 appos>[elder/NN-7 det>a/DT-5 compound>town/NN-6 nmod:on>[pension/NN-9 case>on/IN-8]]]]"));
    }

    @Test
    void onTheRoadToAPlaceSomethingHappens() {
        assertEquals(
                List.of("Morva"),
                places(
                        "[died/VBD-2 nsubj>Two/CD-1 obl:on>[road/NN-5 case>on/IN-3 det>the/DT-4 nmod:to>[Morva/NNP-7 case>to/IN-6]]]"));
        assertEquals(
                List.of("(Morva)"),
                places(
                        "[died/VBD-2 nsubj>Two/CD-1 obl:on>[flight/NN-5 case>on/IN-3 det>the/DT-4 nmod:to>[Morva/NNP-7 case>to/IN-6]]]"));
    }

    @Test
    void wherePeopleAreHitAsTheyLeaveIsAScene() {
        assertEquals(
                List.of("Morva"),
                places(
                        "[died/VBD-2 nsubj>Two/CD-1 advcl:as>[left/VBD-5 mark>as/IN-3 nsubj>they/PRP-4 obj>Morva/NNP-6]]"));
        assertEquals(
                List.of("(Morva)"),
                places(
                        "[slept/VBD-2 nsubj>Two/CD-1 advcl:as>[left/VBD-5 mark>as/IN-3 nsubj>they/PRP-4 obj>Morva/NNP-6]]"));
    }

    @Test
    void behindAPrepositionAWordForPeopleMayOpenAName() {
        assertEquals(
                List.of("Man Ardo"),
                places("[burned/VBD-2 nsubj>They/PRP-1 obl:at>[Ardo/NNP-5 case>at/IN-3 compound>Man/NNP-4]]"));
    }

    @Test
    void aNameJoinedWithAParticipleIsNoPlace() {
        assertEquals(
                List.of(),
                places("[died/VBD-2 nsubj>Two/CD-1 obl:in>[areas/NNS-5 case>in/IN-3 amod>Morva-occupied/NNP-4]]"));
    }

    @Test
    void aTongueIsNoPlace() {
        assertEquals(
                List.of(),
                places(
                        "[died/VBD-3 nsubj>[men/NNS-2 nummod>Ten/CD-1] punct>,/,-4 advcl>[speaking/VBG-5 obl:in>[Ardic/NNP-7 case>in/IN-6]]]"));
        assertEquals(
                List.of("Ardic"),
                places(
                        "[died/VBD-3 nsubj>[men/NNS-2 nummod>Ten/CD-1] punct>,/,-4 advcl>[working/VBG-5 obl:in>[Ardic/NNP-7 case>in/IN-6]]]"));
    }

    @Test
    void aListItemBeginsWithItsPlace() {
        assertEquals(
                List.of("Ardo"), places("[Ardo/NNP-1 punct>,/,-2 nmod:tmod>[May/NNP-4 nummod>12/CD-3] punct>./.-5]"));
    }

    @Test
    void aRoadIsNamedByItsEnds() {
        assertEquals(
                List.of("Morva–Tessa road"),
                places(
                                "[died/VBD-2 nsubj>Two/CD-1 obl:on>[road/NN-8 case>on/IN-3 det>the/DT-4 compound>[Tessa/NNP-7 compound>Morva/NNP-5 punct>–/HYPH-6]]]")
                        .stream()
                        .map(n -> n.replace(" – ", "–"))
                        .toList());
    }

    @Test
    void aKindOfSeveralWordsEndsTheName() {
        assertEquals(
                List.of("Tessa"),
                places(
                        "[arrived/VBD-2 nsubj>They/PRP-1 obl:in>[Area/NNP-7 case>in/IN-3 compound>[Government/NNP-6 compound>Tessa/NNP-4 compound>Local/NNP-5]]]"));
    }

    @Test
    void aWordForPeopleMayOpenAName() {
        assertEquals(
                List.of("Man Bang"),
                places(
                        "[burned/VBD-2 nsubj>They/PRP-1 obl:in>[Village/NNP-6 case>in/IN-3 compound>[Bang/NNP-5 compound>Man/NNP-4]]]"));
        assertEquals(List.of(), places("[saw/VBD-2 nsubj>They/PRP-1 obj>[Man/NNP-3]]"));
    }

    @Test
    void oneKindInThePluralIsThatOfAll() {
        assertEquals(
                List.of("Ardo/2", "Tessa/2"),
                finder("")
                        .in(
                                sentence(
                                        "[died/VBD-2 nsubj>Two/CD-1 obl:in>[townships/NNS-7 case>in/IN-3 compound>[Ardo/NNP-4 cc>and/CC-5 conj:and>Tessa/NNP-6]]]"),
                                "Two died in Ardo and Tessa townships",
                                List.of())
                        .stream()
                        .map(p -> p.place().name() + "/" + p.rank())
                        .toList());
    }

    @Test
    void fightersOfAPlaceArePlacedElsewhere() {
        assertEquals(
                List.of("(Morva)"), places("[died/VBD-4 nsubj>[Militiamen/NNS-1 nmod:of>[Morva/NNP-3 case>of/IN-2]]]"));
        assertEquals(
                List.of("Morva"), places("[died/VBD-4 nsubj>[Children/NNS-1 nmod:of>[Morva/NNP-3 case>of/IN-2]]]"));
    }

    @Test
    void whatIsFiredFromAcrossIsNotHitThere() {
        assertEquals(
                List.of("(Morva)"),
                places("[fired/VBD-2 nsubj>They/PRP-1 obl:across>[Morva/NNP-5 case>from/IN-3 case>across/IN-4]]"));
        assertEquals(
                List.of("Morva"), places("[fired/VBD-2 nsubj>They/PRP-1 obl:across>[Morva/NNP-4 case>across/IN-3]]"));
    }

    @Test
    void whatIsOnceAPlaceIsOneEverywhere() {
        Sentence sentence = sentence("[rode/VBD-2 nsubj>They/PRP-1 obl:into>[Kene/NNP-4 case>into/IN-3]]");
        assertEquals(List.of(), names(finder("").in(sentence, GraphSentence.text(sentence), List.of())));
        assertEquals(
                List.of("(Kene)"),
                names(finder("").knowing(Set.of("Kene")).in(sentence, GraphSentence.text(sentence), List.of())));
    }

    @Test
    void seasAndGulfsAreNamesOfTheirOwn() {
        assertEquals(
                List.of("Black Sea"),
                places(
                        "[fell/VBD-2 nsubj>Shells/NNS-1 obl:in>[Sea/NNP-6 case>in/IN-3 det>the/DT-4 compound>Black/NNP-5]]",
                        "Black"));
        assertEquals(
                List.of("Gulf of Morva"),
                places(
                        "[fell/VBD-2 nsubj>Shells/NNS-1 obl:in>[Gulf/NNP-5 case>in/IN-3 det>the/DT-4 nmod:of>[Morva/NNP-7 case>of/IN-6]]]",
                        "Gulf"));
        assertEquals(
                List.of("(Black Sea)", "Morva"),
                places(
                        "[fell/VBD-2 nsubj>Shells/NNS-1 obl:in>[port/NN-7 case>in/IN-3 det>the/DT-4 compound>[Sea/NNP-6 compound>Black/NNP-5] nmod:of>[Morva/NNP-9 case>of/IN-8]]]"));
    }

    @Test
    void aWordOfKindWithANumberIsNoTown() {
        assertEquals(
                List.of("Gate 2"),
                places("[fell/VBD-2 nsubj>Shells/NNS-1 obl:near>[Gate/NNP-4 case>near/IN-3 nummod>2/CD-5]]", "Gate"));
        assertEquals(
                List.of("Morva"),
                places(
                        "[fell/VBD-2 nsubj>Shells/NNS-1 obl:in>[Ward/NNP-4 case>in/IN-3 nummod>7/CD-5 nmod:of>[Morva/NNP-7 case>of/IN-6]]]",
                        "Ward"));
        assertEquals(
                List.of("Morva"),
                places("[died/VBD-5 obl:in>[Morva/NNP-2 case>In/IN-1] nsubj>[people/NNS-4 nummod>12/CD-3]]"));
    }

    private static Sentence sentence(String notation) {
        return GraphSentence.of(notation, LEXICON);
    }

    private static List<String> places(String notation, String... more) {
        Sentence sentence = GraphSentence.of(notation, LEXICON);
        return names(finder(more).in(sentence, GraphSentence.text(sentence), List.of()));
    }

    private static PlaceFinder finder(String... more) {
        return new PlaceFinder(VOCABULARY, name -> Optional.ofNullable(KNOWN.get(name))
                .or(() -> Stream.of(more)
                        .filter(name::equals)
                        .map(n -> "settlement")
                        .findFirst())
                .map(precision -> new PlaceKnowledge.Known(precision, "Utopia")));
    }

    private static List<String> names(List<PlaceName> places) {
        return places.stream()
                .map(p -> {
                    String name = p.place().name()
                            + p.place().within().map(w -> "<" + w.name()).orElse("");
                    return p.origin() ? "(" + name + ")" : name;
                })
                .toList();
    }
}
