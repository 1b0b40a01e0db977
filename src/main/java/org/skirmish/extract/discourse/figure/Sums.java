package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.extract.claims.Count;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;

/**
 * Adds up those whom one word of harm joins to a single person: "a man and a woman", "a mother and her two children",
 * where all are on one side.
 */
final class Sums {

    private Sums() {}

    /** A harm, and those of which it is the sum; itself alone where nothing was added up. */
    record Sum(Harm harm, List<Harm> of) {}

    /** The harms of the sentence, joined singles as one. */
    static List<Sum> of(SentenceReading told, EntityFocus cast) {
        List<Sum> summed = new ArrayList<>();
        for (Harm harm : told.harms()) {
            int with = partner(told, cast, summed, harm);
            if (with < 0) {
                summed.add(new Sum(harm, List.of(harm)));
            } else {
                Sum before = summed.get(with);
                List<Harm> all = new ArrayList<>(before.of());
                all.add(harm);
                summed.set(with, new Sum(joined(before.harm(), harm), all));
            }
        }
        return summed;
    }

    private static int partner(SentenceReading told, EntityFocus cast, List<Sum> before, Harm harm) {
        for (int i = 0; i < before.size(); i++) {
            Harm earlier = before.get(i).harm();
            boolean one = earlier.word().equals(harm.word())
                    && earlier.measure().equals(harm.measure())
                    && !harm.thing()
                    && (harm.count().single() || earlier.count().single())
                    && exact(harm)
                    && exact(earlier)
                    && joined(told, earlier, harm.victims())
                    && complete(told, earlier);
            if (one && side(told, cast, earlier) == side(told, cast, harm)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether "and" joins what the two count. */
    private static boolean joined(SentenceReading told, Harm earlier, Optional<IndexedWord> noun) {
        return noun.isPresent()
                && told.sentence().graph().incomingEdgeList(noun.get()).stream()
                        .anyMatch(e -> e.getRelation().toString().startsWith("conj")
                                && earlier.victims().isPresent());
    }

    /** Whether all whom the list names are counted: a sum of some of them is nobody's number. */
    private static boolean complete(SentenceReading told, Harm first) {
        return NounPhrase.children(told.sentence(), first.victims().get(), "conj").stream()
                .filter(n -> n.tag().startsWith("NN"))
                .allMatch(n -> told.harms().stream()
                        .anyMatch(h -> h.victims().filter(n::equals).isPresent()));
    }

    private static boolean exact(Harm harm) {
        Bounds bounds = harm.count().bounds();
        return bounds.min().isPresent()
                && bounds.min().equals(bounds.max())
                && bounds.min().getAsLong() > 0;
    }

    /** People without a side, and office-holders, count as civilians here. */
    private static Camp side(SentenceReading told, EntityFocus cast, Harm harm) {
        boolean official = harm.victims()
                .filter(v -> Senses.first(v.backingLabel(), "actors.noun")
                        .filter("official"::equals)
                        .isPresent())
                .isPresent();
        Camp camp = official
                ? Camp.CIVILIAN
                : harm.victims().map(v -> cast.camp(told, v)).orElse(Camp.UNKNOWN);
        return camp == Camp.UNKNOWN ? Camp.CIVILIAN : camp;
    }

    private static Harm joined(Harm one, Harm other) {
        Bounds bounds = Bounds.exactly(one.count().bounds().min().orElse(1)
                + other.count().bounds().min().orElse(1));
        Count count = new Count(
                bounds,
                one.count().noun(),
                one.count().wording().cover(other.count().wording()),
                true,
                one.count().others());
        return new Harm(
                one.sentence(),
                one.rule(),
                one.measure(),
                one.word(),
                count,
                one.victims(),
                one.agent(),
                one.loser(),
                one.thing(),
                one.total(),
                one.carried(),
                one.alone());
    }
}
