package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Camp;
import org.skirmish.model.Engagement;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/** Gathers the acts of a report's sentences into engagements: one an act at one place and time. */
final class Engagements {

    /** So many sentences back an engagement is found again by its place. */
    private static final int FAR = 8;

    private final String text;
    private final Kinds kinds;
    private final Chooser chooser;
    private final Scene scene;
    private final Cast cast;
    private final Days days;
    private final Totals totals;
    private final Sides sides;
    private final Sameness sameness;
    private final List<Draft> drafts = new ArrayList<>();

    Engagements(String text, Kinds kinds, Scene scene, Cast cast, Days days, Totals totals) {
        this.text = text;
        this.kinds = kinds;
        this.chooser = new Chooser(kinds);
        this.scene = scene;
        this.cast = cast;
        this.days = days;
        this.totals = totals;
        this.sides = new Sides(cast, kinds.traits());
        this.sameness = new Sameness(kinds, days, scene);
    }

    /** The engagements of the report, each with the kind that all that was told of it makes likeliest, and camps as they are at its place. */
    List<Draft> settled(Countries here, PlaceKnowledge places) {
        Completion completion = new Completion(cast.fighters(), new Culprits(drafts, kinds), kinds);
        drafts.forEach(kinds::settle);
        drafts.forEach(completion::complete);
        Abroad abroad = new Abroad(here, places, Stream.concat(cast.fighters().all(), drafts.stream().flatMap(d -> d.company().participants().stream()).map(Participant::party)));
        drafts.forEach(abroad::turn);
        List<Draft> all = new ArrayList<>(drafts);
        drafts.forEach(d -> all.addAll(d.elsewhere()));
        return all;
    }

    /** The engagement of which the report spoke last, if the sentence still belongs to it. */
    Optional<Draft> current(Sentence sentence) {
        return drafts.stream().max(Comparator.comparingInt(Draft::last)).filter(d -> sentence.index() - d.last() <= Sameness.NEAR && d.last() >= scene.opened())
            .filter(d -> !scene.movedSince(d, sentence));
    }

    /** Takes an act in: as news of an engagement already told, or as a new one; none where it is too general to be either. */
    Optional<Draft> take(Told told, Act act, Speakers speakers, List<Act> before, List<Draft> beforeDrafts) {
        Sighting seen = sighting(told, act);
        Optional<Draft> known = sameness.inSentence(seen, before, beforeDrafts).or(() -> sameness.before(seen, drafts));
        if (known.isEmpty() && (totals.spread(told) && !seen.pinned() || !seen.tells(kinds) || act.definite() && seen.parties().isEmpty() && !unheard(seen))) {
            return Optional.empty();
        }
        Draft draft = known.orElseGet(() -> open(told.sentence(), act.trigger(), seen.choice(), act.plural()));
        if (known.isEmpty()) {
            begin(seen, draft);
            draft.attribution(speakers.governing(told, act.trigger()));
        } else {
            goOn(seen, draft);
        }
        arm(told, act.trigger(), draft);
        act.targets().forEach(t -> cast.homes(told, t).ifPresent(draft.company()::hit));
        draft.post(act.targets().stream().anyMatch(t -> kinds.traits().any("post", Senses.of(t.backingLabel(), "objects.noun"))));
        draft.touch(told.sentence());
        draft.rules(act.rules());
        means(told).forEach(draft::means);
        return Optional.of(draft);
    }

    /** What is done by shells, bombs and mines is done by those whose they are, where nobody else is told. */
    private void arm(Told told, IndexedWord word, Draft draft) {
        if ((kinds.is("by-weapon", draft.kind()) || draft.kind().equals("attack-on-civilians")) && Sides.camps(draft.company().participants(), Participant.Role.ATTACKER).isEmpty()) {
            sides.armed(told, word).forEach(draft.company()::add);
        }
    }

    /** Those who did a harm, as far as their camp is known. */
    List<Participant> doers(Told told, IndexedWord agent) {
        return sides.doers(told, agent).stream().filter(d -> d.party().camp() != Camp.UNKNOWN).toList();
    }

