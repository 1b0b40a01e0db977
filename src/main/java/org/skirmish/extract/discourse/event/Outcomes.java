package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.discourse.time.TimeReach;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.events.Ending;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Engagement;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/**
 * Gives engagements the outcomes told of them: in the sentence of an act, or later where those who took part, the place
 * and the day agree.
 */
public final class Outcomes {

    private static final Set<String> MEANWHILE = Set.of("advcl:as", "advcl:while", "advcl:when");

    private final Discourse discourse;
    private final Events engagements;
    private final Traits traits;

    /** @param engagements the events of the same report */
    public Outcomes(Discourse discourse, Events engagements) {
        this.discourse = discourse;
        this.engagements = engagements;
        this.traits = discourse.traits();
    }

    /**
     * Takes in what a sentence tells of how things ended.
     *
     * @param acts the acts of the sentence that were taken in
     * @param drafts the engagements to which they went
     */
    public void take(SentenceReading told, List<Act> acts, List<Event> drafts) {
        for (Ending ending : told.endings()) {
            contested(told, ending, acts, drafts);
            Optional<Event> own = own(ending, acts, drafts);
            Optional<Event> ended = own.isPresent()
                    ? own.filter(d -> !longSince(told, ending, d) && didIt(told, ending, d))
                    : beside(ending, acts, drafts)
                            .or(() -> drafts.isEmpty() ? before(told, ending) : Optional.empty())
                            .filter(d -> tookPart(told, ending, d));
            ended.filter(d -> better(ending, d)).ifPresent(d -> end(told, ending, d));
        }
    }

    /** What one side says it beat off the other did not seize for certain, whoever told first. */
    private void contested(SentenceReading told, Ending ending, List<Act> acts, List<Event> drafts) {
        boolean beaten = traits.has("beaten-off", ending.outcome())
                && discourse.attributions().governing(told, ending.word()).stance() != Attribution.Stance.DENIES;
        own(ending, acts, drafts).filter(d -> beaten && didIt(told, ending, d)).ifPresent(Event::beatenOff);
    }

    private void end(SentenceReading told, Ending ending, Event draft) {
        Attribution by = discourse.attributions().governing(told, ending.word());
        if (by.stance() != Attribution.Stance.DENIES) {
            draft.outcome(new Engagement.Outcome(ending.outcome(), by));
        }
    }

    /** The first outcome holds, save that who took or held the place says more than who went away. */
    private boolean better(Ending ending, Event draft) {
        return draft.outcome().isEmpty()
                || traits.has("decisive", ending.outcome())
                        && !traits.has("decisive", draft.outcome().get().kind());
    }

    /**
     * The engagement whose act the verb itself tells, or is beaten off in: "captured the base", "repelled an attack".
     */
    private static Optional<Event> own(Ending ending, List<Act> acts, List<Event> drafts) {
        for (int i = 0; i < acts.size(); i++) {
            IndexedWord trigger = acts.get(i).trigger();
            if (trigger.equals(ending.word())
                    || ending.object().filter(trigger::equals).isPresent()
                    || ending.object().isEmpty() && ending.doers().contains(trigger)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The one engagement of the sentence, or that of an act with the same people: "raided the post and withdrew". */
    private static Optional<Event> beside(Ending ending, List<Act> acts, List<Event> drafts) {
        if (drafts.stream().distinct().count() == 1) {
            return Optional.of(drafts.get(0));
        }
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).attackers().stream().anyMatch(ending.doers()::contains)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** The engagement told last, where the sentence goes on from it at no other place and on no other day. */
    private Optional<Event> before(SentenceReading told, Ending ending) {
        if (TimeReach.background(told, ending.word()) || describes(told, ending.word())) {
            return Optional.empty();
        }
        return engagements
                .current(told.sentence())
                .filter(d -> told.sentence().index() - d.last() <= 1
                        || told.sentence().paragraph() == d.lastParagraph())
                .filter(d -> PlaceFocus.agree(discourse.place().place(told, ending.word()), d.place())
                        && engagements.agree(d, discourse.time().near(told, ending.word())));
    }

    /** "have seized large parts of the region": what has long been so, told beside an engagement told before. */
    private static boolean longSince(SentenceReading told, Ending ending, Event draft) {
        return TimeReach.perfect(told, ending.word()) && !draft.sentence().equals(told.sentence());
    }

    /** "those who fled", without a comma: it tells who they are. */
    private static boolean describes(SentenceReading told, IndexedWord word) {
        return told.sentence().graph().incomingEdgeList(word).stream()
                .filter(e -> e.getRelation().toString().equals("acl:relcl"))
                .anyMatch(e -> told.sentence().tokens().subList(e.getGovernor().index(), word.index() - 1).stream()
                        .map(CoreLabel::word)
                        .noneMatch(","::equals));
    }

    /** Whether those who did what ends it stand on the side that the verb asks for, as far as they are told. */
    private boolean didIt(SentenceReading told, Ending ending, Event draft) {
        List<Camp> camps = camps(told, ending);
        return camps.isEmpty() || camps.stream().anyMatch(c -> fits(ending, c, draft));
    }

    /**
     * Whether people who took part did it, and it was a fight at all; of ground that fell by itself, whether it is
     * where the fight was.
     */
    private boolean tookPart(SentenceReading told, Ending ending, Event draft) {
        boolean fight = traits.has("close-combat", draft.kind())
                || ending.role().isEmpty() && traits.has("by-hand", draft.kind());
        List<Camp> camps = camps(told, ending);
        boolean whole = ending.doers().stream()
                .allMatch(d -> NounPhrase.children(told.sentence(), d, "nummod").isEmpty());
        boolean fell = ending.doers().isEmpty()
                && draft.place().isPresent()
                && told.places().stream()
                        .anyMatch(p -> ending.object()
                                        .filter(o -> p.from() <= o.index() && o.index() <= p.to())
                                        .isPresent()
                                && PlaceFocus.agree(Optional.of(p), draft.place()));
        return fight
                && whole
                && (fell || camps.stream().anyMatch(c -> fits(ending, c, draft)) && !meanwhile(told, ending, draft));
    }

    /** "ambushed the soldiers as they withdrew": what went on when somebody was attacked, and no outcome of that. */
    private static boolean meanwhile(SentenceReading told, Ending ending, Event draft) {
        boolean attacked = Arguments.camps(draft.company().participants(), Participant.Role.DEFENDER).stream()
                .anyMatch(CampOpponents::fights);
        return attacked
                && told.sentence().graph().incomingEdgeList(ending.word()).stream()
                        .anyMatch(e -> MEANWHILE.contains(e.getRelation().toString()));
    }

    private static boolean fits(Ending ending, Camp camp, Event draft) {
        boolean either = draft.kind().equals("clash") || ending.role().isEmpty();
        return either
                ? draft.company().has(camp)
                : draft.company().has(camp, ending.role().get());
    }

    private List<Camp> camps(SentenceReading told, Ending ending) {
        return ending.doers().stream()
                .flatMap(d -> discourse.entities().party(told, d).stream())
                .map(Party::camp)
                .filter(CampOpponents::fights)
                .distinct()
                .toList();
    }
}
