package org.skirmish.extract.discourse.place;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Place;

/**
 * Where the report is just now: the places spoken of, the section's place, so that "the village" and "there" can be
 * understood.
 */
public final class PlaceFocus {

    /** From this rank on a place is a region or a country. */
    public static final int REGION = 4;
    /** From this rank on a place is a country. */
    public static final int COUNTRY = 5;
    /** The rank of districts, and of land of which no more is told. */
    private static final int DISTRICT = 3;
    /** From this rank on a place is larger than a settlement. */
    static final int TOWNSHIP = 2;

    private final Timeline<State> mind;
    private final PlaceMemory memory;
    private final Traits traits;
    private final Openings openings;

    /**
     * The places of section, item, headline and country; the place told last, the last that is a whole town, and where
     * they were told; where the present section or item began. Sentences and paragraphs by index.
     */
    private static final class State {

        private Optional<PlaceName> section = Optional.empty();
        private Optional<PlaceName> item = Optional.empty();
        private int itemParagraph = -1;
        private int opened;
        private Optional<PlaceName> last = Optional.empty();
        private Optional<PlaceName> town = Optional.empty();
        private int lastAt = -1;
        private int lastIn = -1;
        private Optional<PlaceName> title = Optional.empty();
        private Optional<PlaceName> land = Optional.empty();
        private int paragraph = -1;

        private State copy() {
            State same = new State();
            same.section = section;
            same.item = item;
            same.itemParagraph = itemParagraph;
            same.opened = opened;
            same.last = last;
            same.town = town;
            same.lastAt = lastAt;
            same.lastIn = lastIn;
            same.title = title;
            same.land = land;
            same.paragraph = paragraph;
            return same;
        }

        /** The place that the section or item is about. */
        private Optional<PlaceName> section() {
            return item.or(() -> section);
        }
    }

    /** @param times where what is in mind at each sentence is kept */
    public PlaceFocus(Traits traits, Openings openings, Timelines times) {
        this.openings = openings;
        this.traits = traits;
        this.memory = new PlaceMemory(traits, times);
        this.mind = times.begin(new State(), State::copy);
    }

    /** The headline's place is that of what is told before any other is named. */
    public void title(SentenceReading told) {
        State now = mind.now();
        now.title = finest(told.places());
    }

    /** A heading opens a section: what follows happens there unless it says otherwise. */
    public void heading(SentenceReading told) {
        State now = mind.now();
        now.section = finest(told.places());
        now.item = Optional.empty();
        now.last = now.section.or(() -> now.last);
        now.opened = now.section.isPresent() || !told.dates().isEmpty()
                ? told.sentence().index()
                : now.opened;
        memory.note(told.sentence(), told.places());
    }

    /**
     * A paragraph that opens with another country than that of what was told before starts anew: there all that it
     * tells happens. Answers whether it does.
     */
    public boolean land(SentenceReading told) {
        State now = mind.now();
        if (told.sentence().paragraph() == now.paragraph) {
            return false;
        }
        now.paragraph = told.sentence().paragraph();
        Optional<PlaceName> before = now.land.or(() -> now.last).or(now::section);
        Optional<PlaceName> opening = openings.opening(told);
        boolean moved = opening.filter(
                        o -> before.map(b -> !openings.same(o, b)).orElse(!openings.here(o)))
                .isPresent();
        now.land = moved || now.land.isPresent() || now.title.isEmpty() ? opening : Optional.empty();
        if (moved) {
            now.section = Optional.empty();
            now.item = Optional.empty();
            now.last = Optional.empty();
            now.town = Optional.empty();
            now.opened = told.sentence().index();
        }
        return moved;
    }

    /** An item of a list opens with its place and time; they hold for its paragraph. */
    public void item(SentenceReading told) {
        State now = mind.now();
        if (ItemHead.of(told).isEmpty()) {
            now.item = told.sentence().paragraph() == now.itemParagraph ? now.item : Optional.empty();
            return;
        }
        ItemHead head = ItemHead.of(told).get();
        now.item = finest(head.places()).map(p -> inSection(now, p));
        now.itemParagraph = told.sentence().paragraph();
        now.opened = told.sentence().index();
        now.last = now.item.or(() -> now.last);
        now.lastIn = now.itemParagraph;
    }