    Traits traits() {
        return kinds.traits();
    }

    /** Whether a definite word with its place and day is no reference to anything told before. */
    private boolean unheard(Sighting seen) {
        return seen.fixed() && drafts.stream().noneMatch(d -> kinds.compatible(seen.kind(), d.kind()) && !Sameness.otherMeans(seen, d)
            && (d.when().isEmpty() || days.agree(seen.when().get(), d.when().get())));
    }

    private Sighting sighting(Told told, Act act) {
        List<Participant> parties = sides.of(told, act);
        Chooser.Choice kind = chooser.of(act, Sighting.hit(told, act), Sides.camps(parties, Participant.Role.DEFENDER), Sides.camps(parties, Participant.Role.ATTACKER));
        return new Sighting(told, act, kind, parties, scene.place(told, act.trigger()), days.near(told, act.trigger()));
    }

    private void begin(Sighting seen, Draft draft) {
        draft.place(seen.place().or(() -> scene.presumed(seen.told())));
        date(draft, seen.told(), seen.act().trigger(), seen.place(), seen.when());
        seen.parties().forEach(draft.company()::add);
        seen.place().ifPresent(p -> draft.alsoAt(Breath.with(seen.told(), p)));
    }

    /** What was told without a place, or of a region only, is where the next sentence is that tells of no act of its own. */
    void locate(Told told) {
        boolean acts = !told.acts().isEmpty() || told.sentence().tokens().stream().anyMatch(t -> Senses.has(t, "engagements.noun") || Senses.has(t, "engagements.verb"));
        Optional<PlaceName> place = Scene.finest(told.places()).filter(p -> p.rank() < Scene.REGION && !acts);
        current(told.sentence()).filter(d -> told.sentence().index() - d.last() <= 1 && d.place().filter(p -> p.rank() < Scene.REGION).isEmpty()).ifPresent(d -> d.place(place));
    }

    /** Whoever is blamed for what was told attacked, unless it is told already who did. */
    void blame(Told told) {
        Optional<Draft> draft = current(told.sentence()).flatMap(c -> drafts.stream().filter(d -> d.last() == c.last())
            .filter(d -> Sides.camps(d.company().participants(), Participant.Role.ATTACKER).isEmpty()).findFirst());
        told.blamed().forEach(b -> draft.ifPresent(d -> cast.party(told, b).filter(Sides::fights).filter(p -> p.camp() != Camp.UNKNOWN)
            .ifPresent(p -> d.company().add(p, Participant.Role.ATTACKER))));
    }

    /** Who is told to have joined those who fought in what was told last is with them: "the brigade, which was joined by a column". */
    void join(Told told) {
        sides.helpers(told).forEach(h -> current(told.sentence()).ifPresent(d -> d.company().participants().stream()
            .filter(p -> p.party().camp() == h.camp() && p.role() == Participant.Role.ATTACKER).findFirst().ifPresent(p -> d.company().add(h, p.role()))));
    }

    private void date(Draft draft, Told told, IndexedWord word, Optional<PlaceName> place, Optional<When> when) {
        draft.when(when.filter(w -> w.start().isPresent()));
        draft.presume(days.carried(told, word, place, () -> lastAt(draft)));
        draft.presume(days.ofPlace(told, word, draft.place()));
    }

    /** When something was last told to happen at the very place of the engagement. */
    private Optional<When> lastAt(Draft draft) {
        return drafts.stream().filter(d -> d != draft && d.last() >= scene.opened() && d.when().isPresent() && draft.place().isPresent())
            .filter(d -> d.place().filter(p -> p.rank() < Scene.REGION && p.place().name().equals(draft.place().get().place().name())).isPresent())
            .max(Comparator.comparingInt(Draft::last)).flatMap(Draft::when);
    }

