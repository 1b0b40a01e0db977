package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.EventCoreference;
import org.skirmish.extract.discourse.event.EventDetails;
import org.skirmish.extract.discourse.event.EventKinds;
import org.skirmish.extract.discourse.event.Events;
import org.skirmish.extract.discourse.event.Kinds;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.When;

/** Finds the engagement of which a harm is told without a word of fighting: one already told, or one of its own. */
final class FigureEvent {

    private final Discourse discourse;
    private final Events engagements;
    private final EventDetails circumstances;
    private final Kinds kinds;
    private final EventKinds chooser;

    FigureEvent(Discourse discourse, Events engagements) {
        this.discourse = discourse;
        this.engagements = engagements;
        this.circumstances = new EventDetails(discourse, engagements);
        this.kinds = discourse.kinds();
        this.chooser = new EventKinds(kinds);
    }

    /** A harm with the place and time that its own sentence gives it. */
    private record Loss(SentenceReading told, Harm harm, Optional<PlaceName> place, Optional<When> when) {

        /** Whether the sentence tells neither where it was nor who did it. */
        boolean bare() {
            return place.isEmpty() && harm.agent().isEmpty();
        }
    }

    /**
     * The people right before an active verb of harm, whatever the parser makes of them: "the rebels said police had
     * shot a farmer".
     */
    private static Optional<IndexedWord> ahead(SentenceReading told, Harm harm) {
        int at = harm.word().index() - 1;
        while (at > 0
                && Set.of("VBD", "VBP", "VBZ", "RB", "MD")
                        .contains(told.sentence().token(at).tag())) {
            at--;
        }
        boolean active =
                harm.victims().filter(v -> v.index() > harm.word().index()).isPresent();
        return Optional.ofNullable(active && at > 0 ? told.sentence().graph().getNodeByIndexSafe(at) : null)
                .filter(w -> w.tag().startsWith("N") && Senses.has(w.backingLabel(), "actors.noun"));
    }

    /**
     * Whether it is told of the other side than the attackers, and of harm to people who do not fight: that is an act
     * of its own.
     */
    boolean byOthers(SentenceReading told, Harm harm, Event draft) {
        Set<Camp> attackers = Arguments.camps(draft.company().participants(), Participant.Role.ATTACKER);
        Optional<Camp> doer = harm.agent()
                .or(() -> ahead(told, harm))
                .flatMap(a -> discourse.entities().party(told, a))
                .map(Party::camp);
        Optional<Camp> victims = harm.victims().map(v -> discourse.entities().camp(told, v));
        return doer.filter(d -> CampOpponents.fights(d) && !attackers.contains(d))
                        .isPresent()
                && attackers.stream().anyMatch(CampOpponents::fights)
                && victims.filter(v -> v == Camp.CIVILIAN).isPresent();
    }

    /**
     * The engagement of the harm; none where nothing was told to which it can belong and it tells too little for one of
     * its own.
     */
    Optional<Event> of(SentenceReading told, Harm harm) {
        Loss loss = new Loss(
                told,
                harm,
                discourse.place().place(told, harm.word()),
                discourse.time().near(told, harm.word()));
        Optional<Event> current = engagements.current(told.sentence());
        if (current.filter(d -> byOthers(told, harm, d)).isPresent()) {
            return Optional.of(ofItsOwn(loss, List.of()));
        }
        boolean goesOn = current.filter(d -> goesOn(d, loss)).isPresent();
        boolean own = loss.place().isPresent() && (harm.agent().isPresent() || !goesOn);
        if (goesOn && !own || kinds.is("without-act", harm.measure())) {
            return tell(
                    current.or(() -> loss.place().isEmpty() ? engagements.latest(told.sentence()) : Optional.empty()),
                    loss);
        }
        if (loss.bare()
                && (discourse.place().here(told.sentence()).isEmpty()
                        || harm.count().bounds().max().orElse(1) == 0)) {
            return Optional.empty();
        }
        return tell(loss.bare() ? engagements.here(told.sentence(), loss.when()) : Optional.empty(), loss)
                .or(() -> Optional.of(ofItsOwn(loss, engagements.all())));
    }

    /**
     * Whether the harm can be of the engagement told last: done by the same in such an act, at its place and time or
     * found later.
     */
    private boolean goesOn(Event draft, Loss loss) {
        Harm harm = loss.harm();
        EventKinds.Choice kind = kind(loss, true);
        boolean armed = kind.ground() == EventKinds.Ground.TOLD;
        boolean after = loss.place().isEmpty()
                && !armed
                && (harm.alone()
                        || Senses.has(
                                harm.word().backingLabel(),
                                "harms.subjectVerb")); // the wounded die and the dead are found later
        return holds(draft, loss, kind)
                && PlaceFocus.agree(loss.place(), draft.place())
                && (after
                        || engagements.agree(draft, loss.when())
                        || loss.bare()
                                && discourse
                                        .time()
                                        .aftermath(
                                                loss.told(),
                                                harm.word(),
                                                loss.when().get(),
                                                draft.when().get()));
    }

