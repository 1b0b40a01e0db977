package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.Decision;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.place.CoordinatedPlaces;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/**
 * Takes the acts of a report's sentences in, each as news of an engagement already told or as a new one: one an act at
 * one place and time.
 */
public final class EventLinking {

    private final Discourse discourse;
    private final Events engagements;
    private final EventDetails circumstances;
    private final Kinds kinds;
    private final EventKinds chooser;
    private final EventCoreference sameness;
    private final List<Decision> decisions = new ArrayList<>();

    /** @param engagements the events of the same report, which it opens and adds to */
    public EventLinking(Discourse discourse, Events engagements) {
        this.discourse = discourse;
        this.engagements = engagements;
        this.circumstances = new EventDetails(discourse, engagements);
        this.kinds = discourse.kinds();
        this.chooser = new EventKinds(kinds);
        this.sameness = new EventCoreference(kinds, discourse.time(), discourse.place());
    }

    /**
     * The engagement to which an act belongs; none where the act is too general to be news of one or to open one.
     *
     * @param before the acts of the sentence that were taken in before it
     * @param beforeDrafts the engagements to which they went
     */
    public Optional<Event> take(SentenceReading told, Act act, List<Act> before, List<Event> beforeDrafts) {
        EventMention seen = sighting(told, act);
        Optional<Event> known = known(seen, before, beforeDrafts);
        if (known.isEmpty() && general(seen)) {
            return Optional.empty();
        }
        known.ifPresent(d -> goOn(seen, d));
        Event draft = known.orElseGet(() -> begin(seen));
        circumstances.arm(draft, told, act.trigger());
        hit(draft, told, act);
        if (act.attackers().stream().anyMatch(a -> PartyReader.unidentified(told.sentence(), a))) {
            draft.company().unidentified();
        }
        draft.touch(told.sentence());
        draft.rules(act.rules());
        circumstances.means(draft, told);
        return Optional.of(draft);
    }

    private Optional<Event> known(EventMention seen, List<Act> before, List<Event> beforeDrafts) {
        Optional<Event> here = sameness.inSentence(seen, before, beforeDrafts);
        if (here.isPresent()) {
            return here;
        }
        List<Candidate> candidates = sameness.candidates(seen, engagements.all());
        Optional<Candidate> best = EventCoreference.best(candidates);
        Span word = Sentence.span(seen.act().trigger());
        decisions.add(new Decision(
                "events",
                new Mention(word, word.in(discourse.text())),
                candidates.stream()
                        .map(c -> c.option(best.filter(c::equals).isPresent()))
                        .toList()));
        return best.map(Candidate::event);
    }

    /** To which event each act was put, and why, in the order of reading. */
    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    private EventMention sighting(SentenceReading told, Act act) {
        List<Participant> parties = discourse.arguments().of(told, act);
        EventKinds.Choice kind = chooser.of(
                act,
                EventMention.hit(told, act),
                Arguments.camps(parties, Participant.Role.DEFENDER),
                Arguments.camps(parties, Participant.Role.ATTACKER));
        boolean bothFell = kind.kind().equals("raid")
                && act.noun()
                && Arguments.camps(parties, Participant.Role.DEFENDER).stream()
                                .filter(CampOpponents::fights)
                                .count()
                        > 1;
        kind = bothFell
                ? new EventKinds.Choice("clash", EventKinds.Ground.TOLD, false)
                : kind; // the dead of both sides fell in a fight
        Set<Camp> attacked = Arguments.camps(parties, Participant.Role.ATTACKER);
        parties = bothFell
                ? parties.stream()
                        .filter(p -> p.role() == Participant.Role.ATTACKER
                                || !attacked.contains(p.party().camp()))
                        .toList()
                : parties;
        return new EventMention(
                told,
                act,
                kind,
                parties,
                discourse.place().place(told, act.trigger()),
                discourse.time().near(told, act.trigger()));
    }

