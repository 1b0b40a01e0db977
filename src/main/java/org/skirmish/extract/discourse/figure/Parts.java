package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Breakdown;
import org.skirmish.extract.claims.CountedList;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.claims.Part;
import org.skirmish.extract.claims.PartFinder;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Figure;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** Ties the parts that sentences tell to the larger figures of which they are parts. */
final class Parts {

    private static final int REACH = 2;
    /** So many words may stand before parts of a figure of another sentence: "According to him, …" tells of its own. */
    private static final int OPENING = 2;
    /**
     * Where a list is told as the whole, how far its sum may be from it: who tells it adds up badly, or leaves some
     * out.
     */
    private static final double SLACK = 0.25;

    /** What people are called of whom the report has no word. */
    private static final String NAMELESS = "people";

    private final PartFinder finder;
    private final FigureVictims victims;
    private final String text;
    private final Traits traits;

    Parts(Discourse discourse, FigureVictims victims) {
        this.text = discourse.text();
        this.finder = new PartFinder(discourse.words());
        this.victims = victims;
        this.traits = discourse.traits();
    }

    /**
     * Marks those entries of the sentence that are parts of others, and answers new ones for the parts that no entry
     * counts.
     */
    List<FigureClaim> of(SentenceReading told, List<FigureClaim> entries) {
        List<FigureClaim> added = new ArrayList<>();
        Block.Kind block = told.sentence().block().kind();
        if (block == Block.Kind.TITLE || block == Block.Kind.HEADING) {
            return added;
        }
        for (Breakdown breakdown : finder.in(told.sentence())) {
            List<FigureClaim> before =
                    Stream.concat(entries.stream(), added.stream()).toList();
            whole(told, breakdown, before).ifPresent(whole -> {
                mixed(breakdown, whole);
                for (Part part : breakdown.parts()) {
                    Optional<FigureClaim> known = counted(told, part, entries);
                    boolean free = known.filter(k -> k == whole
                                    || !k.figure()
                                            .measure()
                                            .equals(whole.figure().measure())
                                    || k.event().isPresent() && !k.event().equals(whole.event()))
                            .isEmpty();
                    if (free && known.isPresent()) {
                        known.get().partOf(whole, breakdown.complete());
                    } else if (free) {
                        added.add(entry(told, breakdown, part, whole));
                    }
                }
            });
        }
        return added;
    }

    /**
     * A bare number of people, children or civilians among them, is none of the fighters told of before, whose camp it
     * had by default.
     */
    private void mixed(Breakdown breakdown, FigureClaim whole) {
        boolean civilians = breakdown.parts().stream()
                .flatMap(p -> p.noun().stream())
                .anyMatch(n -> Senses.first(n.backingLabel(), "actors.camp")
                                .filter(c -> Camp.of(c) == Camp.CIVILIAN)
                                .isPresent()
                        && !traits.any("with-forces", Senses.of(n.backingLabel(), "actors.noun")));
        boolean bare = whole.harm()
                .victims()
                .filter(v ->
                        Senses.has(v.backingLabel(), "actors.noun") && !v.tag().startsWith("PRP"))
                .isEmpty();
        if (civilians
                && bare
                && !whole.harm().thing()
                && whole.harm().loser().isEmpty()
                && CampOpponents.fights(whole.figure().victims().camp())) {
            Mention people = whole.figure().victims().mention();
            whole.victims(new Party(people, NAMELESS, Camp.UNKNOWN, Optional.empty(), Optional.empty()));
        }
    }

    /**
     * The parts of those whom one word of harm joins, told as one figure: "a nurse and two drivers were killed"; single
     * persons are no parts.
     */
    List<FigureClaim> joined(FigureClaim whole, List<Harm> harms) {
        boolean listed =
                harms.size() > 1 && harms.stream().anyMatch(h -> low(h.count().bounds()) > 1);
        return !listed
                ? List.of()
                : harms.stream()
                        .map(h -> {
                            FigureClaim part = new FigureClaim(
                                    whole.told(),
                                    h,
                                    whole.event(),
                                    figure(whole.told(), h, whole.figure()),
                                    whole.attribution(),
                                    whole.total());
                            part.partOf(whole, true);
                            return part;
                        })
                        .toList();
    }

    private FigureClaim entry(SentenceReading told, Breakdown breakdown, Part part, FigureClaim whole) {
        IndexedWord word = part.noun().orElseGet(() -> told.sentence().graph().getNodeByIndexSafe(part.from() + 1));
        Harm harm = new Harm(
                told.sentence(),
                breakdown.cue().rule(),
                whole.figure().measure(),
                word == null ? whole.harm().word() : word,
                part.count(),
                part.noun(),
                Optional.empty(),
                Optional.empty(),
                whole.harm().thing(),
                false,
                false,
                false);
        FigureClaim entry = new FigureClaim(
                told, harm, whole.event(), figure(told, harm, whole.figure()), whole.attribution(), whole.total());
        entry.partOf(whole, breakdown.complete());
        return entry;
    }

