package org.skirmish.extract.discourse.time;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.dates.DateContext;
import org.skirmish.extract.dates.DateExpression;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.dates.Resolved;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.place.ItemHead;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.When;

/**
 * When things happened: the date words of each sentence, resolved against the report's date and the day last spoken of.
 */
public final class TimeFocus {

    /** So many UTF-16 units from its begin a sentence opens with a time. */
    private static final int OPENING = 8;

    private final DateFinder finder;
    private final Timing timing;
    private final WordLists words;
    private final Timeline<State> mind;
    private final PlaceDays places;

    /** What dates are told from, the times of section and item, the time spoken of last, and the first day told. */
    private static final class State {

        private DateContext context;
        private Optional<When> section = Optional.empty();
        private Optional<When> item = Optional.empty();
        private int itemParagraph = -1;
        private Optional<Spoken> spoken = Optional.empty();
        private Optional<LocalDate> main = Optional.empty();

        private State(DateContext context) {
            this.context = context;
        }

        private State copy() {
            State same = new State(context);
            same.section = section;
            same.item = item;
            same.itemParagraph = itemParagraph;
            same.spoken = spoken;
            same.main = main;
            return same;
        }
    }

    /** @param anchor a day by which the text of an undated report fixes its own time */
    public TimeFocus(
            DateFinder finder,
            String text,
            WordLists words,
            Optional<LocalDate> published,
            Optional<LocalDate> anchor,
            Timelines times) {
        this.finder = finder;
        this.timing = new Timing(finder, text);
        this.words = words;
        this.mind = times.begin(new State(new DateContext(published, anchor, Optional.empty())), State::copy);
        this.places = new PlaceDays(times);
    }

    /** A time that the report spoke of, and where it did. */
    private record Spoken(When when, Sentence sentence, Optional<PlaceName> place) {}

    /**
     * The time in the word's sentence that can be that of what it tells: one that fixes a day, in its clause, close to
     * it.
     */
    public Optional<When> near(SentenceReading told, IndexedWord word) {
        State then = mind.at(told.sentence());
        return timing.near(
                told,
                word,
                Intervals.fromMain(told) ? then.main.map(then.context::after).orElse(then.context) : then.context);
    }

    /**
     * A post begins that was written on that day: "today" is that day in it, and what was told before it no longer
     * holds.
     */
    public void posted(LocalDate day) {
        State now = mind.now();
        now.context = new DateContext(Optional.of(day), Optional.empty(), Optional.empty());
        now.section = Optional.empty();
        now.item = Optional.empty();
        now.spoken = Optional.empty();
        now.main = Optional.empty();
        places.clear();
    }

    /** A heading with a date dates what its section tells. */
    public void heading(SentenceReading told) {
        State now = mind.now();
        now.section = first(told, told.dates());
        now.section.flatMap(When::start).ifPresent(day -> now.context = now.context.after(day));
        now.item = Optional.empty();
        now.spoken = Optional.empty();
        places.clear();
    }

    /** The report turns to another country: no day told before goes on there. */
    public void anew() {
        State now = mind.now();
        now.section = Optional.empty();
        now.item = Optional.empty();
        now.spoken = Optional.empty();
        places.clear();
    }

    /** An item of a list that opens with a date is dated by it. */
    public void item(SentenceReading told) {
        State now = mind.now();
        Optional<ItemHead> head = ItemHead.of(told);
        if (head.isPresent()) {
            now.item = first(told, head.get().dates());
            now.item.flatMap(When::start).ifPresent(day -> now.context = now.context.after(day));
            now.itemParagraph = told.sentence().paragraph();
            now.spoken = Optional.empty();
        } else if (told.sentence().paragraph() != now.itemParagraph) {
            now.item = Optional.empty();
        }
    }

    private Optional<When> first(SentenceReading told, List<DateFinder.Found> dates) {
        return dates.stream()
                .filter(DateFinder.Found::datesEvent)
                .findFirst()
                .map(f -> timing.when(told, f, mind.now().context))
                .filter(w -> w.start().isPresent());
    }