    /** Whether it sums up, tells too little, or refers to something that was not told. */
    private boolean general(EventMention seen) {
        return discourse.totals().spread(seen.told()) && !seen.pinned()
                || seen.longSince() && !engagements.all().isEmpty()
                || !seen.tells(kinds)
                || seen.act().definite() && seen.parties().isEmpty() && !unheard(seen);
    }

    /** Whether a definite word with its place and day is no reference to anything told before. */
    private boolean unheard(EventMention seen) {
        return seen.fixed()
                && engagements.all().stream()
                        .noneMatch(d -> kinds.compatible(seen.kind(), d.kind())
                                && !EventCoreference.otherMeans(seen, d)
                                && engagements.agree(d, seen.when()));
    }

    private Event begin(EventMention seen) {
        IndexedWord word = seen.act().trigger();
        Event draft = engagements.open(seen.sentence(), Sentence.span(word), seen.choice());
        draft.place(seen.place().or(() -> discourse.place().presumed(seen.told())));
        circumstances.date(draft, seen.told(), word, seen.place(), seen.when());
        seen.parties().forEach(draft.company()::add);
        seen.place().ifPresent(p -> draft.alsoAt(CoordinatedPlaces.with(seen.told(), p)));
        draft.attribution(discourse.attributions().governing(seen.told(), word));
        return draft;
    }

    private void goOn(EventMention seen, Event draft) {
        draft.place(seen.place().or(() -> discourse.place().referred(seen.sentence())));
        draft.when(seen.when().filter(When::known));
        boolean compatible = kinds.compatible(seen.kind(), draft.kind());
        if (compatible || seen.act().definite() && kinds.mayRefer(seen.kind(), draft.kind())) {
            boolean first = draft.sentence().equals(seen.sentence());
            List<Participant> news = seen.parties().stream()
                    .filter(p -> !met(seen, draft, p))
                    .filter(p -> first
                            || !described(seen.told(), p)
                            || draft.company().lacks(p.party(), p.role(), discourse.traits()))
                    .toList();
            news.forEach(draft.company()::add);
        }
        if (!seen.act().definite()
                && !sameness.inPassing(seen)
                && (compatible || seen.kind().equals("arrest"))) {
            learn(draft, seen.choice());
        }
    }

    /** Whether it is one more word for a side that met the other in this clash, whoever began. */
    private static boolean met(EventMention seen, Event draft, Participant party) {
        return draft.kind().equals("clash")
                && seen.kind().equals("clash")
                && described(seen.told(), party)
                && CampOpponents.fights(party.party().camp())
                && draft.company().has(party.party().camp());
    }

    /**
     * A guess gives way to what is told; who was hit, to the means; that something was taken or burnt besides changes
     * nothing.
     */
    private void learn(Event draft, EventKinds.Choice told) {
        boolean means = kinds.is("means-decide", told.kind());
        boolean better = told.ground() == EventKinds.Ground.TOLD
                && (draft.ground() == EventKinds.Ground.NONE
                                && (kinds.is("fought", told.kind())
                                        || told.kind().equals("arrest"))
                        || draft.ground() == EventKinds.Ground.TARGET && means && told.armed());
        if (better) {
            draft.kind(told);
        }
    }

    /** Whether a party is only described ("the resistance group"), not named. */
    private static boolean described(SentenceReading told, Participant participant) {
        Span span = participant.party().mention().span();
        return told.groups().stream()
                .noneMatch(g -> Sentence.span(told.sentence().token(g.to())).overlaps(span));
    }

    /** Takes note of homes and posts that were hit. */
    private void hit(Event draft, SentenceReading told, Act act) {
        act.targets().forEach(t -> discourse.owners().homes(told, t).ifPresent(draft.company()::hit));
        act.targets().forEach(t -> discourse.owners().settlement(told, t).ifPresent(draft.company()::settled));
        draft.post(act.targets().stream()
                .anyMatch(t -> discourse.traits().any("post", Senses.of(t.backingLabel(), "objects.noun"))));
    }
}
