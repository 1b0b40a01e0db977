package org.skirmish.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.annotate.Tokens;
import org.skirmish.fixture.Standard;

/** The groups' names found in a sentence, with the camp that the registry or the name's own words give them. */
class GroupNamesTest {

    private static GroupNames names;

    @BeforeAll
    static void readRegistry() {
        names = new GroupNames(Standard.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DT Rapid/NNP Support/NNP Forces/NNPS shelled/VBD Omdurman/NNP | The Rapid Support Forces: non-state",
                "RSF/NNP men/NNS left/VBD | RSF: non-state",
                "the/DT Sudanese/NNP Armed/NNP Forces/NNPS ,/, or/CC SAF/NNP | the Sudanese Armed Forces: state, SAF: state",
                "M23/NNP rebels/NNS took/VBD Mushaki/NNP | M23 rebels: non-state",
                "the/DT Azawad/NNP Liberation/NNP Front/NNP said/VBD | the Azawad Liberation Front: non-state",
                "the/DT Arakan/NNP Army/NNP and/CC the/DT Chin/NNP National/NNP Army/NNP | the Arakan Army: non-state, the Chin National Army: non-state",
            })
    void registered(String words, String expected) {
        assertEquals(expected, found(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the/DT Blue/NNP Hills/NNPS Liberation/NNP Front/NNP said/VBD | Blue Hills Liberation Front: non-state",
                "the/DT Riverside/NNP People/NNP 's/POS Defense/NNP Force/NNP said/VBD | Riverside People 's Defense Force: non-state",
                "Riverside-PDF/NNP said/VBD | Riverside-PDF: non-state",
                "CDF-Riverside/NNP said/VBD | CDF-Riverside: non-state",
                "the/DT Lakeside/NNP Infantry/NNP Division/NNP left/VBD | Lakeside Infantry Division: state",
                "the/DT Lakeside/NNP Infantry/NNP Battalion/NNP 27/CD left/VBD | Lakeside Infantry Battalion 27: state",
                "the/DT Lakeside/NNP Alliance/NNP Movement/NNP left/VBD | Lakeside Alliance Movement: non-state",
                "the/DT Lakeside/NNP Brigade/NNP left/VBD | Lakeside Brigade: unknown",
            })
    void toldByTheirWords(String words, String expected) {
        assertEquals(expected, found(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT army/NN left/VBD the/DT front/NN ./.",
                "Police/NNS found/VBD a/DT body/NN",
                "Soldiers/NNS left/VBD Omdurman/NNP for/IN Khartoum/NNP",
                "Officers/NNS of/IN the/DT Ministry/NNP of/IN Health/NNP",
                "saf/NN and/CC rsf/NN",
                "a/DT rebel/NN movement/NN of/IN the/DT north/NN",
            })
    void noNames(String words) {
        assertEquals("", found(words));
    }

    private static String found(String words) {
        List<GroupName> found = names.in(Tokens.tagged(words), Tokens.text(words));
        return found.stream().map(n -> n.name() + ": " + n.camp().notation()).collect(Collectors.joining(", "));
    }
}
