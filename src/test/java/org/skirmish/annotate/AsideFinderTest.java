package org.skirmish.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words between commas only say who speaks, and which do not. */
class AsideFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Five/CD men/NNS died/VBD ,/, the/DT group/NN said/VBD on/IN Friday/NNP ./. | SUBJECT_FIRST the group said on Friday",
                "Five/CD men/NNS died/VBD ,/, a/DT nurse/NN told/VBD us/PRP by/IN telephone/NN ./. | SUBJECT_FIRST a nurse told us by telephone",
                "Shells/NNS fell/VBD ,/, the/DT office/NN reported/VBD yesterday/NN ,/, and/CC five/CD died/VBD ./. | SUBJECT_FIRST the office reported yesterday",
                "The/DT army/NN had/VBD ,/, he/PRP said/VBD ,/, lost/VBN five/CD men/NNS ./. | SUBJECT_FIRST he said",
                "Five/CD men/NNS died/VBD ,/, said/VBD the/DT mayor/NN ,/, adding/VBG that/IN six/CD fled/VBD ./. | VERB_FIRST said the mayor",
                "Five/CD men/NNS died/VBD ,/, according/VBG to/TO residents/NNS ./. | ACCORDING according to residents",
                "Five/CD died/VBD ,/, according/VBG to/TO the/DT group/NN ,/, which/WDT lost/VBD two/CD ./. | ACCORDING according to the group , which lost two",
                "Five/CD died/VBD ,/, the/DT governor/NN ,/, Oleh/NNP Kiper/NNP ,/, said/VBD ./. | SUBJECT_FIRST the governor , Oleh Kiper , said",
                "Five/CD died/VBD ,/, the/DT Free/NNP Army/NNP (/-LRB- it/PRP broke/VBD away/RB )/-RRB- said/VBD ./. | SUBJECT_FIRST the Free Army ( it broke away ) said",
                "Nine/CD men/NNS ,/, four/CD of/IN them/PRP guards/NNS ,/, were/VBD killed/VBN ./. | PART four of them guards ,",
                "Nine/CD guests/NNS ,/, all/DT from/IN one/CD party/NN ,/, perished/VBD ./. | PART all from one party ,",
                "Nine/CD men/NNS ,/, including/VBG a/DT cook/NN ,/, were/VBD killed/VBN ./. | PART including a cook ,",
                "Nine/CD men/NNS ,/, among/IN them/PRP a/DT cook/NN ,/, surrendered/VBD ./. | PART among them a cook ,"
            })
    void setsApart(String words, String expected) {
        assertEquals(expected, found(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On/IN Friday/NNP ,/, the/DT group/NN said/VBD five/CD men/NNS died/VBD ./.",
                "When/WRB shells/NNS fell/VBD ,/, the/DT group/NN reported/VBD five/CD dead/JJ ./.",
                "Soldiers/NNS ,/, police/NNS and/CC residents/NNS said/VBD on/IN Friday/NNP ./.",
                "Nine/CD men/NNS ,/, four/CD of/IN whom/WP were/VBD guards/NNS ,/, died/VBD ./.",
                "Nine/CD men/NNS ,/, four/CD guards/NNS and/CC a/DT cook/NN died/VBD ./.",
                "Nine/CD men/NNS ,/, among/IN friends/NNS ,/, were/VBD killed/VBN ./.",
                "The/DT doctor/NN ,/, said/VBD it/PRP had/VBD five/CD dead/JJ ./.",
                "The/DT rumours/NNS spread/VBD ,/, according/VBG to/TO which/WDT five/CD died/VBD ./."
            })
    void leavesStatements(String words) {
        assertEquals("", found(words));
    }

    private static String found(String words) {
        List<CoreLabel> tokens = Tokens.tagged(words).tokens();
        tokens.forEach(t -> t.setLemma(lemma(t.word())));
        return new AsideFinder(Set.of("say", "tell", "report"))
                .in(tokens).stream()
                        .map(a -> a.kind() + " "
                                + tokens.subList(a.from(), a.to()).stream()
                                        .map(CoreLabel::word)
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("; "));
    }

    private static String lemma(String word) {
        return switch (word) {
            case "said" -> "say";
            case "told" -> "tell";
            case "reported" -> "report";
            default -> word;
        };
    }
}
