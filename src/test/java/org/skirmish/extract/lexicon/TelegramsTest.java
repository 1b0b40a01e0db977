package org.skirmish.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.fixture.Standard;

/** Whose state a list of losses without verbs tells. */
class TelegramsTest {

    private final Lexicon lexicon = new Lexicon(Standard.vocabulary());
    private final Telegrams telegrams = new Telegrams(new WordLists());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        [Fire/NN-1 punct>:/:-2 dep>[hurt/VBN-8 dep>[dead/JJ-5 obl:npmod>[child/NN-4 nummod>1/CD-3]] punct>,/,-6 nsubj>7/CD-7]] | dead child; hurt 7
        [Losses/NNS-1 punct>:/:-2 dep>[killed/VBN-4 nummod>12/CD-3 punct>,/,-5 dep>[30/CD-6 amod>wounded/VBN-7]]] | killed 12; wounded 30
        [killed/VBN-2 nsubj>Soldiers/NNS-1 punct>:/:-3 obj>12/CD-4] | killed Soldiers
        [seized/VBN-2 nsubj>weapons/NNS-1 punct>–/:-3 obj>31/CD-4] | seized weapons
        [said/VBD-2 nsubj>army/NN-1 ccomp>[killed/VBN-5 nsubj:pass>[men/NNS-4 nummod>3/CD-3]]] | killed men
        """)
    void givesEachStateItsSubject(String graph, String expected) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        telegrams.mend(sentence);
        assertEquals(expected, subjects(sentence));
    }

    private static String subjects(Sentence sentence) {
        return sentence.graph().edgeListSorted().stream()
                .filter(e -> e.getRelation().toString().startsWith("nsubj")
                        && !e.getGovernor().word().equals("said"))
                .sorted((a, b) ->
                        Integer.compare(a.getGovernor().index(), b.getGovernor().index()))
                .map(e -> e.getGovernor().word() + " " + e.getDependent().word())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        [Fire/NN-1 punct>:/:-2 dep>[KIA/NNP-4 nummod>4/CD-3 punct>,/,-5 appos>[WIA/NN-7 nummod>7/CD-6]]] | killed wounded
        [killed/VBD-2 nsubj>army/NN-1 obj>[KIA/NNP-4 nummod>4/CD-3]]                                     | KIA
        [killed/VBD-2 nsubj>army/NN-1 obj>[fighters/NNS-5 nummod>4/CD-3 compound>KIA/NNP-4]]             | KIA
        """)
    void abbreviationsAreStatesInListsOnly(String graph, String lemmas) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        sentence.tokens().stream().filter(t -> t.word().endsWith("IA")).forEach(t -> t.setLemma(t.word()));
        telegrams.spell(sentence);
        assertEquals(
                lemmas,
                sentence.tokens().stream()
                        .filter(t -> t.word().endsWith("IA"))
                        .map(t -> t.lemma())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aGraphWithoutAListStaysAsItIs() {
        Sentence sentence = GraphSentence.of("[died/VBD-3 nsubj>[men/NNS-2 nummod>3/CD-1]]", lexicon);
        String before = sentence.graph().toCompactString(true);
        telegrams.mend(sentence);
        assertEquals(List.of(before), List.of(sentence.graph().toCompactString(true)));
    }
}