    /**
     * The time of an act that its sentence does not date: that of the section or item, else that of the act told
     * before, or of one told of the same place to which it refers.
     */
    public Optional<When> carried(
            SentenceReading told, IndexedWord word, Optional<PlaceName> place, Supplier<Optional<When>> last) {
        State then = mind.at(told.sentence());
        if (otherwise(told, word)) {
            return timing.lasting(told, word, then.context);
        }
        if (then.spoken.filter(s -> goesOn(told, s, place)).isEmpty()) {
            return then.item
                    .or(() -> then.section)
                    .or(() -> TimeReach.refers(told, word) ? last.get() : Optional.empty())
                    .or(() -> hourly(told, word) || sequel(told, word)
                            ? then.spoken.map(Spoken::when)
                            : Optional.empty());
        }
        return then.item.or(() -> then.section).or(() -> then.spoken.map(Spoken::when));
    }

    /** "Warplanes later bombed the camp", "the artillery answered": it goes on from what was told, wherever it was. */
    private boolean sequel(SentenceReading told, IndexedWord word) {
        return Stream.concat(Stream.of(word), Clauses.verb(told.sentence(), word.index()).stream())
                        .anyMatch(v -> words.has("answering", v))
                || NounPhrase.children(told.sentence(), word, "advmod").stream().anyMatch(a -> words.has("sequel", a));
    }

    /** Whether only the hour of the act is told: "Shortly after noon, …". */
    private static boolean hourly(SentenceReading told, IndexedWord word) {
        return told.dates().stream()
                .filter(f -> f.bearing() == Bearing.HOUR)
                .anyMatch(f -> TimeReach.reaches(told.sentence(), SpeakingDays.token(told.sentence(), f), word));
    }

    /** The day of an act that nothing else dates: the one told of its place before. */
    public Optional<When> ofPlace(SentenceReading told, IndexedWord word, Optional<PlaceName> place) {
        return otherwise(told, word) || TimeReach.framed(told, word)
                ? Optional.empty()
                : places.of(told.sentence(), place);
    }

    /** Whether the word has another time, told or not, than what was told before. */
    private static boolean otherwise(SentenceReading told, IndexedWord word) {
        return TimeReach.background(told, word)
                || Intervals.before(told, word).isPresent()
                || told.dates().stream()
                        .filter(f -> TimeReach.reaches(told.sentence(), SpeakingDays.token(told.sentence(), f), word)
                                || TimeReach.ofAnother(told.sentence(), SpeakingDays.token(told.sentence(), f), word))
                        .anyMatch(f -> Timing.dates(f) || f.bearing() == Bearing.AFTER || f.bearing() == Bearing.UNTIL);
    }

    private static boolean goesOn(SentenceReading told, Spoken before, Optional<PlaceName> place) {
        boolean within = place.isEmpty()
                || PlaceFocus.agree(place, before.place())
                || before.place().filter(p -> mayHold(p, place.get(), told)).isPresent();
        int apart = told.sentence().index() - before.sentence().index();
        return told.sentence().paragraph() == before.sentence().paragraph() || apart <= 1 && within;
    }

    /** Whether the larger place may be that in which the act lies: the sentence names no other as large. */
    private static boolean mayHold(PlaceName larger, PlaceName place, SentenceReading told) {
        return larger.rank() > place.rank()
                && told.places().stream()
                        .filter(p -> p.rank() >= larger.rank() && p.rank() < PlaceFocus.COUNTRY)
                        .allMatch(p -> PlaceFocus.agree(Optional.of(p), Optional.of(larger)));
    }

