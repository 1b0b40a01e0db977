package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.discourse.time.SpeakingDays;
import org.skirmish.extract.discourse.time.TimeFocus;
import org.skirmish.extract.discourse.time.TimeReach;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;

/** Tells whether an act is news of an engagement that the report has already told of. */
public final class EventCoreference {

    /** The sentences up to this one sum up what the report tells. */
    private static final int LEAD = 2;

    /** So many sentences back an engagement is still spoken of. */
    public static final int NEAR = 3;

    private static final Set<String> JOINTS = Set.of("obj", "nsubj", "nsubj:pass", "obl:in", "obl:during");

    private final Kinds kinds;
    private final TimeFocus days;
    private final PlaceFocus scene;
    private final SubEvents course;

    EventCoreference(Kinds kinds, TimeFocus days, PlaceFocus scene) {
        this.kinds = kinds;
        this.days = days;
        this.scene = scene;
        this.course = new SubEvents(kinds);
    }

    /**
     * Several verbs of one subject in a sentence tell of one act: "occupied and burned down"; so do a reference and
     * what happened in it.
     */
    Optional<Event> inSentence(EventMention seen, List<Act> before, List<Event> drafts) {
        Act act = seen.act();
        for (int i = before.size() - 1; i >= 0; i--) {
            Act earlier = before.get(i);
            boolean burnt = drafts.get(i).kind().equals("arson") && kinds.is("people", seen.kind());
            boolean sameSubject =
                    !burnt && !act.attackers().isEmpty() && act.attackers().equals(earlier.attackers());
            boolean within = earlier.definite()
                    && (kinds.compatible(seen.kind(), drafts.get(i).kind())
                            || seen.kind().equals("arrest"));
            boolean passing = course.passing(seen)
                    && course.holds(seen, drafts.get(i))
                    && PlaceFocus.agree(seen.place(), drafts.get(i).place());
            if (sameSubject || passing || joined(act, earlier) || within && sidesAgree(drafts.get(i), seen)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /** "repelled an attack", "an attack took place", "died in the raid": one word hangs on the other. */
    private static boolean joined(Act one, Act other) {
        SemanticGraph graph = one.sentence().graph();
        return hangs(graph, one.trigger(), other.trigger()) || hangs(graph, other.trigger(), one.trigger());
    }

    private static boolean hangs(SemanticGraph graph, IndexedWord word, IndexedWord on) {
        return graph.getAllEdges(on, word).stream()
                .anyMatch(e -> JOINTS.contains(e.getRelation().toString()));
    }

    /** Of those against which nothing speaks the one told of last. */
    static Optional<Candidate> best(List<Candidate> candidates) {
        return candidates.stream().filter(Candidate::fits).max(Comparator.comparingInt(c -> c.event()
                .last()));
    }

    /** The engagements told before, with what speaks for and against each; none where it can be none of them. */
    List<Candidate> candidates(EventMention seen, List<Event> drafts) {
        Act act = seen.act();
        boolean fresh = another(seen)
                || act.noun() && act.plural() && !act.definite() && seen.place().isEmpty();
        return fresh
                ? List.of()
                : drafts.stream().map(d -> new Candidate(d, reasons(seen, d))).toList();
    }

    private Set<Reason> reasons(EventMention seen, Event draft) {
        Set<Reason> found = EnumSet.noneOf(Reason.class);
        add(found, Reason.TOO_FAR, !near(seen, draft));
        if (ledAway(seen)) {
            return found;
        }
        boolean there = PlaceFocus.agree(seen.place(), draft.place());
        boolean then = seen.when().isEmpty()
                || draft.when().isEmpty()
                || days.agree(seen.when().get(), draft.when().get());
        if (course.passing(seen)) {
            boolean lately = seen.sentence().index() - draft.last() <= 1
                    || seen.sentence().paragraph() == draft.lastParagraph();
            add(found, Reason.NOT_IN_COURSE, !course.holds(seen, draft));
            add(found, Reason.OTHER_PLACE, !there);
            add(found, Reason.OTHER_DAY, !then);
            add(found, Reason.TOO_FAR, !lately);
        } else if (seen.act().counter()) {
            add(found, Reason.OTHER_PLACE, !there);
            add(found, Reason.OTHER_SIDES, !sidesAgree(draft, seen));
            add(found, Reason.NO_FIGHT, !kinds.fought(draft.kind()));
        } else {
            add(found, Reason.OTHER_PLACE, !there && !told(seen, draft));
            add(found, Reason.OTHER_DAY, !then);
            contra(found, seen, draft);
        }
        pro(found, seen, draft);
        return found;
    }

    private static void add(Set<Reason> found, Reason reason, boolean holds) {
        if (holds) {
            found.add(reason);
        }
    }

    /** Whether the lead told only roughly where it was. */
    private static boolean told(EventMention seen, Event draft) {
        boolean word = !seen.act().noun() || seen.act().definite();
        return word && !thatDay(seen) && finer(seen.place(), draft);
    }

    private void contra(Set<Reason> found, EventMention seen, Event draft) {
        Act act = seen.act();
        boolean kind = act.definite() && !seen.dated()
                ? kinds.mayRefer(seen.kind(), draft.kind())
                : kinds.compatible(seen.kind(), draft.kind());
        add(found, Reason.OTHER_KIND, !kind);
        add(found, Reason.OTHER_MEANS, otherMeans(seen, draft));
        add(found, Reason.OTHER_TIME, draft.when().isPresent() && seen.asideOfTime());
        add(found, Reason.OTHER_SIDES, !act.noun() && !sidesAgree(draft, seen));
        add(found, Reason.ONE_CAMP, amongThemselves(seen) && camps(draft) > 1);
        add(
                found,
                Reason.UNDATED,
                act.noun() && !act.definite() && seen.dated() && draft.when().isEmpty());
        add(
                found,
                Reason.ARREST,
                seen.kind().equals("arrest")
                        && !act.attackers().isEmpty()
                        && draft.kind().equals("attack-on-civilians"));
        add(found, Reason.BY_HAND, execution(seen) && kinds.is("no-killing-by-hand", draft.kind()));
    }

    private static void pro(Set<Reason> found, EventMention seen, Event draft) {
        add(found, Reason.SAME_KIND, seen.kind().equals(draft.kind()));
        add(
                found,
                Reason.SAME_PLACE,
                seen.place().isPresent() && draft.place().isPresent() && !found.contains(Reason.OTHER_PLACE));
        add(found, Reason.SAME_DAY, seen.dated() && draft.when().isPresent() && !found.contains(Reason.OTHER_DAY));
        add(found, Reason.SAME_SIDES, seen.parties().stream().anyMatch(p -> draft.company()
                .has(p.party().camp(), p.role())));
        add(found, Reason.SPOKEN_OF, seen.act().definite());
    }

    private static long camps(Event draft) {
        return draft.company().participants().stream()
                .map(p -> p.party().camp())
                .filter(CampOpponents::fights)
                .distinct()
                .count();
    }

    /** "Three were led away": what comes after an act, where neither who did it nor where and when is told. */
    boolean ledAway(EventMention seen) {
        return seen.kind().equals("arrest")
                && !seen.act().noun()
                && seen.act().attackers().isEmpty()
                && seen.place().isEmpty()
                && seen.when().isEmpty()
                && kinds.is("led-along", seen.act().trigger().lemma());
    }

    /** Whether it is told in the course of another act, and tells nothing of the kind of that. */
    boolean inPassing(EventMention seen) {
        return ledAway(seen) || course.passing(seen);
    }

    /** Whether it is told as a fight of two of one camp: no part of one between two camps. */
    private static boolean amongThemselves(EventMention seen) {
        return !seen.act().parties().isEmpty()
                && seen.attackers().size() == 1
                && seen.attackers().equals(seen.targets());
    }

    /**
     * Whether the place may be that of what the lead told only roughly: "in Gojjam" there, "on the road to Dembecha"
     * here.
     */
    public static boolean finer(Optional<PlaceName> place, Event draft) {
        boolean lead = draft.sentence().index() <= LEAD
                && draft.rough()
                && draft.place().filter(p -> p.rank() < PlaceFocus.COUNTRY).isPresent();
        return lead && place.filter(p -> p.rank() < draft.place().get().rank()).isPresent();
    }

    /** "Attacked a post near Manbij the same day": who tells so tells of another act than the one before. */
    private static boolean thatDay(EventMention seen) {
        return seen.told().dates().stream()
                .anyMatch(f -> f.counted()
                        && f.bearing() == Bearing.AT
                        && TimeReach.reaches(
                                seen.sentence(),
                                SpeakingDays.token(seen.sentence(), f),
                                seen.act().trigger()));
    }

    /** Helicopters are not artillery, where both are told. */
    static boolean otherMeans(EventMention seen, Event draft) {
        boolean told = seen.choice().ground() == EventKinds.Ground.TOLD && draft.ground() == EventKinds.Ground.TOLD;
        return told
                && (!seen.act().noun() || seen.place().isPresent())
                && !seen.kind().equals(draft.kind())
                && List.of("airstrike", "shelling").containsAll(List.of(seen.kind(), draft.kind()));
    }

    /** Whoever executes or tortures people does not do it by shells, nor by arresting them. */
    private static boolean execution(EventMention seen) {
        return !seen.act().weak() && !seen.act().noun() && seen.kind().equals("attack-on-civilians");
    }

    /** "another clash", "near another village": not the one told before. */
    private boolean another(EventMention seen) {
        Sentence sentence = seen.sentence();
        return sentence.tokens().stream()
                .filter(t -> t.index() > 1)
                .filter(t -> t.index() == seen.act().trigger().index() || Senses.has(t, "place-kinds.noun"))
                .anyMatch(t -> kinds.traits().has("other", word(sentence.token(t.index() - 1))));
    }

    private static String word(CoreLabel token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private boolean near(EventMention seen, Event draft) {
        int distance = seen.sentence().index() - draft.last();
        boolean close =
                distance <= 1 || seen.sentence().paragraph() == draft.sentence().paragraph();
        boolean named = seen.place().isPresent() && draft.place().isPresent();
        if (!seen.act().counter()
                && draft.last() <= LEAD
                && draft.last() >= scene.opened(seen.sentence())
                && seen.kind().equals(draft.kind())
                && seen.place().isEmpty()
                && (kinds.is("by-hand", draft.kind()) || kinds.is("close-combat", draft.kind()))) {
            return true; // the lead told it already
        }
        if (draft.last() < scene.opened(seen.sentence())
                || seen.place().isEmpty() && scene.movedSince(draft, seen.sentence())) {
            return named;
        }
        return close
                || named
                || seen.act().definite() && distance <= 2 * NEAR
                || distance <= NEAR && seen.place().isEmpty() && seen.act().noun();
    }

    private static boolean sidesAgree(Event draft, EventMention seen) {
        boolean straight = none(draft, seen.attackers(), Participant.Role.DEFENDER)
                && none(draft, seen.targets(), Participant.Role.ATTACKER);
        boolean others = !seen.kind().equals(draft.kind()) && others(draft, seen.attackers());
        return straight && !others
                || seen.kind().equals("clash") && draft.kind().equals("clash");
    }

    /** Whether others than those of these camps are told to have attacked. */
    public static boolean others(Event draft, Set<Camp> attackers) {
        Set<Camp> told = Arguments.camps(draft.company().participants(), Participant.Role.ATTACKER);
        return !told.isEmpty()
                && attackers.stream().anyMatch(c -> c != Camp.UNKNOWN)
                && told.stream().noneMatch(attackers::contains);
    }

    private static boolean none(Event draft, Set<Camp> camps, Participant.Role role) {
        return camps.stream().noneMatch(c -> draft.company().has(c, role));
    }
}
