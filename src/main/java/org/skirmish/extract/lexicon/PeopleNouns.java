package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.model.Camp;

/**
 * Knows nouns for people of whom no concept tells what they are: those of {@code people-nouns.txt}, peoples of
 * {@code peoples.txt}, and words whose ending or first part makes them people, of {@code people-forms.txt}.
 */
final class PeopleNouns {

    private final Map<String, Camp> nouns = new HashMap<>();
    private final List<String> endings;
    private final List<String> otherEndings;
    private final List<String> firstParts;

    PeopleNouns() {
        lines("people-nouns")
                .map(l -> l.split("\t"))
                .forEach(f -> nouns.put(f[0], f.length > 1 ? Camp.of(f[1]) : Camp.UNKNOWN));
        lines("peoples").flatMap(l -> Stream.of(l.split(" "))).forEach(p -> nouns.put(p, Camp.UNKNOWN));
        endings = lines("people-forms")
                .filter(l -> l.startsWith("-"))
                .map(l -> l.substring(1))
                .toList();
        otherEndings = lines("people-forms")
                .filter(l -> l.startsWith("!"))
                .map(l -> l.substring(1))
                .toList();
        firstParts = lines("people-forms").filter(l -> l.endsWith("-")).toList();
    }

    private static Stream<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PeopleNouns.class.getResourceAsStream("/rules/" + file + ".txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The camp of those whom the noun names, unknown where it tells none; none at all where it names no people. */
    Optional<Camp> camp(CoreLabel noun) {
        String word = noun.word();
        Optional<Camp> known = forms(word, noun.lemma()).stream()
                .filter(nouns::containsKey)
                .map(nouns::get)
                .findFirst();
        return known.or(() -> formed(word) ? Optional.of(Camp.UNKNOWN) : Optional.empty());
    }

    private boolean formed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean cut = firstParts.stream()
                .filter(lower::startsWith)
                .map(f -> word.substring(f.length()))
                .anyMatch(rest -> formed(rest) || forms(rest, null).stream().anyMatch(nouns::containsKey));
        return cut
                || otherEndings.stream().noneMatch(lower::endsWith)
                        && endings.stream().anyMatch(e -> lower.length() > e.length() + 2 && lower.endsWith(e));
    }

    /**
     * The word, its lemma and its singulars, as they are written and, where nothing else is capitalised, in lower case.
     */
    private static List<String> forms(String word, String lemma) {
        List<String> singular = Stream.of(
                        word,
                        lemma == null ? word : lemma,
                        cut(word, "s", ""),
                        cut(word, "es", ""),
                        cut(word, "ies", "y"),
                        cut(word, "men", "man"))
                .distinct()
                .toList();
        return Stream.concat(singular.stream(), singular.stream().map(s -> s.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static String cut(String word, String ending, String by) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + by : word;
    }
}