    /**
     * Remembers the day that a sentence speaks of, for "the same day" and for the sentences that go on; not the span of
     * time of a sum.
     *
     * @param open whether something is told to happen of which no place is told
     */
    public void note(SentenceReading told, boolean sum, boolean open) {
        State now = mind.now();
        now.spoken = now.spoken.map(s -> s.sentence().paragraph()
                                == told.sentence().paragraph()
                        || open && told.sentence().index() - s.sentence().index() <= 1
                ? new Spoken(s.when(), told.sentence(), s.place())
                : s);
        for (DateFinder.Found found : told.dates()) {
            Resolved resolved = finder.resolve(found, timing.context(told, found, now.context));
            if (found.bearing() == Bearing.SINCE) {
                now.context = resolved.start().map(now.context::after).orElse(now.context);
            }
            boolean past = !(found.expression() instanceof DateExpression.Past)
                    && !(sum && !resolved.start().equals(resolved.end()));
            if (found.datesEvent() && resolved.start().isEmpty() && gone(resolved)) {
                now.spoken = Optional.empty();
            }
            boolean aside = (found.counted() || several(told))
                    && Clauses.relative(told.sentence(), SpeakingDays.token(told.sentence(), found), 0);
            if (found.datesEvent()
                    && past
                    && !aside
                    && !idle(told, found)
                    && !later(told, found, resolved)
                    && resolved.start().isPresent()) {
                now.spoken = Optional.of(new Spoken(
                        timing.when(told, found, now.context), told.sentence(), PlaceFocus.finest(told.places())));
                places.note(told, now.spoken.get().when());
                now.context = now.context.after(resolved.start().get());
                now.main = now.main.or(resolved::start);
            }
        }
    }

    /** "Sunday's vote passed quietly": the day of something else, where the sentence tells of no violence. */
    private static boolean idle(SentenceReading told, DateFinder.Found found) {
        return told.acts().isEmpty()
                && told.harms().isEmpty()
                && TimeReach.owned(told.sentence(), SpeakingDays.token(told.sentence(), found))
                        .isPresent();
    }

    /**
     * "In 1988": so long before the report that what it tells next without a day is not of that time, nor surely of the
     * day told before.
     */
    private boolean gone(Resolved time) {
        DateContext context = mind.now().context;
        return time.latest()
                .filter(latest -> context.told()
                        .or(context::published)
                        .filter(latest::isBefore)
                        .isPresent())
                .isPresent();
    }

    /**
     * "Their corpses were brought out on Tuesday": a later day than that told, of what came of it; the report still
     * speaks of the day before.
     */
    private boolean later(SentenceReading told, DateFinder.Found found, Resolved time) {
        boolean after = mind.now()
                .context
                .told()
                .filter(day -> time.start().filter(day::isBefore).isPresent())
                .isPresent();
        return after
                && told.acts().stream()
                        .noneMatch(a -> TimeReach.reaches(
                                told.sentence(), SpeakingDays.token(told.sentence(), found), a.trigger()))
                && Clauses.verb(told.sentence(), SpeakingDays.token(told.sentence(), found))
                        .filter(v -> words.has("aftermath", v))
                        .isPresent();
    }

    /** Whether the word is one of what comes some time after an act: the dead are found, the wounded die. */
    public boolean later(SentenceReading told, IndexedWord word) {
        return words.has("aftermath", word)
                || Clauses.verb(told.sentence(), word.index())
                        .filter(v -> words.has("aftermath", v))
                        .isPresent();
    }

    /** Whether the word tells of dead who were found: when is not told by the day of that. */
    public boolean found(SentenceReading told, IndexedWord word) {
        return words.has("discovering", word)
                || Clauses.verb(told.sentence(), word.index())
                        .filter(v -> words.has("discovering", v))
                        .isPresent();
    }

    private static boolean several(SentenceReading told) {
        return told.dates().stream()
                .filter(DateFinder.Found::datesEvent)
                .anyMatch(f -> !Clauses.relative(told.sentence(), SpeakingDays.token(told.sentence(), f), 0));
    }

    /**
     * Whether the time of a harm is that of what came of an earlier act ("two more died on Sunday"): a later one that
     * does not open its sentence, and no clause tells what happened then.
     */
    public boolean aftermath(SentenceReading told, IndexedWord harm, When time, When act) {
        boolean opens = time.mention()
                .filter(m -> m.span().begin() - told.sentence().span().begin() < OPENING)
                .isPresent();
        boolean during = NounPhrase.children(told.sentence(), harm, "advcl").stream()
                .anyMatch(c -> !c.tag().equals("VBG"));
        return !opens
                && !during
                && time.start().isPresent()
                && act.start().isPresent()
                && time.start().get().isAfter(act.start().get());
    }

    /** Whether two times can be one. */
    public boolean agree(When one, When other) {
        return one.agrees(other);
    }
}
