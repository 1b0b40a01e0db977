package org.skirmish.extract.discourse.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.place.Whereabouts;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Digest;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Mention;
import org.skirmish.model.Report;
import org.skirmish.model.When;

/** An engagement while the report is still being read: what is known of it grows from sentence to sentence. */
public final class Event {

    private final Sentence sentence;
    private final Mention trigger;
    private String kind;
    private EventKinds.Ground ground;
    private Whereabouts whereabouts = new Whereabouts(Optional.empty());
    private Optional<When> when = Optional.empty();
    private Optional<When> presumed = Optional.empty();
    private Optional<Engagement.Outcome> outcome = Optional.empty();
    private Attribution attribution = Attribution.outlet();
    private final Participants company = new Participants();
    private List<Event> twins = List.of();
    private boolean twin;
    private boolean post;
    private final List<Engagement.Means> means = new ArrayList<>();
    private final Set<Sentence> sentences = new LinkedHashSet<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private int last;
    private int lastParagraph;

    Event(Sentence sentence, Mention trigger, EventKinds.Choice kind) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.kind = kind.kind();
        this.ground = kind.ground();
        touch(sentence);
    }

    /** The sentence that told of it first in the order of reading. */
    public Sentence sentence() {
        return sentence;
    }

    /** Whether a post of armed men was attacked, told now or before. */
    public void post(boolean attacked) {
        post |= attacked;
    }

    /** Whether a post of armed men was attacked. */
    public boolean post() {
        return post;
    }

    /** The word that tells of it, in lower case. */
    public String word() {
        return trigger.text().toLowerCase(java.util.Locale.ROOT);
    }

    /** Notation of the scheme {@code engagements}. */
    public String kind() {
        return kind;
    }

    /** Takes it for another kind; what speaks for it stays as it was. */
    public void kind(String better) {
        kind = better;
    }

    /**
     * Takes note that it is told to have been beaten off: it is no seizure then, but an attack on a post or a fight.
     */
    void beatenOff() {
        kind = kind.equals("seizure") ? post ? "raid" : "clash" : kind;
    }

    /** What speaks for the kind. */
    EventKinds.Ground ground() {
        return ground;
    }

    /** A kind for which more speaks. */
    public void kind(EventKinds.Choice better) {
        kind = better.kind();
        ground = better.ground();
    }

    /** The place, as far as it is told. */
    public Optional<PlaceName> place() {
        return whereabouts.place();
    }

    /** The time that is told of it, else one that is presumed. */
    public Optional<When> when() {
        return when.or(() -> presumed);
    }

    /** Index of the last sentence that spoke of it. */
    public int last() {
        return last;
    }

    /** The paragraph that spoke of it last. */
    public int lastParagraph() {
        return lastParagraph;
    }

    /** Takes note that the sentence tells of it. */
    public void touch(Sentence told) {
        sentences.add(told);
        lastParagraph = told.index() >= last ? told.paragraph() : lastParagraph;
        last = Math.max(last, told.index());
    }

    /** Adds ids of rules that found it. */
    public void rules(List<String> more) {
        rules.addAll(more);
    }

    /** The sentences that told of it, in the order of reading. */
    public Set<Sentence> sentences() {
        return sentences;
    }

    /** Who takes part in it. */
    public Participants company() {
        return company;
    }

    /** The weapons told of it, one a kind. */
    public List<Engagement.Means> means() {
        return means;
    }

    /** Who tells of it. */
    public Attribution attribution() {
        return attribution;
    }

    /** Takes in who tells of it. */
    public void attribution(Attribution by) {
        attribution = by;
    }

    /** Takes note that the same was told of other places in one breath. */
    public void alsoAt(List<PlaceName> places) {
        whereabouts.tellAlso(places.stream()
                .filter(p -> whereabouts.also().stream().noneMatch(a -> same(a, p)))
                .toList());
    }

    /**
     * One engagement more for each other place of which the same was told: nothing but the place differs. To be asked
     * when all is told.
     */
    public List<Event> elsewhere() {
        twins = twins.isEmpty() ? whereabouts.also().stream().map(this::at).toList() : twins;
        return twins;
    }

    /** Of this and those elsewhere, the one at the place. */
    public Optional<Event> there(PlaceName there) {
        return Stream.concat(Stream.of(this), elsewhere().stream())
                .filter(e -> e.isAt(there))
                .findFirst();
    }

    /** Whether this is the place that is told of it first. */
    public boolean isAt(PlaceName there) {
        return place().filter(p -> same(p, there)).isPresent();
    }

    private static boolean same(PlaceName one, PlaceName other) {
        return one.place().name().equals(other.place().name());
    }

    private Event at(PlaceName there) {
        Event twin = new Event(sentence, trigger, new EventKinds.Choice(kind, ground, false));
        twin.whereabouts = new Whereabouts(Optional.of(there));
        twin.when = when;
        twin.presumed = presumed;
        twin.outcome = outcome;
        twin.attribution = attribution;
        twin.company.join(company);
        twin.means.addAll(means);
        twin.rules.addAll(rules);
        twin.twin = true;
        return twin;
    }

    /** Whether all that is told of the place is a region or township, and no finer place stood there since. */
    boolean rough() {
        return whereabouts.rough();
    }

    /** Takes in a place told of it; a finer one replaces a larger one. */
    public void place(Optional<PlaceName> told) {
        whereabouts.tell(told);
    }

    /** Takes a time in that is told of it; days give way to none, bounds to days. */
    public void when(Optional<When> told) {
        boolean rough = when.isPresent() && when.get().start().isEmpty();
        boolean days = rough && told.flatMap(When::start).isPresent();
        when = when.isEmpty() || days ? told : when;
    }

    /** A time that the report does not tell of the act itself; any time told replaces it. */
    void presume(Optional<When> carried) {
        presumed = presumed.isPresent() ? presumed : carried;
    }

    public Optional<Engagement.Outcome> outcome() {
        return outcome;
    }

    void outcome(Engagement.Outcome told) {
        outcome = Optional.of(told);
    }

    /** Adds a weapon, unless one of its kind is there. */
    public void means(Engagement.Means more) {
        if (means.stream().noneMatch(m -> m.kind().equals(more.kind()))) {
            means.add(more);
        }
    }

    /** The engagement, with an id that is the same for the same report. */
    public Engagement finish(Report report) {
        String where = twin ? place().map(p -> "@" + p.place().name()).orElse("") : "";
        String id = Digest.brief(
                report.id(), "engagement", Integer.toString(trigger.span().begin()), kind + where);
        List<Evidence> evidence =
                sentences.stream().map(s -> Evidence.of(report, s.span())).toList();
        return new Engagement(
                id,
                kind,
                trigger,
                when(),
                place().map(PlaceName::place),
                company.participants(),
                means,
                outcome,
                attribution,
                evidence,
                List.copyOf(rules));
    }
}