    private void goOn(Sighting seen, Draft draft) {
        draft.place(seen.place().or(() -> scene.referred(seen.sentence())));
        draft.when(seen.when().filter(w -> w.start().isPresent()));
        if (kinds.compatible(seen.kind(), draft.kind())) {
            boolean first = draft.sentence().equals(seen.sentence());
            List<Participant> news = seen.parties().stream().filter(p -> first || !described(seen.told(), p) || draft.company().lacks(p.party(), p.role(), kinds.traits())).toList();
            news.forEach(draft.company()::add);
        }
        if (!seen.act().definite() && !sameness.ledAway(seen) && (kinds.compatible(seen.kind(), draft.kind()) || seen.kind().equals("arrest"))) {
            learn(draft, seen.choice());
        }
    }

    /** A guess gives way to what is told; who was hit, to the means; that something was taken or burnt besides changes nothing. */
    private void learn(Draft draft, Chooser.Choice told) {
        boolean means = kinds.is("means-decide", told.kind());
        boolean better = told.ground() == Chooser.Ground.TOLD && (draft.ground() == Chooser.Ground.NONE && (kinds.is("fought", told.kind()) || told.kind().equals("arrest")) || draft.ground() == Chooser.Ground.TARGET && means && told.armed());
        if (better) {
            draft.kind(told);
        }
    }

    /** Whether a party is only described ("the resistance group"), not named. */
    private static boolean described(Told told, Participant participant) {
        Span span = participant.party().mention().span();
        return told.groups().stream().noneMatch(g -> Sentence.span(told.sentence().token(g.to())).overlaps(span));
    }

    private Draft open(Sentence sentence, IndexedWord trigger, Chooser.Choice kind, boolean plural) {
        Span span = Sentence.span(trigger);
        Draft draft = new Draft(sentence, new Mention(span, span.in(text)), kind, plural);
        drafts.add(draft);
        return draft;
    }

    /** The engagement of which a harm is told without a word of fighting: the current one, or one of its own. */
    Optional<Draft> of(Told told, Harm harm, Speakers speakers) {
        Optional<PlaceName> place = scene.place(told, harm.word());
        Optional<When> when = days.near(told, harm.word());
        Optional<Draft> current = current(told.sentence());
        Chooser.Choice kind = kind(told, harm, true);
        boolean armed = kind.ground() == Chooser.Ground.TOLD;
        boolean after = place.isEmpty() && !armed && (harm.alone() || Senses.has(harm.word().backingLabel(), "harms.subjectVerb")); // the wounded die and the dead are found later
        boolean goesOn = current.filter(d -> holds(d, told, harm, kind)).filter(d -> Scene.agree(place, d.place()))
            .filter(d -> after || when.isEmpty() || d.when().isEmpty() || days.agree(when.get(), d.when().get())
                || place.isEmpty() && harm.agent().isEmpty() && days.aftermath(told, harm.word(), when.get(), d.when().get())).isPresent();
        boolean own = harm.agent().isPresent() && place.isPresent() || place.isPresent() && !goesOn;
        if (goesOn && !own || kinds.is("without-act", harm.measure())) {
            Optional<Draft> latest = current.or(() -> place.isEmpty() ? latest(told.sentence()) : Optional.empty());
            latest.ifPresent(d -> tell(d, told, place, when));
            return latest;
        }
        if (place.isEmpty() && harm.agent().isEmpty() && (scene.here().isEmpty() || harm.count().bounds().max().orElse(1) == 0)) {
            return Optional.empty();
        }
        Optional<Draft> here = place.isEmpty() && harm.agent().isEmpty() ? at(told.sentence(), when) : Optional.empty();
        here.ifPresent(d -> tell(d, told, place, when));
        return here.or(() -> Optional.of(fromHarm(told, harm, place, when, speakers)));
    }

