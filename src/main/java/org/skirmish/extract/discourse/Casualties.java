package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.When;

/** Finds the engagement of which a harm is told without a word of fighting: one already told, or one of its own. */
final class Casualties {

    private final Memory memory;
    private final Engagements engagements;
    private final Circumstances circumstances;
    private final Kinds kinds;
    private final Chooser chooser;

    Casualties(Memory memory, Engagements engagements) {
        this.memory = memory;
        this.engagements = engagements;
        this.circumstances = new Circumstances(memory, engagements);
        this.kinds = memory.kinds();
        this.chooser = new Chooser(kinds);
    }

    /** A harm with the place and time that its own sentence gives it. */
    private record Loss(Told told, Harm harm, Optional<PlaceName> place, Optional<When> when) {

        /** Whether the sentence tells neither where it was nor who did it. */
        boolean bare() {
            return place.isEmpty() && harm.agent().isEmpty();
        }
    }

    /**
     * The people right before an active verb of harm, whatever the parser makes of them: "the rebels said police had
     * shot a farmer".
     */
    private static Optional<IndexedWord> ahead(Told told, Harm harm) {
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
    boolean byOthers(Told told, Harm harm, Draft draft) {
        Set<Camp> attackers = Sides.camps(draft.company().participants(), Participant.Role.ATTACKER);
        Optional<Camp> doer = harm.agent()
                .or(() -> ahead(told, harm))
                .flatMap(a -> memory.cast().party(told, a))
                .map(Party::camp);
        Optional<Camp> victims = harm.victims().map(v -> memory.cast().camp(told, v));
        return doer.filter(d -> Foes.fights(d) && !attackers.contains(d)).isPresent()
                && attackers.stream().anyMatch(Foes::fights)
                && victims.filter(v -> v == Camp.CIVILIAN).isPresent();
    }

    /**
     * The engagement of the harm; none where nothing was told to which it can belong and it tells too little for one of
     * its own.
     */
    Optional<Draft> of(Told told, Harm harm) {
        Loss loss = new Loss(
                told,
                harm,
                memory.scene().place(told, harm.word()),
                memory.days().near(told, harm.word()));
        Optional<Draft> current = engagements.current(told.sentence());
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
                && (memory.scene().here(told.sentence()).isEmpty()
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
    private boolean goesOn(Draft draft, Loss loss) {
        Harm harm = loss.harm();
        Chooser.Choice kind = kind(loss, true);
        boolean armed = kind.ground() == Chooser.Ground.TOLD;
        boolean after = loss.place().isEmpty()
                && !armed
                && (harm.alone()
                        || Senses.has(
                                harm.word().backingLabel(),
                                "harms.subjectVerb")); // the wounded die and the dead are found later
        return holds(draft, loss, kind)
                && Scene.agree(loss.place(), draft.place())
                && (after
                        || engagements.agree(draft, loss.when())
                        || loss.bare()
                                && memory.days()
                                        .aftermath(
                                                loss.told(),
                                                harm.word(),
                                                loss.when().get(),
                                                draft.when().get()));
    }

    /** Whether harm of this kind by its doer can be part of the engagement. */
    private boolean holds(Draft draft, Loss loss, Chooser.Choice kind) {
        Set<Camp> doers = loss.harm()
                .agent()
                .flatMap(a -> memory.cast().party(loss.told(), a))
                .map(p -> Set.of(p.camp()))
                .orElse(Set.of());
        boolean others = !kinds.is("two-sided", draft.kind()) && Sameness.others(draft, doers);
        return !others && (kind.ground() != Chooser.Ground.TOLD || kinds.mayHold(draft.kind(), kind.kind()));
    }

    private Optional<Draft> tell(Optional<Draft> known, Loss loss) {
        known.ifPresent(d -> {
            d.touch(loss.told().sentence());
            d.place(loss.place());
            d.when(loss.when()
                    .filter(w -> w.known()
                            && engagements.agree(d, loss.when())
                            && !memory.days().later(loss.told(), loss.harm().word())));
        });
        return known;
    }

    /**
     * The engagement of which the harm itself tells: one of those told before, of a kind, place and time told lately,
     * or a new one.
     */
    private Draft ofItsOwn(Loss loss, List<Draft> before) {
        Told told = loss.told();
        Harm harm = loss.harm();
        boolean denied = told.speeches().stream().anyMatch(s -> s.stance() == Attribution.Stance.DENIES);
        Optional<IndexedWord> doer =
                harm.agent().or(() -> denied || harm.loser().isPresent() ? Optional.empty() : ahead(told, harm));
        boolean agent = doer.flatMap(a -> memory.cast().party(told, a))
                .filter(p -> p.camp() != Camp.UNKNOWN)
                .isPresent();
        Chooser.Choice kind = kind(loss, agent);
        Draft draft = before.stream()
                .filter(d -> lately(d, loss, kind))
                .findFirst()
                .orElseGet(() -> engagements.open(told.sentence(), Sentence.span(harm.word()), kind));
        draft.touch(told.sentence());
        draft.rules(List.of(harm.rule()));
        draft.place(loss.place().or(() -> memory.scene().presumed(told)));
        if (!memory.days().found(told, harm.word())) {
            circumstances.date(draft, told, harm.word(), loss.place(), loss.when());
        }
        doer.ifPresent(a -> memory.sides().doers(told, a).stream()
                .filter(d -> d.party().camp() != Camp.UNKNOWN
                        || d.party()
                                .kind()
                                .filter(k -> memory.traits().has("anybody", k))
                                .isPresent())
                .forEach(draft.company()::add));
        circumstances.arm(draft, told, harm.word());
        circumstances.means(draft, told);
        draft.attribution(memory.speakers().governing(told, harm.word()));
        return draft;
    }

    private boolean lately(Draft draft, Loss loss, Chooser.Choice kind) {
        boolean there = loss.place().isPresent()
                && draft.place().isPresent()
                && (Scene.agree(loss.place(), draft.place()) || Sameness.finer(loss.place(), draft));
        boolean general = kind.ground() != Chooser.Ground.TOLD
                && draft.last() >= memory.scene().opened(loss.told().sentence())
                && holds(draft, loss, kind)
                && Scene.agree(loss.place(), draft.place());
        return there
                && (kinds.compatible(kind.kind(), draft.kind()) || general)
                && engagements.agree(draft, loss.when())
                && loss.told().sentence().index() - draft.last() <= 2 * Sameness.NEAR;
    }

    /**
     * The kind of an engagement that only its harm tells of: by the word for it and who suffered; bodies found are
     * rarely told of a fight.
     */
    private Chooser.Choice kind(Loss loss, boolean agent) {
        Told told = loss.told();
        Harm harm = loss.harm();
        Camp victims = harm.victims().map(v -> memory.cast().camp(told, v)).orElse(Camp.UNKNOWN);
        if (harm.measure().equals("arrested") && !Foes.fights(victims)) {
            return new Chooser.Choice("arrest", Chooser.Ground.TARGET, false);
        }
        List<CoreLabel> hit = harm.victims()
                .map(v -> new NounPhrase(told.sentence(), v).core())
                .orElse(List.of());
        Chooser.Choice choice =
                chooser.of(told.sentence(), harm.word(), hit, victims == Camp.UNKNOWN ? Set.of() : Set.of(victims));
        boolean several = choice.kind().equals("assassination")
                && choice.ground() != Chooser.Ground.TOLD
                && harm.count().bounds().min().orElse(0) > 2;
        choice = several ? new Chooser.Choice("clash", Chooser.Ground.NONE, false) : choice;
        boolean suffered = choice.kind().equals("clash") && victims == Camp.UNKNOWN && !agent;
        return suffered ? new Chooser.Choice("attack-on-civilians", Chooser.Ground.NONE, false) : choice;
    }
}
