package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.lexicon.Modality;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Span;

/** Reads the sentences that deal numbers out in their order: what each counts, or nothing where that is not certain. */
public final class DealtNumbers {

    private static final int LONGEST = 4;

    private final Modality modality;
    private final WordLists words;

    /** @param words the closed lists, of which {@code dealing-out} holds the words that deal out */
    public DealtNumbers(Modality modality, WordLists words) {
        this.modality = modality;
        this.words = words;
    }

    /**
     * What a sentence tells.
     *
     * @param harms the harms; none where numbers are dealt out and nobody can tell which is whose
     * @param shares what their numbers got beside, for those that got something
     */
    public record Dealt(List<Harm> harms, List<Share> shares) {}

    /**
     * The harms of the sentence with its numbers dealt out; as they are where it deals none out.
     *
     * @param harms the same sentence read without regard to the order of its numbers
     * @param days where it names days
     */
    public Dealt in(
            Sentence sentence, List<Harm> harms, List<GroupName> groups, List<PlaceName> places, List<Span> days) {
        if (!dealsOut(sentence.tokens()) || countsNone(sentence.tokens())) {
            return new Dealt(harms, List.of());
        }
        Items items = new Items(sentence, groups, places, days, words);
        Optional<Numbers> numbers = Numbers.in(sentence, items);
        if (numbers.isEmpty()) {
            return new Dealt(List.of(), List.of());
        }
        List<Chain> lists = items.chains().stream()
                .filter(c -> c.size() == numbers.get().size())
                .toList();
        return new Pairing(sentence, items, numbers.get(), harms, new HarmWords(sentence, modality)).with(lists);
    }

    private boolean dealsOut(List<CoreLabel> tokens) {
        return IntStream.range(0, tokens.size())
                .anyMatch(from -> IntStream.rangeClosed(from + 1, Math.min(from + LONGEST, tokens.size()))
                        .mapToObj(to -> tokens.subList(from, to).stream()
                                .map(t -> t.word().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("-")))
                        .anyMatch(phrase -> words.has("dealing-out", phrase)));
    }

    /** "two children, aged five and seven respectively": what is dealt out counts nobody. */
    private static boolean countsNone(List<CoreLabel> tokens) {
        return tokens.stream().filter(Numbers::counts).count() < 2
                && tokens.stream()
                                .filter(t -> t.tag().equals("CD") && !Numbers.counts(t))
                                .count()
                        > 1;
    }
}
