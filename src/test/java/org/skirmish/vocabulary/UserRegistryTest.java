package org.skirmish.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.model.Camp;

/** A user's registry adds to ours, overrides it, and is refused with file and line where it cannot be used. */
class UserRegistryTest {

    private static final String PREFIXES = """
            @prefix g: <https://w3id.org/skirmish/group/> .
            @prefix my: <https://example.org/my/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix sk: <https://w3id.org/skirmish/ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix camp: <https://w3id.org/skirmish/concept/camps/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final int LINES = 8;

    @TempDir
    private Path folder;

    private UserRegistry registry(String turtle) throws IOException {
        Files.writeString(folder.resolve("mine.ttl"), PREFIXES + turtle);
        return UserRegistry.read(folder);
    }

    private static Concept group(Vocabulary vocabulary, String notation) {
        return vocabulary.concept("groups", notation).orElseThrow();
    }

    @Test
    void addsAGroup() throws IOException {
        Vocabulary vocabulary = Vocabulary.load(registry("""
                my:river-guard a skos:Concept ; skos:notation "river-guard" ; skos:prefLabel "River Guard"@en ;
                    sk:camp camp:non-state ; sk:country "Myanmar" ; org:subOrganizationOf g:peoples-defence-force ;
                    <http://purl.org/dc/terms/source> <https://example.org/source> .
                """));
        Concept added = group(vocabulary, "river-guard");
        assertEquals("https://example.org/my/river-guard", added.iri());
        assertEquals(List.of("peoples-defence-force"), added.values("subOrganizationOf"));
        assertEquals(
                Vocabulary.load().scheme("groups").size() + 1,
                vocabulary.scheme("groups").size());
    }

    @Test
    void overridesWhatItGivesAndLeavesTheRest() throws IOException {
        Concept before = group(Vocabulary.load(), "taliban");
        Concept after = group(Vocabulary.load(registry("""
                g:taliban sk:camp camp:non-state ; skos:altLabel "The T"@en ; sk:campDuring [ sk:camp camp:foreign ; sk:from "2001-01-01"^^xsd:date ] .
                """)), "taliban");
        assertEquals(List.of("non-state"), after.values("camp"));
        assertEquals(List.of("The T"), after.values("altLabel"));
        assertEquals(Camp.FOREIGN, CampHistory.of(after).atHome(Optional.of(java.time.LocalDate.of(2020, 1, 1))));
        assertEquals(1, after.values("campDuring").size());
        assertEquals(before.values("definition"), after.values("definition"));
        assertEquals(before.label(), after.label());
    }

    @Test
    void leavesOutWhatIsDeprecated() throws IOException {
        Vocabulary vocabulary = Vocabulary.load(registry("g:taliban owl:deprecated true ."));
        assertTrue(vocabulary.concept("groups", "taliban").isEmpty());
    }

    @Test
    void theHashIsThatOfTheContents() throws IOException {
        String one = registry("g:taliban skos:note \"a\"@en .").hash().orElseThrow();
        assertEquals(one, registry("g:taliban skos:note \"a\"@en .").hash().orElseThrow());
        assertNotEquals(one, registry("g:taliban skos:note \"b\"@en .").hash().orElseThrow());
        assertEquals(Optional.empty(), UserRegistry.NONE.hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        g:taliban sk:camp .                                              | 1 | not well-formed Turtle
        g:taliban skos:note "a" ;@  skos:prefLabel "b .                  | 2 | not well-formed Turtle
        g:taliban skos:note "a" ;@  sk:kamp camp:state .                 | 2 | unknown term <https://w3id.org/skirmish/ontology#kamp>
        g:taliban skos:note "a" ;@  sk:camp@  camp:staet .               | 3 | unknown value of camp: https://w3id.org/skirmish/concept/camps/staet
        g:taliban sk:from "soon" .                                       | 1 | unknown value of from
        g:talibam skos:note "a" .                                        | 1 | <https://w3id.org/skirmish/group/talibam> is no group of ours
        my:new a skos:Concept ; skos:prefLabel "New"@en .                | 1 | <https://example.org/my/new> has no skos:notation
        my:new a skos:Concept ;@ skos:notation "taliban" .               | 2 | the notation taliban is that of
        my:new a skos:Concept ;@ skos:notation "a b" .                   | 2 | the notation 'a b' is no word
        camp:state skos:note "a" .                                       | 1 | <https://w3id.org/skirmish/concept/camps/state> is a concept of the scheme camps
        @@g:nobody a skos:Thing .                                        | 3 | unknown value of type
        """)
    void tellsFileAndLineOfWhatItCannotUse(String turtle, int line, String problem) {
        VocabularyException refused = assertThrows(
                VocabularyException.class,
                () -> registry(turtle.replace('@', '\n').replace("\"\nen", "\"@en")));
        String message = refused.getMessage();
        assertEquals(
                folder.resolve("mine.ttl") + ":" + (LINES + line),
                refused.issue().subject(),
                message);
        assertTrue(message.contains(problem), message);
        assertTrue(message.endsWith(")"), "no remedy: " + message);
    }

    @Test
    void aFolderWithoutTurtleIsRefused() {
        assertTrue(assertThrows(VocabularyException.class, () -> UserRegistry.read(folder))
                .getMessage()
                .contains("no *.ttl in it"));
        assertTrue(assertThrows(VocabularyException.class, () -> UserRegistry.read(folder.resolve("none")))
                .getMessage()
                .contains("there is no such folder"));
    }

    @Test
    void theSameGroupInTwoFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.ttl"), PREFIXES + "g:taliban skos:note \"a\" .");
        assertTrue(assertThrows(VocabularyException.class, () -> registry("g:taliban skos:note \"b\" ."))
                .getMessage()
                .contains("say all of it in one file"));
    }
}
