package org.skirmish.vocabulary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.fixture.Standard;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Verification;

/** The concept schemes hold what the program and its readers count on. */
class ConceptSchemesTest {

    private static final Vocabulary VOCABULARY = Standard.vocabulary();

    @Test
    void everyConceptIsLabelledDefinedAndInItsScheme() {
        assertTrue(VOCABULARY.schemes().size() >= 20, () -> "schemes: " + VOCABULARY.schemes());
        for (String scheme : VOCABULARY.schemes()) {
            assertTrue(scheme.equals("groups") || !VOCABULARY.scheme(scheme).isEmpty(), scheme);
            assertAll(VOCABULARY.scheme(scheme).stream().map(concept -> () -> {
                assertFalse(concept.values("prefLabel").isEmpty(), concept + " has no label");
                assertFalse(concept.values("definition").isEmpty(), concept + " has no definition");
                assertEquals(1, concept.values("notation").size(), concept::toString);
                assertEquals(1, concept.values("inScheme").size(), concept::toString);
                String folder = scheme.equals("groups") ? "group/" : "concept/" + scheme + "/";
                assertEquals("https://w3id.org/skirmish/" + folder + concept.notation(), concept.iri());
                concept.broader()
                        .ifPresent(broader -> assertTrue(
                                VOCABULARY.concept(scheme, broader).isPresent(), concept + " has no such broader"));
            }));
        }
    }

    @Test
    void enumsAndSchemesAgree() {
        assertEquals(names(Camp.values(), Camp::notation), notations("camps"));
        assertEquals(names(Participant.Role.values(), Participant.Role::notation), notations("roles"));
        assertEquals(names(Verification.values(), Verification::notation), notations("verifications"));
        assertEquals(names(Attribution.Stance.values(), Attribution.Stance::notation), notations("stances"));
        assertEquals(names(Attribution.Certainty.values(), Attribution.Certainty::notation), notations("certainties"));
    }

    @Test
    void topEngagementsAndHarmsAreThoseThatAreScored() {
        Set<String> top = VOCABULARY.scheme("engagements").stream()
                .filter(concept -> concept.broader().isEmpty())
                .map(Concept::notation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(List.of(
                        "clash",
                        "ambush",
                        "raid",
                        "explosion",
                        "shelling",
                        "airstrike",
                        "assassination",
                        "seizure",
                        "attack-on-civilians",
                        "arson",
                        "arrest",
                        "other")),
                top);
        assertEquals(
                new TreeSet<>(List.of(
                        "killed",
                        "injured",
                        "captured",
                        "surrendered",
                        "missing",
                        "displaced",
                        "arrested",
                        "destroyed",
                        "seized")),
                notations("harms"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actors/noun",
                "engagements/verb",
                "engagements/noun",
                "reporting/verb",
                "place-kinds/noun",
                "amounts/phrase",
                "weapons/noun",
                "objects/noun",
                "sides/noun",
                "sides/adjective",
                "claimant-kinds/noun"
            })
    void noWordStandsTwice(String schemeAndProperty) {
        String scheme = schemeAndProperty.split("/")[0];
        String property = schemeAndProperty.split("/")[1];
        Map<String, String> holders = new HashMap<>();
        for (Concept concept : VOCABULARY.scheme(scheme)) {
            for (String word : concept.values(property)) {
                String other = holders.put(word, concept.notation());
                assertEquals(null, other, word + " stands under " + other + " and " + concept.notation());
            }
        }
        assertFalse(holders.isEmpty(), schemeAndProperty);
    }

    @Test
    void wordsAreTrimmedAndLemmasLowerCase() {
        Set<String> lexical = Set.of(
                "verb",
                "noun",
                "adjective",
                "adverb",
                "weakVerb",
                "meansNoun",
                "objectVerb",
                "subjectVerb",
                "loserVerb",
                "corpseNoun",
                "woundNoun",
                "state",
                "phrase");
        for (String scheme : VOCABULARY.schemes()) {
            for (Concept concept : VOCABULARY.scheme(scheme)) {
                concept.values()
                        .forEach((property, words) -> words.forEach(word -> {
                            assertEquals(word.strip(), word, concept.notation() + " " + property);
                            assertTrue(
                                    !lexical.contains(property) || word.equals(word.toLowerCase(Locale.ROOT)),
                                    scheme + "/" + concept.notation() + " " + property + ": " + word);
                        }));
            }
        }
    }

    /**
     * A list is read under its scheme ("harms.noun"), by a rule or the program, or by a program that asks for the
     * property alone.
     */
    @Test
    void noWordListIsThereForNothing() throws IOException {
        String readers = textOf(Path.of("src/main/java")) + textOf(Path.of("src/main/resources/rules"));
        Pattern list = Pattern.compile("lex:(\\w+)\\s+\"");
        Set<String> lists = new TreeSet<>();
        for (String scheme : VOCABULARY.schemes()) {
            Path file = Path.of("ontology/concepts", scheme + ".ttl");
            list.matcher(Files.exists(file) ? Files.readString(file) : "")
                    .results()
                    .forEach(found -> lists.add(scheme + "." + found.group(1)));
        }
        assertTrue(lists.size() > 30, lists::toString);
        lists.removeIf(
                name -> Pattern.compile("\\b" + name + "\\b").matcher(readers).find());
        lists.removeIf(name -> asked(name, readers));
        assertEquals(Set.of(), lists);
    }

    private static boolean asked(String name, String readers) {
        String[] parts = name.split("\\.");
        return readers.contains("scheme(\"" + parts[0] + "\")")
                && Pattern.compile("values?\\(\"" + parts[1] + "\"\\)")
                        .matcher(readers)
                        .find();
    }

    private static String textOf(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void campsOfWordsAreCamps() {
        for (String scheme : List.of("actors", "sides")) {
            for (Concept concept : VOCABULARY.scheme(scheme)) {
                assertTrue(notations("camps").contains(concept.value("camp").orElse("")), concept::toString);
            }
        }
    }

    @Test
    void amountsAreNumbersOrBounds() {
        for (Concept concept : VOCABULARY.scheme("amounts")) {
            assertTrue(
                    concept.value("minimum").isPresent()
                            != concept.value("bound").isPresent(),
                    concept::toString);
            concept.value("maximum")
                    .ifPresent(maximum -> assertTrue(
                            Long.parseLong(maximum)
                                    >= Long.parseLong(concept.value("minimum").orElseThrow()),
                            concept::toString));
        }
        assertEquals(
                "24",
                VOCABULARY
                        .concept("amounts", "dozens")
                        .orElseThrow()
                        .value("minimum")
                        .orElseThrow());
    }

    private static <E> Set<String> names(E[] constants, Function<E, String> notation) {
        return Arrays.stream(constants).map(notation).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> notations(String scheme) {
        return VOCABULARY.scheme(scheme).stream().map(Concept::notation).collect(Collectors.toCollection(TreeSet::new));
    }
}
