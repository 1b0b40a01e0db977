package org.skirmish.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.TaggedSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Bounds;
import org.skirmish.vocabulary.Vocabulary;

/** Where a sentence tells parts of a larger figure: by which words, of what, and which parts. */
class PartFinderTest {

    private static Lexicon lexicon;
    private final PartFinder finder = new PartFinder(new WordLists());

    @BeforeAll
    static void readLexicon() {
        lexicon = new Lexicon(Vocabulary.load());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCLUDED | | 9 women, 4 children | 17/CD dead/JJ ,/, including/VBG 9/CD women/NNS and/CC 4/CD children/NNS ,/, and/CC 33/CD injured/VBN",
                "INCLUDED | | 1 nurse, 2 women | 7/CD died/VBD ,/, including/VBG a/DT nurse/NN and/CC 2/CD pregnant/JJ women/NNS ./.",
                "INCLUDED | | 3 contractors | among/IN whom/WP were/VBD 3/CD civilian/JJ contractors/NNS",
                "INCLUDED | | 2 novices | 6/CD others/NNS ,/, 2/CD novices/NNS among/IN them/PRP ,/, were/VBD hurt/VBN",
                "INCLUDED | | 1 captain | 17/CD soldiers/NNS ,/, a/DT captain/NN among/IN them/PRP ,/, died/VBD",
                "INCLUDED | | 1 major | 14/CD soldiers/NNS died/VBD ,/, a/DT major/JJ among/IN them/PRP ,/, and/CC 11/CD fled/VBD",
                "INCLUDED | | 3 traders | They/PRP include/VBP 3/CD traders/NNS ./.",
                "INCLUDED | | 2  | 12/CD officers/NNS ,/, including/VBG 2/CD with/IN burns/NNS",
                "OF_THOSE | | 4 children | 11/CD people/NNS ,/, 4/CD of/IN them/PRP children/NNS ,/, were/VBD killed/VBN",
                "OF_THOSE | | 2  | 7/CD vehicles/NNS ,/, 2/CD of/IN them/PRP armoured/JJ",
                "OF_THOSE | | 1 midwife | One/NN 1/CD ,/, 1/CD of/IN them/PRP was/VBD a/DT midwife/NN",
                "OF_THOSE | | 2  | 6/CD pupils/NNS ,/, 2/CD of/IN whom/WP lost/VBD a/DT leg/NN",
                "OF_THOSE | | 9  | 26/CD wounded/VBN ,/, of/IN whom/WP 9/CD have/VBP been/VBN moved/VBN",
                "OF_THOSE | injured | 1  | 5/CD fighters/NNS were/VBD wounded/VBN ,/, 1/CD seriously/RB ./.",
                "AMONG_HARMED | killed | 2 medics | 2/CD medics/NNS were/VBD among/IN the/DT dead/NN",
                "AMONG_HARMED | killed | 8 soldiers, 9 drivers | He/PRP said/VBD 8/CD soldiers/NNS and/CC 9/CD drivers/NNS were/VBD among/IN the/DT dead/NN",
                "AMONG_HARMED | injured | 3 monks, 1 nun | Among/IN the/DT wounded/VBN were/VBD 3/CD monks/NNS and/CC a/DT nun/NN",
                "AMONG_HARMED | killed | 3 traders, 1 schoolgirl | The/DT dead/NN included/VBD 3/CD traders/NNS and/CC a/DT schoolgirl/NN",
                "AMONG_HARMED | killed | 3 children | 3/CD of/IN the/DT dead/NN were/VBD children/NNS",
                "MADE_UP | | 5 women, 4 men | 9/CD dead/JJ (/-LRB- 5/CD women/NNS ,/, 4/CD men/NNS )/-RRB-",
                "MADE_UP | | 9 soldiers, 5 police | 14/CD dead/JJ :/: 9/CD soldiers/NNS and/CC 5/CD police/NNS ./.",
            })
    void finds(String cue, String of, String parts, String tagged) {
        List<Breakdown> found = find(tagged);
        assertEquals(1, found.size(), found::toString);
        assertEquals(cue, found.get(0).cue().name());
        assertEquals(
                Optional.ofNullable(of).orElse(""),
                String.join(",", new TreeSet<>(found.get(0).of())));
        String read = found.get(0).parts().stream()
                .map(p -> number(p.count().bounds()) + " "
                        + p.noun().map(n -> n.word()).orElse(""))
                .collect(Collectors.joining(", "));
        assertEquals(parts.strip(), read.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/CD of/IN them/PRP struck/VBD the/DT monastery/NN",
                "said/VBD a/DT friend/NN of/IN 1/CD of/IN them/PRP",
                "4/CD of/IN them/PRP were/VBD released/VBN on/IN Monday/NNP",
                "families/NNS of/IN 6/CD of/IN the/DT dead/NN were/VBD there/RB",
                "1/CD of/IN them/PRP was/VBD crying/VBG",
                "40/CD vehicles/NNS ,/, 6/CD of/IN them/PRP ,/, had/VBD left/VBN",
                "14/CD killed/VBN ,/, 9/CD soldiers/NNS wounded/VBN",
                "5/CD soldiers/NNS were/VBD killed/VBN ,/, including/VBG on/IN Monday/NNP",
            })
    void findsNone(String tagged) {
        assertEquals(List.of(), find(tagged));
    }

    private List<Breakdown> find(String tagged) {
        Sentence sentence = TaggedSentence.of(tagged, lexicon);
        return finder.in(sentence);
    }

    private static long number(Bounds bounds) {
        return bounds.min().orElseThrow();
    }
}
