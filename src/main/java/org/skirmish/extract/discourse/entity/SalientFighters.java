package org.skirmish.extract.discourse.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.model.Block;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;

/** Who is told of as fighting in the report, and where: for acts that leave one side to the reader. */
public final class SalientFighters {

    /** A party of another section counts as so many sentences farther away. */
    private static final int SECTION = 100;

    /** A group's name may stand so much farther away than its people. */
    private static final int LITTLE = 8;

    /** Who only speaks for those who fight counts as so many sentences farther away. */
    private static final int MOUTH = 40;

    private final Traits traits;
    private final GroupNames groups;
    private final Lands lands;
    private final Timeline<State> mind;

    /** The parties and the headings, by index of their sentences, in the order of reading. */
    private record State(List<Noted> all, List<Integer> headings) {

        private State copy() {
            return new State(List.copyOf(all), List.copyOf(headings));
        }
    }

    private record Noted(int sentence, int paragraph, Party party, boolean telling, boolean suffering) {}

    /**
     * @param groups by which name a group is known, and where it is at home
     * @param lands in which country the report is from sentence to sentence: who fights in one is not inferred for an
     *     act in another
     */
    SalientFighters(Traits traits, GroupNames groups, Lands lands, Timelines times) {
        this.traits = traits;
        this.groups = groups;
        this.lands = lands;
        this.mind = times.begin(new State(new ArrayList<>(), new ArrayList<>()), State::copy);
    }

    /**
     * Takes note of a sentence's parties, in the order of reading.
     *
     * @param telling those of them who are told of as saying something
     * @param suffering those of them whose harm the sentence counts
     */
    void note(SentenceReading told, List<Party> parties, Set<Party> telling, Set<Party> suffering) {
        if (told.sentence().block().kind() == Block.Kind.HEADING) {
            mind.now().headings.add(told.sentence().index());
        }
        parties.stream().filter(this::fights).forEach(p -> mind.now()
                .all
                .add(new Noted(
                        told.sentence().index(),
                        told.sentence().paragraph(),
                        p,
                        telling.contains(p),
                        suffering.contains(p))));
    }

    /** All of them, in the order of reading. */
    public Stream<Party> all() {
        return mind.whole().all.stream().map(Noted::party);
    }

    private boolean fights(Party party) {
        return party.camp() != Camp.CIVILIAN
                && party.camp() != Camp.UNKNOWN
                && !single(party)
                && !out(party)
                && !peaceful(party);
    }

