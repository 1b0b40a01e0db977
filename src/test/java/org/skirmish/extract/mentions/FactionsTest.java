package org.skirmish.extract.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.GraphSentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.fixture.Standard;

/** Names of factions; what an abbreviation is in a report on another country; names that are a water's there. */
class FactionsTest {

    private static Lexicon lexicon;
    private static GroupNames names;

    @BeforeAll
    static void load() {
        lexicon = new Lexicon(Standard.vocabulary());
        names = new GroupNames(Standard.vocabulary());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SLA-Minnawi NON_STATE      | [fled/VBD-3 nsubj>[SLA-Minnawi/NNP-2 det>the/DT-1]]",
                "SLA-Abdul Wahid NON_STATE  | [fled/VBD-3 nsubj>[Wahid/NNP-2 compound>SLA-Abdul/NNP-1]]",
                "FDLR-RUD NON_STATE         | [fled/VBD-2 nsubj>FDLR-RUD/NNP-1]",
                "                           | [failed/VBD-3 nsubj>[talks/NNS-2 compound>KNU-Myanmar/NNP-1]]",
                "                           | [fled/VBD-2 nsubj>Anglo-Dutch/NNP-1]",
                "                           | [sank/VBD-5 nsubj>boat/NN-1 obl:in>[Sea/NNP-2 nmod:of>[Azov/NNP-4 case>of/IN-3]]]",
                "Azov FOREIGN               | [fled/VBD-2 nsubj>Azov/NNP-1]",
            })
    void finds(String expected, String graph) {
        Sentence sentence = GraphSentence.of(graph, lexicon);
        String found = names.in(List.of(sentence), GraphSentence.text(sentence)).get(0).stream()
                .map(n -> n.name().replaceFirst("^the ", "") + " " + n.camp())
                .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected.replace("FOREIGN", camp("Azov")), found);
    }

    private static String camp(String name) {
        return Standard.vocabulary().scheme("groups").stream()
                .filter(g -> g.values("altLabel").contains(name)
                        || g.values("hiddenLabel").contains(name)
                        || g.values("abbreviation").contains(name))
                .findFirst()
                .flatMap(g -> g.value("camp"))
                .map(c -> org.skirmish.model.Camp.of(c).name())
                .orElse("none");
    }

    @Test
    void anAbbreviationIsAGroupOnlyWhereItsCountryOrNameMakesItOne() {
        Sentence sentence = GraphSentence.of("[fled/VBD-2 nsubj>KNU/NNP-1]", lexicon);
        List<List<GroupName>> found = names.in(List.of(sentence), "KNU fled");
        assertEquals(1, found.get(0).size());
        assertEquals(
                0, names.ofLands(found, "KNU fled", Set.of("Turkey")).get(0).size());
        assertEquals(
                1,
                names.ofLands(found, "KNU fled", Set.of("Turkey", "Myanmar"))
                        .get(0)
                        .size());
        assertEquals(
                1,
                names.ofLands(found, "KNU fled. The Karen National Union denied it.", Set.of())
                        .get(0)
                        .size());
    }
}