    private static PlaceName inSection(State now, PlaceName place) {
        boolean inside = place.place().within().isEmpty()
                && now.section.isPresent()
                && now.section.get().rank() > place.rank();
        return inside ? place.within(now.section.get()) : place;
    }

    /** Index of the sentence at which the section or item of a sentence began. */
    public int opened(Sentence sentence) {
        return mind.at(sentence).opened;
    }

    /** Remembers the places of a sentence, after it was read. */
    public void note(SentenceReading told) {
        State now = mind.now();
        memory.note(told.sentence(), told.places());
        finest(scenes(told))
                .filter(p -> p.rank() < REGION
                        || !told.acts().isEmpty()
                        || now.lastIn != told.sentence().paragraph())
                .ifPresent(p -> {
                    now.last = Optional.of(filled(told.sentence(), p));
                    now.town = part(p) || p.rank() >= REGION ? now.town : now.last;
                    now.lastIn = told.sentence().paragraph();
                    now.lastAt = told.acts().isEmpty() && told.dates().isEmpty()
                            ? now.lastAt
                            : told.sentence().index();
                });
    }

    /** Whether the report has told of another act or time at another place since it last spoke of the engagement. */
    public boolean movedSince(Event draft, Sentence now) {
        State then = mind.at(now);
        boolean another = then.last
                .filter(p -> p.rank() < REGION
                        && draft.place()
                                .filter(d -> agree(then.last, Optional.of(d)) || d.rank() != p.rank())
                                .isEmpty())
                .isPresent();
        boolean placed = another && then.lastIn == now.paragraph() && draft.lastParagraph() != now.paragraph();
        return placed || then.lastAt > draft.last() && !agree(then.last, draft.place());
    }

    /**
     * The place of an act by its own sentence: one that it names, else that of its witness where a paragraph begins.
     */
    public Optional<PlaceName> place(SentenceReading told, IndexedWord word) {
        State then = mind.at(told.sentence());
        boolean begins = told.sentence().paragraph() != then.lastIn;
        return named(told, word)
                .or(() -> begins && referred(told.sentence()).isEmpty() ? witnessed(told) : Optional.empty());
    }

    /**
     * The place that the sentence gives an act: of those that are no more than regions the one least apart from its
     * word in grammar.
     */
    private Optional<PlaceName> named(SentenceReading told, IndexedWord word) {
        return scenes(told).stream()
                .filter(p -> !p.origin() && p.rank() < COUNTRY)
                .min(Comparator.<PlaceName>comparingInt(p -> p.rank() < REGION ? wide(p) ? 1 : 0 : 2)
                        .thenComparingInt(p -> Clauses.between(told.sentence(), p.to(), word.index()))
                        .thenComparingInt(p -> Clauses.ofSubject(told.sentence(), p.to(), word.index()) ? 1 : 0)
                        .thenComparingInt(PlaceFocus::vagueness)
                        .thenComparingInt(p -> Math.abs(p.from() - word.index())))
                .map(p -> landmark(told.places(), p))
                .map(p -> filled(told.sentence(), p));
    }

    /** "The western countryside of Aleppo": land about a town, wider than any place in it. */
    private static boolean wide(PlaceName place) {
        return place.rank() == DISTRICT
                && place.place().kind().filter("area"::equals).isPresent();
    }

    /** The places of the sentence, without the end of a road that lies somewhere in the section's place. */
    private List<PlaceName> scenes(SentenceReading told) {
        State then = mind.at(told.sentence());
        boolean headed = then.section().filter(s -> s.rank() < REGION).isPresent();
        return told.places().stream().filter(p -> !(headed && bound(p))).toList();
    }

    /** "On the road to Pale". */
    private static boolean bound(PlaceName place) {
        return place.place().relation().equals("near")
                && place.preceding().filter("to"::equals).isPresent();
    }

    /** "On the Pale road near Thazi village": the village says more than the road. */
    private static PlaceName landmark(List<PlaceName> places, PlaceName place) {
        boolean along = place.place().relation().equals("along");
        return places.stream()
                .filter(p -> along
                        && p.rank() < REGION
                        && place.place()
                                .within()
                                .filter(w -> w.mention().equals(p.place().mention()))
                                .isPresent())
                .findFirst()
                .orElse(place);
    }