    /** "A coalition of charities", "an alliance of parties": a body of those who do not fight. */
    private boolean peaceful(Party party) {
        return Stream.of(party.mention().text().toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(w -> traits.has("peaceful", w));
    }

    /** Captured, wounded and former soldiers fight no more. */
    private boolean out(Party party) {
        return Stream.of(party.name().toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(w -> traits.has("out-of-fight", w));
    }

    /** An office-holder or an officer speaks more often than he fights. */
    boolean single(Party party) {
        return party.kind().filter(k -> traits.has("speaks", k)).isPresent();
    }

    /**
     * The party of one of these camps that is told of closest to the engagement, what comes before it closer than what
     * follows; rather the group or power of that camp than some unit or people of it that are told of a little closer.
     */
    public Optional<Party> nearest(Event draft, Set<Camp> camps) {
        Optional<Noted> closest = closest(draft, fighting(draft).filter(n -> camps.contains(n.party.camp())));
        return closest.map(c -> closest(
                        draft,
                        fighting(draft)
                                .filter(n -> n.party.camp() == c.party.camp()
                                        && n.party.kind().isEmpty()))
                .filter(n -> distance(draft, n.sentence) <= distance(draft, c.sentence) + LITTLE)
                .orElse(c)
                .party);
    }

    /** The same, and of those of his camp rather one who fits, however far away. */
    public Optional<Party> nearest(Event draft, Set<Camp> camps, Predicate<Party> fitting) {
        Optional<Party> any = nearest(draft, camps);
        return any.filter(fitting)
                .or(() -> any.flatMap(a -> closest(
                                draft, fighting(draft).filter(n -> n.party.camp() == a.camp() && fitting.test(n.party)))
                        .map(Noted::party)))
                .or(() -> any);
    }

    /** Those who are told of in the country of the engagement, and as more than saying something. */
    private Stream<Noted> fighting(Event draft) {
        Optional<String> there = lands.of(draft);
        return mind.whole().all.stream().filter(n -> !n.telling && (there.isEmpty() || in(n, there.get())));
    }

    /**
     * Whether somebody is told of in the country; of a registered group, where no country is told, whether it is at
     * home there.
     */
    private boolean in(Noted noted, String country) {
        Optional<String> told = lands.at(noted.sentence);
        List<String> home = told.isPresent() ? List.of(told.get()) : groups.countries(noted.party.name());
        return home.isEmpty() || home.contains(country);
    }

    /**
     * Whether the party itself, or for one that has no name of its own somebody of its camp, is told of there as more
     * than a speaker.
     */
    public boolean acts(Event draft, Party party) {
        String name = groups.known(party.name());
        boolean named = party.name().chars().anyMatch(Character::isUpperCase);
        return fighting(draft)
                .anyMatch(n -> n.party.camp() == party.camp()
                        && (!named || groups.known(n.party.name()).equalsIgnoreCase(name)));
    }

    private Optional<Noted> closest(Event draft, Stream<Noted> parties) {
        return parties.min(Comparator.comparingInt(n -> distance(draft, n.sentence) + (voice(n.party) ? MOUTH : 0)));
    }

    /** "The defence ministry": it speaks for those who fight. */
    private boolean voice(Party party) {
        return Stream.of(party.name().toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(w -> traits.has("mouthpiece", w));
    }

    /**
     * The one side that is told of beside the engagement, in its paragraph, and not as saying something or as those who
     * were harmed; none where there are none or several.
     */
    public Optional<Party> alone(Event draft) {
        List<Noted> near = fighting(draft)
                .filter(n -> n.paragraph == draft.sentence().paragraph())
                .toList();
        return near.stream().map(n -> n.party.camp()).distinct().count() == 1
                ? near.stream().filter(n -> !n.suffering).map(Noted::party).findFirst()
                : Optional.empty();
    }

    /**
     * The two that fight each other for somebody who reads the sentence: of those told of before it the last, and the
     * last before it of another camp or, failing that, name.
     */
    public List<Party> opponents(SentenceReading told) {
        return opponents(before(mind.at(told.sentence()), told.sentence().index() - 1));
    }

    /** The same for somebody who has read the whole report, of those told of up to the sentence. */
    public List<Party> opponents(Sentence told) {
        return opponents(before(mind.whole(), told.index()));
    }

    private List<Party> opponents(List<Party> before) {
        return before.isEmpty()
                ? List.of()
                : with(
                        before.get(0),
                        before.stream()
                                .filter(p -> p.camp() != before.get(0).camp())
                                .findFirst()
                                .or(() -> other(before)));
    }

    /** The last two groups that were named before the sentence and lately; none where only one was. */
    List<Party> groups(SentenceReading told) {
        List<Party> before = before(mind.at(told.sentence()), told.sentence().index() - 1).stream()
                .filter(p -> p.kind().isEmpty() && p.name().chars().anyMatch(Character::isUpperCase))
                .toList();
        return before.isEmpty() ? List.of() : with(before.get(0), other(before));
    }

    private List<Party> before(State known, int sentence) {
        List<Party> before = new ArrayList<>(known.all.stream()
                .filter(n -> n.sentence <= sentence && lands.agree(n.sentence, sentence))
                .map(Noted::party)
                .toList());
        java.util.Collections.reverse(before);
        return before;
    }

    private Optional<Party> other(List<Party> parties) {
        String last = groups.known(parties.get(0).name());
        return parties.stream()
                .filter(p -> p.kind().isEmpty() && !groups.known(p.name()).equalsIgnoreCase(last))
                .findFirst();
    }

    private static List<Party> with(Party last, Optional<Party> other) {
        return other.map(o -> List.of(last, o)).orElse(List.of());
    }

    private int distance(Event draft, int sentence) {
        int steps = draft.sentences().stream()
                .mapToInt(s -> sentence <= s.index() ? 2 * (s.index() - sentence) : 2 * (sentence - s.index()) + 1)
                .min()
                .orElse(0);
        return steps + (section(sentence) == section(draft.sentence().index()) ? 0 : SECTION);
    }

    private long section(int sentence) {
        return mind.whole().headings.stream().filter(h -> h <= sentence).count();
    }
}
