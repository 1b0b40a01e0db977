package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/** The words of {@code rules/no-violence.txt}, and what shows that there was violence all the same. */
final class Peace {

    private static final Set<String> FIGHTING = Set.of("state", "non-state", "foreign");

    private final Map<String, Set<String>> lists = new HashMap<>();

    Peace() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Peace.class.getResourceAsStream("/rules/no-violence.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split(": "))
                    .forEach(f ->
                            lists.computeIfAbsent(f[0], n -> new HashSet<>()).addAll(List.of(f[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the token's lemma is on the list. */
    boolean is(String list, CoreLabel token) {
        return lists.get(list).contains(lemma(token));
    }

    /** Whether the token (index from 1) is on the list by itself, or as the end of a phrase of two. */
    boolean ends(String list, Sentence sentence, int token) {
        return is(list, sentence.token(token))
                || token > 1
                        && lists.get(list)
                                .contains(lemma(sentence.token(token - 1)) + '-' + lemma(sentence.token(token)));
    }

    /**
     * Whether no weapon and nobody of an armed side stands in the sentence, but for names: teams are called Rebels and
     * Soldiers.
     */
    boolean unarmed(Sentence sentence) {
        return sentence.tokens().stream().noneMatch(t -> armed(sentence, t));
    }

    /** Whether the token is a weapon, or names people who bear arms. */
    boolean armed(Sentence sentence, CoreLabel token) {
        boolean name = token.index() > 1 && Character.isUpperCase(token.word().charAt(0));
        return Senses.has(token, "weapons.noun")
                        && !dug(sentence, token)
                        && !token.tag().startsWith("V")
                || !name && Senses.of(token, "actors.camp").stream().anyMatch(FIGHTING::contains);
    }

    /** "A jade mine": people work there. */
    boolean dug(Sentence sentence, CoreLabel token) {
        return "mine".equals(lemma(token)) && token.index() > 1 && is("dug", sentence.token(token.index() - 1));
    }

    /** The list's entries, each as its lemmas in order. */
    Stream<List<String>> phrases(String list) {
        return lists.get(list).stream().map(p -> List.of(p.split("-")));
    }

    /** The token's lemma in lower case; its word where it has none. */
    String lemma(CoreLabel token) {
        String lemma = token.lemma() == null ? token.word() : token.lemma();
        return lemma.toLowerCase(Locale.ROOT);
    }
}