    /** How little a place says: a bare name known as a township may be the town itself, a road is long. */
    private static int vagueness(PlaceName place) {
        boolean bare = place.place().kind().isEmpty() && place.rank() < REGION;
        return place.place().relation().equals("along")
                        || place.place().kind().filter("river"::equals).isPresent()
                ? 2
                : bare ? Math.min(place.rank(), 1) : place.rank();
    }

    /** The place as it was first told with its larger places, where this mention lacks them. */
    private PlaceName filled(Sentence sentence, PlaceName place) {
        State then = mind.at(sentence);
        boolean bare = place.place().within().isEmpty();
        Optional<PlaceName> known = memory.fuller(sentence, place).filter(k -> bare);
        return known.map(k ->
                        new PlaceName(place.from(), place.to(), k.place(), k.rank(), place.origin(), place.preceding()))
                .or(() -> then.section()
                        .filter(s -> bare && s.rank() > place.rank())
                        .map(place::within))
                .or(() -> then.land
                        .filter(l -> bare && l.rank() > place.rank() && openings.mayLie(l, place))
                        .map(place::within))
                .orElse(place);
    }

    /** The finest of the places where something can happen: nobody's origin, and not merely a country. */
    public static Optional<PlaceName> finest(List<PlaceName> places) {
        return places.stream()
                .filter(p -> !p.origin() && p.rank() < COUNTRY)
                .min(Comparator.comparingInt(PlaceName::rank));
    }

    /** The place that "the village" or "the township" in the sentence refers to. */
    public Optional<PlaceName> referred(Sentence sentence) {
        return memory.referred(sentence);
    }

    /**
     * Where an act happens of which no place is told: what the sentence refers to, where its witness is, where the
     * report is.
     */
    public Optional<PlaceName> presumed(SentenceReading told) {
        State then = mind.at(told.sentence());
        Optional<PlaceName> witnessed = told.sentence().paragraph() == then.lastIn ? Optional.empty() : witnessed(told);
        boolean moved = told.sentence().paragraph() != then.lastIn
                && then.last.filter(this::part).isPresent();
        return referred(told.sentence())
                .or(() -> witnessed)
                .or(() -> moved ? then.town : Optional.empty())
                .or(() -> here(told.sentence()));
    }

    /** Whether the place lies within a town, so that a new paragraph does not go on there. */
    private boolean part(PlaceName place) {
        return place.place().kind().filter(k -> traits.has("within-town", k)).isPresent();
    }

    /** The place of a speaker who can have seen it there: "residents of X said". */
    private Optional<PlaceName> witnessed(SentenceReading told) {
        return told.speeches().stream()
                .flatMap(s -> s.source().stream())
                .filter(s -> local(told.sentence(), s))
                .map(s -> new NounPhrase(told.sentence(), s).full())
                .flatMap(span -> told.places().stream()
                        .filter(p -> p.rank() < REGION
                                && span.overlaps(p.place().mention().span())))
                .map(PlaceName::central)
                .findFirst();
    }

    private boolean local(Sentence sentence, IndexedWord speaker) {
        NounPhrase phrase = new NounPhrase(sentence, speaker);
        boolean care = sentence.tokens().stream()
                .filter(t -> phrase.full().overlaps(Sentence.span(t)))
                .anyMatch(t -> traits.any("care", Senses.of(t, "place-kinds.noun")));
        return !care
                && phrase.core().stream()
                        .anyMatch(t -> traits.any("witness", Senses.of(t, "claimant-kinds.noun"))
                                || Senses.of(t, "actors.camp").contains("civilian"));
    }

    /** Where a thing without a place of its own happens. */
    public Optional<PlaceName> here(Sentence sentence) {
        State then = mind.at(sentence);
        return then.last.or(then::section).or(() -> then.land).or(() -> then.title);
    }

    /** Whether two places can be one: the same name, or one in the other, or one unknown. */
    public static boolean agree(Optional<PlaceName> one, Optional<PlaceName> other) {
        return one.isEmpty()
                || other.isEmpty()
                || chain(one.get().place()).contains(other.get().place().name())
                || chain(other.get().place()).contains(one.get().place().name());
    }

    private static Set<String> chain(Place place) {
        Set<String> names = new HashSet<>();
        for (Optional<Place> at = Optional.of(place);
                at.isPresent();
                at = at.get().within()) {
            names.add(at.get().name());
        }
        return names;
    }
}