    /** Whether harm of this kind by its doer can be part of the engagement. */
    private boolean holds(Draft draft, Told told, Harm harm, Chooser.Choice kind) {
        Set<Camp> doers = harm.agent().flatMap(a -> cast.party(told, a)).map(p -> Set.of(p.camp())).orElse(Set.of());
        boolean others = !kinds.is("two-sided", draft.kind()) && Sameness.others(draft, doers);
        return !others && (kind.ground() != Chooser.Ground.TOLD || kinds.mayHold(draft.kind(), kind.kind()));
    }

    private Optional<Draft> latest(Sentence sentence) {
        return drafts.stream().filter(d -> d.last() >= scene.opened() && sentence.index() - d.last() <= FAR).max(Comparator.comparingInt(Draft::last));
    }

    /** The engagement last told of the place where the report is now. */
    private Optional<Draft> at(Sentence sentence, Optional<When> when) {
        return drafts.stream().filter(d -> d.last() >= scene.opened() && sentence.index() - d.last() <= FAR)
            .filter(d -> d.place().isPresent() && Scene.agree(scene.here(), d.place()))
            .filter(d -> when.isEmpty() || d.when().isEmpty() || days.agree(when.get(), d.when().get()))
            .max(Comparator.comparingInt(Draft::last));
    }

    private static void tell(Draft draft, Told told, Optional<PlaceName> place, Optional<When> when) {
        draft.touch(told.sentence());
        draft.place(place);
        draft.when(when.filter(w -> w.start().isPresent()));
    }

    private Draft fromHarm(Told told, Harm harm, Optional<PlaceName> place, Optional<When> when, Speakers speakers) {
        boolean agent = harm.agent().flatMap(a -> cast.party(told, a)).filter(p -> p.camp() != Camp.UNKNOWN).isPresent();
        Chooser.Choice kind = kind(told, harm, agent);
        Draft draft = drafts.stream().filter(d -> place.isPresent() && d.place().isPresent() && (Scene.agree(place, d.place()) || Sameness.finer(place, d))
                && kinds.compatible(kind.kind(), d.kind()) && (when.isEmpty() || d.when().isEmpty() || days.agree(when.get(), d.when().get()))
                && told.sentence().index() - d.last() <= 2 * Sameness.NEAR)
            .findFirst().orElseGet(() -> open(told.sentence(), harm.word(), kind, false));
        draft.touch(told.sentence());
        draft.rules(List.of(harm.rule()));
        draft.place(place.or(() -> scene.presumed(told)));
        date(draft, told, harm.word(), place, when);
        harm.agent().ifPresent(a -> sides.doers(told, a).stream().filter(d -> d.party().camp() != Camp.UNKNOWN || d.party().kind().filter(k -> traits().has("anybody", k)).isPresent())
            .forEach(draft.company()::add));
        arm(told, harm.word(), draft);
        means(told).forEach(draft::means);
        draft.attribution(speakers.governing(told, harm.word()));
        return draft;
    }

    /** The kind of an engagement that only its harm tells of: by the word for it and who suffered; bodies found are rarely told of a fight. */
    private Chooser.Choice kind(Told told, Harm harm, boolean agent) {
        Camp victims = harm.victims().map(v -> cast.camp(told, v)).orElse(Camp.UNKNOWN);
        List<CoreLabel> hit = harm.victims().map(v -> new NounPhrase(told.sentence(), v).core()).orElse(List.of());
        Chooser.Choice choice = chooser.of(told.sentence(), harm.word(), hit, victims == Camp.UNKNOWN ? Set.of() : Set.of(victims));
        boolean suffered = choice.kind().equals("clash") && victims == Camp.UNKNOWN && !agent;
        return suffered ? new Chooser.Choice("attack-on-civilians", Chooser.Ground.NONE, false) : choice;
    }

    private List<Engagement.Means> means(Told told) {
        List<Engagement.Means> means = new ArrayList<>();
        for (CoreLabel token : told.sentence().tokens()) {
            Senses.first(token, "weapons.noun").ifPresent(kind -> {
                Span span = Sentence.span(token);
                means.add(new Engagement.Means(kind, new Mention(span, span.in(text))));
            });
        }
        return means;
    }
}
