package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
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

    private static final int NEAR = 3;

    private final String text;
    private final Kinds kinds;
    private final Scene scene;
    private final Cast cast;
    private final Days days;
    private final List<Draft> drafts = new ArrayList<>();

    Engagements(String text, Kinds kinds, Scene scene, Cast cast, Days days) {
        this.text = text;
        this.kinds = kinds;
        this.scene = scene;
        this.cast = cast;
        this.days = days;
    }

    /** The engagements of the report, each with the kind that all that was told of it makes likeliest. */
    List<Draft> settled() {
        drafts.forEach(kinds::settle);
        return drafts;
    }

    /** The engagement of which the report spoke last, if the sentence still belongs to it. */
    Optional<Draft> current(Sentence sentence) {
        return drafts.stream().max(Comparator.comparingInt(Draft::last)).filter(d -> sentence.index() - d.last() <= NEAR);
    }

    /** Takes an act in: as news of an engagement already told, or as a new one; none where it is too general to be either. */
    Optional<Draft> take(Told told, Act act, Speakers speakers, List<Act> before, List<Draft> beforeDrafts) {
        List<Participant> parties = participants(told, act);
        Set<Camp> attackers = camps(parties, Participant.Role.ATTACKER);
        Set<Camp> targets = camps(parties, Participant.Role.DEFENDER);
        List<CoreLabel> hit = act.targets().stream().flatMap(t -> new NounPhrase(told.sentence(), t).core().stream()).toList();
        String kind = kinds.choose(act.kinds(), act.weak(), told.sentence(), act.trigger().index(), hit, targets, attackers);
        Optional<PlaceName> place = place(told, act.trigger());
        Optional<When> when = days.near(told, act.trigger());
        Optional<Draft> known = sameSentence(act, kind, before, beforeDrafts, attackers, targets)
            .or(() -> another(told, act) ? Optional.empty() : known(told, act, kind, place, when, attackers, targets));
        if (known.isEmpty() && Totals.spread(told)) {
            return Optional.empty();
        }
        boolean telling = tells(told, act, parties, place, hit);
        if (known.isEmpty() && (!telling || act.definite() && parties.isEmpty())) {
            return Optional.empty();
        }
        Draft draft = known.orElseGet(() -> open(told.sentence(), act.trigger(), kind, act.plural()));
        draft.touch(told.sentence());
        draft.rules(act.rules());
        draft.place(place.or(() -> known.isEmpty() ? scene.referred(told.sentence()).or(scene::here) : scene.referred(told.sentence())));
        draft.when(when.filter(w -> w.start().isPresent()).or(() -> known.isEmpty() ? days.section() : Optional.empty()));
        boolean same = known.isEmpty() || kinds.compatible(kind, draft.kind());
        parties.stream().filter(p -> same && (known.isEmpty() || !described(told, p) || !draft.has(p.party().camp(), p.role()))).forEach(p -> draft.add(p.party(), p.role()));
        if (known.isEmpty()) {
            draft.attribution(speakers.governing(told, act.trigger()));
        }
        means(told).forEach(draft::means);
        return Optional.of(draft);
    }

    /** Several verbs of one subject in a sentence tell of one act: "occupied and burned down"; so do a reference and what happened in it. */
    private Optional<Draft> sameSentence(Act act, String kind, List<Act> before, List<Draft> drafts, Set<Camp> attackers, Set<Camp> targets) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Act earlier = before.get(i);
            boolean sameSubject = !act.attackers().isEmpty() && act.attackers().equals(earlier.attackers());
            boolean within = earlier.definite() && kinds.compatible(kind, drafts.get(i).kind()) || earlier.definite() && kind.equals("arrest");
            if (sameSubject || within && sidesAgree(drafts.get(i), attackers, targets, kind)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** "another clash", "near another village": not the one told before. */
    private static boolean another(Told told, Act act) {
        return told.sentence().tokens().stream().filter(t -> t.index() > 1)
            .filter(t -> t.index() == act.trigger().index() || Senses.has(t, "place-kinds.noun"))
            .anyMatch(t -> Set.of("another", "separate").contains(told.sentence().token(t.index() - 1).word().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Whether a party is only described ("the resistance group"), not named. */
    private static boolean described(Told told, Participant participant) {
        Span span = participant.party().mention().span();
        return told.groups().stream().noneMatch(g -> Sentence.span(told.sentence().token(g.to())).overlaps(span));
    }

    private Draft open(Sentence sentence, IndexedWord trigger, String kind, boolean plural) {
        Span span = Sentence.span(trigger);
        Draft draft = new Draft(sentence, new Mention(span, span.in(text)), kind, plural);
        drafts.add(draft);
        return draft;
    }

    /** Whether an act is told so fully that it stands for an engagement of its own. */
    private boolean tells(Told told, Act act, List<Participant> parties, Optional<PlaceName> place, List<CoreLabel> hit) {
        boolean sides = parties.stream().anyMatch(p -> p.party().camp() != Camp.UNKNOWN);
        boolean fighting = parties.stream().anyMatch(p -> p.role() == Participant.Role.ATTACKER && p.party().camp() != Camp.UNKNOWN && p.party().camp() != Camp.CIVILIAN);
        boolean aimed = !act.targets().isEmpty() && (parties.size() > 1 || hit.stream().anyMatch(t ->
            Senses.has(t, "objects.noun") || Senses.has(t, "place-kinds.noun") || Senses.has(t, "actors.noun"))
            || told.places().stream().anyMatch(p -> act.targets().stream().anyMatch(t -> p.from() <= t.index() && t.index() <= p.to())));
        if (act.weak()) {
            boolean armed = act.attackers().stream().anyMatch(a -> Senses.has(a.backingLabel(), "weapons.noun"));
            return fighting && aimed || armed && (aimed || place.isPresent());
        }
        if (act.noun()) {
            return place.isPresent() && (!act.plural() || sides) || parties.size() > 1 && !act.plural();
        }
        boolean armed = act.attackers().stream().anyMatch(a -> Senses.has(a.backingLabel(), "weapons.noun"));
        return sides || aimed || armed || place.isPresent();
    }

    private Optional<Draft> known(Told told, Act act, String kind, Optional<PlaceName> place, Optional<When> when, Set<Camp> attackers, Set<Camp> targets) {
        boolean dated = when.flatMap(When::start).isPresent();
        if (act.noun() && act.plural() && !act.definite() && place.isEmpty()) {
            return Optional.empty();
        }
        return drafts.stream()
            .filter(d -> act.definite() && !dated ? kinds.mayRefer(kind, d.kind()) : kinds.compatible(kind, d.kind()))
            .filter(d -> Scene.agree(place, d.place()))
            .filter(d -> when.isEmpty() || d.when().isEmpty() || days.agree(when.get(), d.when().get()))
            .filter(d -> act.noun() || sidesAgree(d, attackers, targets, kind))
            .filter(d -> near(told.sentence(), d, act, place))
            .max(Comparator.comparingInt(Draft::last));
    }

    private static boolean near(Sentence sentence, Draft draft, Act act, Optional<PlaceName> place) {
        boolean close = sentence.index() - draft.last() <= 1 || sentence.paragraph() == draft.sentence().paragraph();
        boolean named = place.isPresent() && draft.place().isPresent();
        return close || named || act.definite() && sentence.index() - draft.last() <= 2 * NEAR || sentence.index() - draft.last() <= NEAR && place.isEmpty() && act.noun();
    }

    private static boolean sidesAgree(Draft draft, Set<Camp> attackers, Set<Camp> targets, String kind) {
        boolean straight = attackers.stream().noneMatch(c -> draft.has(c, Participant.Role.DEFENDER)) && targets.stream().noneMatch(c -> draft.has(c, Participant.Role.ATTACKER));
        return straight || kind.equals("clash") && draft.kind().equals("clash");
    }

    /** The engagement of which a harm is told without a word of fighting: the current one, or one of its own. */
    Optional<Draft> of(Told told, Harm harm, Speakers speakers) {
        Optional<PlaceName> place = place(told, harm.word());
        Optional<When> when = days.near(told, harm.word());
        Optional<Draft> current = current(told.sentence());
        boolean goesOn = current.isPresent() && Scene.agree(place, current.get().place())
            && (when.isEmpty() || current.get().when().isEmpty() || days.agree(when.get(), current.get().when().get()));
        boolean own = harm.agent().isPresent() && place.isPresent() || place.isPresent() && !goesOn;
        if (goesOn && !own || Set.of("displaced", "missing").contains(harm.measure())) {
            current.ifPresent(d -> d.touch(told.sentence()));
            return current;
        }
        if (place.isEmpty() && harm.agent().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(fromHarm(told, harm, place, when, speakers));
    }

    private Draft fromHarm(Told told, Harm harm, Optional<PlaceName> place, Optional<When> when, Speakers speakers) {
        Optional<Party> agent = harm.agent().flatMap(a -> cast.party(told, a)).filter(p -> p.camp() != Camp.UNKNOWN);
        Camp victims = harm.victims().map(v -> cast.camp(told, v)).orElse(Camp.UNKNOWN);
        List<String> candidates = Senses.of(harm.word().backingLabel(), "engagements.weakVerb");
        String kind = kinds.choose(candidates.isEmpty() ? List.of("clash") : candidates, true, told.sentence(), harm.word().index(),
            List.of(), victims == Camp.UNKNOWN ? Set.of() : Set.of(victims), Set.of());
        Draft draft = drafts.stream().filter(d -> place.isPresent() && d.place().isPresent() && Scene.agree(place, d.place())
                && kinds.compatible(kind, d.kind()) && (when.isEmpty() || d.when().isEmpty() || days.agree(when.get(), d.when().get()))
                && told.sentence().index() - d.last() <= 2 * NEAR)
            .findFirst().orElseGet(() -> open(told.sentence(), harm.word(), kind, false));
        draft.touch(told.sentence());
        draft.rules(List.of(harm.rule()));
        draft.place(place.or(scene::here));
        draft.when(when.filter(w -> w.start().isPresent()).or(days::section));
        agent.ifPresent(a -> draft.add(a, Participant.Role.ATTACKER));
        means(told).forEach(draft::means);
        draft.attribution(speakers.governing(told, harm.word()));
        return draft;
    }

    private List<Participant> participants(Told told, Act act) {
        List<Participant> found = new ArrayList<>();
        act.attackers().forEach(a -> cast.party(told, a).filter(Engagements::fights).ifPresent(p -> found.add(new Participant(p, Participant.Role.ATTACKER))));
        act.attackers().stream().filter(a -> Senses.has(a.backingLabel(), "weapons.noun")).flatMap(a -> users(told.sentence(), a).stream())
            .forEach(u -> cast.party(told, u).filter(Engagements::fights).ifPresent(p -> found.add(new Participant(p, Participant.Role.ATTACKER))));
        act.attackers().stream().flatMap(a -> NounPhrase.children(told.sentence(), a, "nmod:including").stream())
            .forEach(m -> cast.party(told, m).ifPresent(p -> found.add(new Participant(p, Participant.Role.ATTACKER))));
        act.targets().forEach(t -> cast.party(told, t).ifPresent(p -> found.add(new Participant(p, Participant.Role.DEFENDER))));
        for (int i = 0; i < act.parties().size(); i++) {
            Participant.Role role = i == 0 ? Participant.Role.ATTACKER : Participant.Role.DEFENDER;
            cast.party(told, act.parties().get(i)).ifPresent(p -> found.add(new Participant(p, role)));
        }
        return found;
    }

    /** Who uses a weapon: "drones flown by the alliance", "mines of the group". */
    private static List<IndexedWord> users(Sentence sentence, IndexedWord weapon) {
        List<IndexedWord> users = new ArrayList<>();
        NounPhrase.children(sentence, weapon, "acl").forEach(a -> users.addAll(NounPhrase.children(sentence, a, "obl:agent")));
        for (String relation : List.of("nmod:of", "nmod:from", "nmod:by", "nmod:poss", "compound")) {
            users.addAll(NounPhrase.children(sentence, weapon, relation));
        }
        return users;
    }

    /** Whether a party may be an attacker: not civilians, nor a single office-holder. */
    private static boolean fights(Party party) {
        return party.camp() != Camp.CIVILIAN && party.kind().filter(k -> k.equals("official") || k.equals("officer")).isEmpty();
    }

    private static Set<Camp> camps(List<Participant> parties, Participant.Role role) {
        Set<Camp> camps = EnumSet.noneOf(Camp.class);
        parties.stream().filter(p -> p.role() == role && p.party().camp() != Camp.UNKNOWN).forEach(p -> camps.add(p.party().camp()));
        return camps;
    }

    /** The place of an act: that which hangs on its words, else the finest of the sentence. */
    private Optional<PlaceName> place(Told told, IndexedWord word) {
        List<PlaceName> open = told.places().stream().filter(p -> !p.origin() && p.rank() < 5).toList();
        Optional<PlaceName> best = open.stream().min(Comparator.comparingInt(PlaceName::rank)
            .thenComparingInt(p -> Math.abs(p.from() - word.index())));
        return best.map(scene::filled);
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
