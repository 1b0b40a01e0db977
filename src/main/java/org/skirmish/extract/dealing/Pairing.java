package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Count;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.dealing.DealtNumbers.Dealt;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;

/** Pairs the numbers of a sentence with the one list to which they can be dealt out. */
final class Pairing {

    private static final Dealt NOTHING = new Dealt(List.of(), List.of());

    private final Sentence sentence;
    private final Items items;
    private final Numbers numbers;
    private final List<Harm> read;
    private final HarmWords states;

    /** @param read the harms of the sentence without regard to the order of its numbers */
    Pairing(Sentence sentence, Items items, Numbers numbers, List<Harm> read, HarmWords states) {
        this.sentence = sentence;
        this.items = items;
        this.numbers = numbers;
        this.read = read.stream()
                .filter(h -> numbers.tokens().stream()
                        .anyMatch(n -> Sentence.span(n).overlaps(h.count().wording())))
                .toList();
        this.states = states;
    }

    /**
     * What the numbers count if they are dealt out to one of the lists; nothing where several will do, or none.
     *
     * @param lists the lists with as many items as there are numbers
     */
    Dealt with(List<Chain> lists) {
        boolean spots = lists.stream().allMatch(c -> c.kind() == Kind.PLACE || c.kind() == Kind.DAY);
        if (lists.isEmpty() || lists.size() > 1 && !spots) {
            return NOTHING;
        }
        Chain list = lists.get(0);
        if (list.kind() == Kind.HARM) {
            return new Dealt(harms(list), List.of());
        }
        Optional<Harm> harm = common(list);
        if (harm.isEmpty()) {
            return NOTHING;
        }
        boolean spot = list.kind() == Kind.PLACE || list.kind() == Kind.DAY || list.kind() == Kind.EVENT;
        return !spot
                ? new Dealt(parties(list, harm.get()), List.of())
                : apart(harm.get(), lists.size() == 1 && list.kind() == Kind.PLACE ? list : new Chain(List.of()));
    }

    /** "killed and wounded numbered 12 and 31": each number has a harm of its own. */
    private List<Harm> harms(Chain list) {
        IndexedWord first = list.items().get(0).head();
        boolean active = numbers.from() == list.to();
        Optional<IndexedWord> before =
                active ? Optional.empty() : items.before(list.from()).map(Item::head);
        Optional<IndexedWord> doer = read.stream()
                .flatMap(h -> h.agent().stream())
                .filter(a -> before.isEmpty() || before.get().index() != a.index())
                .findFirst()
                .or(() -> active ? subject(first) : Optional.empty());
        boolean whom = numbers.nouns().get(0).or(() -> before).isPresent();
        List<Harm> all = each(i -> states.of(
                list.items().get(i).head(),
                count(i, numbers.nouns().get(i).or(() -> before)),
                doer,
                items.owner(list.items().get(0))));
        boolean distinct = all.stream().map(Harm::measure).distinct().count() == numbers.size();
        return distinct && (whom || !active) ? all : List.of();
    }

    private Optional<IndexedWord> subject(IndexedWord verb) {
        return NounPhrase.children(sentence, verb, "nsubj").stream().findFirst();
    }

    /** The one harm that all numbers tell of, as the grammar has it, else by the only word of harm. */
    private Optional<Harm> common(Chain list) {
        if (!read.isEmpty()) {
            boolean one = read.stream().map(Harm::measure).distinct().count() == 1;
            return Optional.of(read.get(0)).filter(h -> one && !h.measure().equals(Harm.CARRIED));
        }
        List<Item> told = items.harms();
        boolean counted = list.kind() == Kind.PEOPLE || list.kind() == Kind.THING;
        Optional<IndexedWord> noun = numbers.nouns()
                .get(0)
                .or(() -> counted ? Optional.of(list.items().get(0).head()) : Optional.empty());
        return told.size() == 1 && noun.isPresent()
                ? states.of(told.get(0).head(), count(0, noun), Optional.empty(), Optional.empty())
                : Optional.empty();
    }

    /**
     * "3 and 5 soldiers and policemen", "the army and the rebels lost 9 and 14 men": who was harmed, lost or did it.
     */
    private List<Harm> parties(Chain list, Harm harm) {
        boolean label = list.to() <= numbers.from()
                && numbers.nouns().get(0).isEmpty()
                && items.harms().stream().anyMatch(h -> h.from() == list.to());
        if (list.holds(harm.loser()) || list.kind() != Kind.THING && items.lose(list.to())) {
            return each(i -> Optional.of(lost(harm, i, list.items().get(i).head())));
        }
        if (!label && list.holds(harm.agent())) {
            return each(i -> Optional.of(
                    counted(harm, i).doneBy(Optional.of(list.items().get(i).head()))));
        }
        boolean named = list.from() == numbers.to() || label || list.holds(harm.victims());
        return named && !numbers.each()
                ? each(i -> Optional.of(
                        harm.counting(count(i, Optional.of(list.items().get(i).head())))
                                .doneBy(label ? Optional.empty() : harm.agent())))
                : List.of();
    }

    /** "lost 9 and 14 men": the men are those who lost them, the houses are not. */
    private Harm lost(Harm harm, int at, IndexedWord loser) {
        Harm counted = counted(harm, at);
        boolean own =
                !harm.thing() && counted.victims().filter(v -> !items.bare(v)).isEmpty();
        return (own ? harm.counting(count(at, Optional.of(loser))) : counted).lostBy(loser);
    }

    /** Numbers told of several places, days or acts. */
    private Dealt apart(Harm harm, Chain spots) {
        List<PlaceName> all =
                spots.items().stream().flatMap(i -> i.place().stream()).toList();
        List<Share> shares = IntStream.range(0, numbers.size())
                .mapToObj(i -> new Share(
                        Sentence.span(numbers.tokens().get(i)),
                        all.isEmpty() ? Optional.empty() : Optional.of(all.get(i)),
                        all))
                .toList();
        return new Dealt(each(i -> Optional.of(counted(harm, i))), shares);
    }

    private Harm counted(Harm harm, int at) {
        return harm.counting(count(at, numbers.nouns().get(at).or(harm::victims)));
    }

    private Count count(int at, Optional<IndexedWord> noun) {
        CoreLabel number = numbers.tokens().get(at);
        return new Count(numbers.bounds().get(at), noun, Sentence.span(number), false, false);
    }

    /** One harm a number; nothing where one of them has none, or things and people would be told alike. */
    private List<Harm> each(IntFunction<Optional<Harm>> made) {
        List<Harm> all = IntStream.range(0, numbers.size())
                .mapToObj(made)
                .flatMap(Optional::stream)
                .toList();
        boolean alike = all.stream().map(Harm::thing).distinct().count() == 1;
        return all.size() == numbers.size() && alike ? all : List.of();
    }
}
