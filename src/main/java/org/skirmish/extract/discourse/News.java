package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/**
 * Takes the acts of a report's sentences in, each as news of an engagement already told or as a new one: one an act at
 * one place and time.
 */
final class News {

    private final Memory memory;
    private final Engagements engagements;
    private final Circumstances circumstances;
    private final Kinds kinds;
    private final Chooser chooser;
    private final Sameness sameness;

    News(Memory memory, Engagements engagements) {
        this.memory = memory;
        this.engagements = engagements;
        this.circumstances = new Circumstances(memory, engagements);
        this.kinds = memory.kinds();
        this.chooser = new Chooser(kinds);
        this.sameness = new Sameness(kinds, memory.days(), memory.scene());
    }

    /**
     * The engagement to which an act belongs; none where the act is too general to be news of one or to open one.
     *
     * @param before the acts of the sentence that were taken in before it
     * @param beforeDrafts the engagements to which they went
     */
    Optional<Draft> take(Told told, Act act, List<Act> before, List<Draft> beforeDrafts) {
        Sighting seen = sighting(told, act);
        Optional<Draft> known =
                sameness.inSentence(seen, before, beforeDrafts).or(() -> sameness.before(seen, engagements.all()));
        if (known.isEmpty() && general(seen)) {
            return Optional.empty();
        }
        known.ifPresent(d -> goOn(seen, d));
        Draft draft = known.orElseGet(() -> begin(seen));
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

    private Sighting sighting(Told told, Act act) {
        List<Participant> parties = memory.sides().of(told, act);
        Chooser.Choice kind = chooser.of(
                act,
                Sighting.hit(told, act),
                Sides.camps(parties, Participant.Role.DEFENDER),
                Sides.camps(parties, Participant.Role.ATTACKER));
        boolean bothFell = kind.kind().equals("raid")
                && act.noun()
                && Sides.camps(parties, Participant.Role.DEFENDER).stream()
                                .filter(Foes::fights)
                                .count()
                        > 1;
        kind = bothFell
                ? new Chooser.Choice("clash", Chooser.Ground.TOLD, false)
                : kind; // the dead of both sides fell in a fight
        Set<Camp> attacked = Sides.camps(parties, Participant.Role.ATTACKER);
        parties = bothFell
                ? parties.stream()
                        .filter(p -> p.role() == Participant.Role.ATTACKER
                                || !attacked.contains(p.party().camp()))
                        .toList()
                : parties;
        return new Sighting(
                told,
                act,
                kind,
                parties,
                memory.scene().place(told, act.trigger()),
                memory.days().near(told, act.trigger()));
    }

    /** Whether it sums up, tells too little, or refers to something that was not told. */
    private boolean general(Sighting seen) {
        return memory.totals().spread(seen.told()) && !seen.pinned()
                || seen.longSince() && !engagements.all().isEmpty()
                || !seen.tells(kinds)
                || seen.act().definite() && seen.parties().isEmpty() && !unheard(seen);
    }

    /** Whether a definite word with its place and day is no reference to anything told before. */
    private boolean unheard(Sighting seen) {
        return seen.fixed()
                && engagements.all().stream()
                        .noneMatch(d -> kinds.compatible(seen.kind(), d.kind())
                                && !Sameness.otherMeans(seen, d)
                                && engagements.agree(d, seen.when()));
    }

    private Draft begin(Sighting seen) {
        IndexedWord word = seen.act().trigger();
        Draft draft = engagements.open(seen.sentence(), Sentence.span(word), seen.choice());
        draft.place(seen.place().or(() -> memory.scene().presumed(seen.told())));
        circumstances.date(draft, seen.told(), word, seen.place(), seen.when());
        seen.parties().forEach(draft.company()::add);
        seen.place().ifPresent(p -> draft.alsoAt(Breath.with(seen.told(), p)));
        draft.attribution(memory.speakers().governing(seen.told(), word));
        return draft;
    }

    private void goOn(Sighting seen, Draft draft) {
        draft.place(seen.place().or(() -> memory.scene().referred(seen.sentence())));
        draft.when(seen.when().filter(When::known));
        boolean compatible = kinds.compatible(seen.kind(), draft.kind());
        if (compatible || seen.act().definite() && kinds.mayRefer(seen.kind(), draft.kind())) {
            boolean first = draft.sentence().equals(seen.sentence());
            List<Participant> news = seen.parties().stream()
                    .filter(p -> !met(seen, draft, p))
                    .filter(p -> first
                            || !described(seen.told(), p)
                            || draft.company().lacks(p.party(), p.role(), memory.traits()))
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
    private static boolean met(Sighting seen, Draft draft, Participant party) {
        return draft.kind().equals("clash")
                && seen.kind().equals("clash")
                && described(seen.told(), party)
                && Foes.fights(party.party().camp())
                && draft.company().has(party.party().camp());
    }

    /**
     * A guess gives way to what is told; who was hit, to the means; that something was taken or burnt besides changes
     * nothing.
     */
    private void learn(Draft draft, Chooser.Choice told) {
        boolean means = kinds.is("means-decide", told.kind());
        boolean better = told.ground() == Chooser.Ground.TOLD
                && (draft.ground() == Chooser.Ground.NONE
                                && (kinds.is("fought", told.kind())
                                        || told.kind().equals("arrest"))
                        || draft.ground() == Chooser.Ground.TARGET && means && told.armed());
        if (better) {
            draft.kind(told);
        }
    }

    /** Whether a party is only described ("the resistance group"), not named. */
    private static boolean described(Told told, Participant participant) {
        Span span = participant.party().mention().span();
        return told.groups().stream()
                .noneMatch(g -> Sentence.span(told.sentence().token(g.to())).overlaps(span));
    }

    /** Takes note of homes and posts that were hit. */
    private void hit(Draft draft, Told told, Act act) {
        act.targets().forEach(t -> memory.owners().homes(told, t).ifPresent(draft.company()::hit));
        act.targets().forEach(t -> memory.owners().settlement(told, t).ifPresent(draft.company()::settled));
        draft.post(act.targets().stream()
                .anyMatch(t -> memory.traits().any("post", Senses.of(t.backingLabel(), "objects.noun"))));
    }
}