    /** Whether harm of this kind by its doer can be part of the engagement. */
    private boolean holds(Event draft, Loss loss, EventKinds.Choice kind) {
        Set<Camp> doers = loss.harm()
                .agent()
                .flatMap(a -> discourse.entities().party(loss.told(), a))
                .map(p -> Set.of(p.camp()))
                .orElse(Set.of());
        boolean others = !kinds.is("two-sided", draft.kind()) && EventCoreference.others(draft, doers);
        return !others && (kind.ground() != EventKinds.Ground.TOLD || kinds.mayHold(draft.kind(), kind.kind()));
    }

    private Optional<Event> tell(Optional<Event> known, Loss loss) {
        known.ifPresent(d -> {
            d.touch(loss.told().sentence());
            d.place(loss.place());
            d.when(loss.when()
                    .filter(w -> w.known()
                            && engagements.agree(d, loss.when())
                            && !discourse.time().later(loss.told(), loss.harm().word())));
        });
        return known;
    }

    /**
     * The engagement of which the harm itself tells: one of those told before, of a kind, place and time told lately,
     * or a new one.
     */
    private Event ofItsOwn(Loss loss, List<Event> before) {
        SentenceReading told = loss.told();
        Harm harm = loss.harm();
        boolean denied = told.speeches().stream().anyMatch(s -> s.stance() == Attribution.Stance.DENIES);
        Optional<IndexedWord> doer =
                harm.agent().or(() -> denied || harm.loser().isPresent() ? Optional.empty() : ahead(told, harm));
        boolean agent = doer.flatMap(a -> discourse.entities().party(told, a))
                .filter(p -> p.camp() != Camp.UNKNOWN)
                .isPresent();
        EventKinds.Choice kind = kind(loss, agent);
        Event draft = before.stream()
                .filter(d -> lately(d, loss, kind))
                .findFirst()
                .orElseGet(() -> engagements.open(told.sentence(), Sentence.span(harm.word()), kind));
        draft.touch(told.sentence());
        draft.rules(List.of(harm.rule()));
        draft.place(loss.place().or(() -> discourse.place().presumed(told)));
        if (!discourse.time().found(told, harm.word())) {
            circumstances.date(draft, told, harm.word(), loss.place(), loss.when());
        }
        doer.ifPresent(a -> discourse.arguments().doers(told, a).stream()
                .filter(d -> d.party().camp() != Camp.UNKNOWN
                        || d.party()
                                .kind()
                                .filter(k -> discourse.traits().has("anybody", k))
                                .isPresent())
                .forEach(draft.company()::add));
        circumstances.arm(draft, told, harm.word());
        circumstances.means(draft, told);
        draft.attribution(discourse.attributions().governing(told, harm.word()));
        return draft;
    }

    private boolean lately(Event draft, Loss loss, EventKinds.Choice kind) {
        boolean there = loss.place().isPresent()
                && draft.place().isPresent()
                && (PlaceFocus.agree(loss.place(), draft.place()) || EventCoreference.finer(loss.place(), draft));
        boolean general = kind.ground() != EventKinds.Ground.TOLD
                && draft.last() >= discourse.place().opened(loss.told().sentence())
                && holds(draft, loss, kind)
                && PlaceFocus.agree(loss.place(), draft.place());
        return there
                && (kinds.compatible(kind.kind(), draft.kind()) || general)
                && engagements.agree(draft, loss.when())
                && loss.told().sentence().index() - draft.last() <= 2 * EventCoreference.NEAR;
    }

    /**
     * The kind of an engagement that only its harm tells of: by the word for it and who suffered; bodies found are
     * rarely told of a fight.
     */
    private EventKinds.Choice kind(Loss loss, boolean agent) {
        SentenceReading told = loss.told();
        Harm harm = loss.harm();
        Camp victims =
                harm.victims().map(v -> discourse.entities().camp(told, v)).orElse(Camp.UNKNOWN);
        if (harm.measure().equals("arrested") && !CampOpponents.fights(victims)) {
            return new EventKinds.Choice("arrest", EventKinds.Ground.TARGET, false);
        }
        List<CoreLabel> hit = harm.victims()
                .map(v -> new NounPhrase(told.sentence(), v).core())
                .orElse(List.of());
        EventKinds.Choice choice =
                chooser.of(told.sentence(), harm.word(), hit, victims == Camp.UNKNOWN ? Set.of() : Set.of(victims));
        boolean several = choice.kind().equals("assassination")
                && choice.ground() != EventKinds.Ground.TOLD
                && harm.count().bounds().min().orElse(0) > 2;
        choice = several ? new EventKinds.Choice("clash", EventKinds.Ground.NONE, false) : choice;
        boolean suffered = choice.kind().equals("clash") && victims == Camp.UNKNOWN && !agent;
        return suffered ? new EventKinds.Choice("attack-on-civilians", EventKinds.Ground.NONE, false) : choice;
    }
}
