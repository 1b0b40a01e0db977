package org.skirmish.link.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Issue;
import org.skirmish.vocabulary.UserRegistry;
import org.skirmish.vocabulary.Vocabulary;

class RegistryCheckTest {

    private static final String PREFIXES = """
            @prefix g: <https://w3id.org/skirmish/group/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix sk: <https://w3id.org/skirmish/ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix camp: <https://w3id.org/skirmish/concept/camps/> .
            """;
    private static final String WHOLE =
            "g:new a skos:Concept ; skos:notation \"new\" ; skos:prefLabel \"New Guard\" ; skos:definition \"A group.\" ; sk:camp camp:state ";

    @TempDir
    private Path folder;

    @Test
    void findsNothingInOurs() {
        Vocabulary ours = Standard.vocabulary();
        assertTrue(ours.scheme("groups").size() > 200);
        assertEquals(List.of(), RegistryCheck.run(ours));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        $;                                                                            |
        g:new a skos:Concept ; skos:notation "new" ; sk:camp camp:state ; skos:definition "x" | has no label
        g:new a skos:Concept ; skos:notation "new" ; sk:camp camp:state ; skos:prefLabel "New" | has no definition
        g:new a skos:Concept ; skos:notation "new" ; skos:prefLabel "New" ; skos:definition "x" | has no camp
        $; org:subOrganizationOf g:nobody                                             | subOrganizationOf leads to https://w3id.org/skirmish/group/nobody, which is not there
        $; sk:camp camp:state, camp:foreign                                           | has several camps
        $; sk:namePattern "{plaec} Guard"                                             | has the unknown blank {plaec}
        $; skos:altLabel "The Karenni Army"                                           | shares the name
        $; sk:country "Myanmar" ; sk:abbreviation "KNDF"                              | shares the short or other name 'KNDF'
        $; sk:country "Chile" ; sk:abbreviation "KNDF"                                |
        $; sk:country "Myanmar" ; sk:describedAs "junta troops"                       | shares the description 'junta troops'
        """)
    void findsWhatIsWrong(String turtle, String problem) throws IOException {
        Files.writeString(folder.resolve("mine.ttl"), PREFIXES + turtle.replace("$", WHOLE) + " .");
        List<Issue> found = RegistryCheck.run(Vocabulary.load(UserRegistry.read(folder)));
        if (problem == null) {
            assertEquals(List.of(), found);
        } else {
            assertTrue(found.stream().anyMatch(issue -> issue.problem().startsWith(problem)), found::toString);
        }
    }
}