    private Figure figure(SentenceReading told, Harm harm, Figure whole) {
        Span wording = harm.count().wording();
        Optional<String> object = whole.object().map(o -> harm.victims()
                .map(v -> new NounPhrase(told.sentence(), v).uncounted(text).text())
                .orElse(o));
        return new Figure(
                whole.measure(),
                harm.count().bounds(),
                victims.part(told, harm, whole),
                object,
                new Mention(wording, wording.in(text)));
    }

    private static Optional<FigureClaim> counted(SentenceReading told, Part part, List<FigureClaim> entries) {
        return entries.stream()
                .filter(e -> e.told() == told
                        && e.harm().count().wording().overlaps(part.count().wording()))
                .findFirst();
    }

    /**
     * The figure told last before the parts, in their sentence or, where they open it, shortly before it; where that is
     * a part, its whole.
     */
    private Optional<FigureClaim> whole(SentenceReading told, Breakdown breakdown, List<FigureClaim> entries) {
        int at = told.sentence().tokens().get(breakdown.at()).beginPosition();
        List<FigureClaim> possible = entries.stream()
                .filter(e -> e.attribution().stance() == Attribution.Stance.ASSERTS
                        && (breakdown.of().isEmpty()
                                || breakdown.of().contains(e.figure().measure())))
                .toList();
        Optional<FigureClaim> here = possible.stream()
                .filter(e -> e.told() == told && e.harm().count().wording().end() <= at)
                .max(Comparator.comparingInt(e -> e.harm().count().wording().end()));
        if (here.isPresent()) {
            int from = here.get().harm().count().wording().end();
            return here.filter(e -> fits(e, breakdown) && !othersBetween(told, from, at, entries))
                    .map(e -> e.whole().orElse(e));
        }
        boolean opens = !breakdown.complete()
                && (breakdown.at() <= OPENING || !breakdown.of().isEmpty())
                && !othersBetween(told, told.sentence().span().begin(), at, entries);
        return possible.stream()
                .filter(e -> opens
                        && !e.isPart()
                        && !e.headline()
                        && near(told, e)
                        && !breakdown.parts().isEmpty())
                .reduce((one, other) -> other)
                .filter(e -> fits(e, breakdown)
                        && (breakdown.harms().isEmpty() || !breakdown.of().isEmpty()));
    }

    private static boolean near(SentenceReading told, FigureClaim entry) {
        int back = told.sentence().index() - entry.told().sentence().index();
        return back > 0
                && back <= REACH
                && told.sentence().paragraph() - entry.told().sentence().paragraph() <= 1;
    }

    /** Whether people or things stand counted in the stretch of which no figure was made: the parts may be theirs. */
    private static boolean othersBetween(SentenceReading told, int from, int to, List<FigureClaim> entries) {
        List<CoreLabel> tokens = told.sentence().tokens();
        for (int i = 0; i < tokens.size() - 1; i++) {
            CoreLabel token = tokens.get(i);
            Span span = Sentence.span(token);
            boolean inside = span.begin() >= from && span.end() <= to && token.get(Counts.class) != null;
            CoreLabel next = tokens.get(i + 1);
            boolean within = i > 0 && "IN".equals(tokens.get(i - 1).tag()); // "members of one family"
            boolean counts = inside
                    && !within
                    && (Senses.has(next, "actors.noun")
                            || i + 2 < tokens.size() && Senses.has(tokens.get(i + 2), "actors.noun"));
            if (counts
                    && entries.stream()
                            .noneMatch(e -> e.told() == told
                                    && e.harm().count().wording().overlaps(span))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the parts can be of the figure: no more than it, of people or of things as it is, and not harmed
     * otherwise.
     */
    private static boolean fits(FigureClaim whole, Breakdown breakdown) {
        Bounds bounds = whole.figure().bounds();
        long low = bounds.min().orElse(0);
        double high = bounds.max().isPresent()
                ? bounds.max().getAsLong() * (bounds.approximate() ? 1 + SLACK : 1)
                : Double.MAX_VALUE;
        long sum = breakdown.parts().stream()
                .mapToLong(p -> low(p.count().bounds()))
                .sum();
        boolean kind = breakdown.parts().stream().allMatch(p -> p.noun()
                .filter(n -> CountedList.isThing(n) != whole.harm().thing())
                .isEmpty());
        boolean other = !breakdown.harms().isEmpty()
                && !breakdown.harms().contains(whole.figure().measure());
        double top = Math.max(low, high);
        boolean size = breakdown.complete()
                ? bounds.max().isPresent() && Math.abs(sum - low) <= SLACK * low
                : sum < top || sum == top && breakdown.parts().size() > 1;
        return kind && !other && size && low != 1;
    }

    private static long low(Bounds bounds) {
        return bounds.min().isPresent()
                ? bounds.min().getAsLong()
                : bounds.max().orElse(1);
    }
}
