package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Bounds;

/**
 * The numbers that a sentence deals out: all that it counts by, in one list, each bare ("4, 7 and 9 soldiers") or each
 * with a noun of its own ("4 soldiers and 9 policemen").
 *
 * @param tokens the numbers
 * @param bounds how many each of them counts
 * @param nouns the noun of each, in their order; none where none follows
 * @param to place behind the last number
 */
record Numbers(List<CoreLabel> tokens, List<Bounds> bounds, List<Optional<IndexedWord>> nouns, int to) {

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}");

    /** The list; none where the sentence counts by other numbers too, or by fewer or more than can be paired. */
    static Optional<Numbers> in(Sentence sentence, Items items) {
        List<CoreLabel> counting = counting(sentence.tokens());
        if (counting.size() < FEWEST || counting.size() > MOST) {
            return Optional.empty();
        }
        List<Optional<IndexedWord>> own = new ArrayList<>();
        boolean last = false;
        for (int i = 0; i < counting.size(); i++) {
            int behind = counting.get(i).index();
            Optional<Item> noun = items.noun(behind);
            own.add(noun.map(Item::head));
            if (i + 1 < counting.size()) {
                Items.Joint joint = items.joint(noun.map(Item::to).orElse(behind));
                if (!joint.joins() || joint.to() != counting.get(i + 1).index() - 1) {
                    return Optional.empty();
                }
                last = joint.last();
            }
        }
        List<Optional<IndexedWord>> before = own.subList(0, own.size() - 1);
        Optional<IndexedWord> end = own.get(own.size() - 1);
        boolean bare = before.stream().allMatch(Optional::isEmpty);
        boolean each = own.stream().allMatch(Optional::isPresent);
        if (!last || !bare && !each) {
            return Optional.empty();
        }
        return Optional.of(new Numbers(
                counting,
                counting.stream()
                        .map(c -> each ? bounds(c) : under(bounds(counting.get(0)), bounds(c)))
                        .toList(),
                each ? own : counting.stream().map(c -> end).toList(),
                counting.get(counting.size() - 1).index()));
    }

    /**
     * All that count; the first of a list behind a name is often taken for an age: "in Kutkai and Muse, 6, 2 and 11".
     */
    private static List<CoreLabel> counting(List<CoreLabel> tokens) {
        List<CoreLabel> counting =
                tokens.stream().filter(Numbers::counts).collect(Collectors.toCollection(ArrayList::new));
        int first = counting.isEmpty() ? 0 : counting.get(0).index() - 1;
        boolean more = first > 1
                && tokens.get(first - 1).word().equals(",")
                && FIGURE.matcher(tokens.get(first - 2).word()).matches()
                && tokens.get(first - 2).tag().equals("CD");
        if (more) {
            counting.add(0, tokens.get(first - 2));
        }
        return counting;
    }

    private static Bounds bounds(CoreLabel number) {
        return counts(number) ? number.get(Counts.class) : Bounds.exactly(Long.parseLong(number.word()));
    }

    /** "at least 4 and 7 farmers": the first number's word of bound may be for all of them. */
    private static Bounds under(Bounds first, Bounds number) {
        boolean exact = number.min().isPresent() && number.max().isPresent();
        return new Bounds(
                exact && first.min().isEmpty() ? first.min() : number.min(),
                exact && first.max().isEmpty() ? first.max() : number.max(),
                number.approximate() || first.approximate());
    }

    /** Whether the token is a number of people or things. */
    static boolean counts(CoreLabel token) {
        return token.get(Counts.class) != null;
    }

    int size() {
        return tokens.size();
    }

    /** 0-based place of the first number. */
    int from() {
        return tokens.get(0).index() - 1;
    }

    /** Whether each has a noun of its own. */
    boolean each() {
        return nouns.stream().distinct().count() > 1;
    }
}
