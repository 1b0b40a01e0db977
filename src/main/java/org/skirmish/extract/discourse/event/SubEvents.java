package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Set;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;

/**
 * Tells what is done in the course of another act, and so is no engagement of its own: loot burnt, people led along.
 */
final class SubEvents {

    /** So many words up from a clause stands what it tells of. */
    private static final int STEPS = 4;

    private final Kinds kinds;
    private final Traits traits;

    SubEvents(Kinds kinds) {
        this.kinds = kinds;
        this.traits = kinds.traits();
    }

    /**
     * Whether such things are done in the course of other acts: cars and posts burnt, people led along or kidnapped,
     * help from the air.
     */
    boolean passing(EventMention seen) {
        return loot(seen) || ledAlong(seen) || support(seen);
    }

    /** Whether something was burnt in which nobody lives. */
    private boolean loot(EventMention seen) {
        List<CoreLabel> hit = EventMention.hit(seen.told(), seen.act());
        return seen.kind().equals("arson")
                && !seen.act().noun()
                && !hit.isEmpty()
                && hit.stream().noneMatch(t -> home(seen, t));
    }

    private boolean home(EventMention seen, CoreLabel token) {
        boolean place =
                seen.told().places().stream().anyMatch(p -> p.from() <= token.index() && token.index() <= p.to());
        boolean settled =
                Senses.has(token, "place-kinds.noun") && !traits.any("post", Senses.of(token, "place-kinds.noun"));
        return place
                || token.tag().startsWith("PRP")
                || settled
                || Senses.has(token, "actors.noun")
                || traits.any("home", Senses.of(token, "objects.noun"));
    }

    private boolean ledAlong(EventMention seen) {
        return seen.kind().equals("arrest")
                && !seen.act().noun()
                && traits.has("kidnapping", seen.act().trigger().lemma());
    }

    /** "Obtained the support of an aircraft, which struck several groups": those who fight are helped. */
    private boolean support(EventMention seen) {
        SemanticGraph graph = seen.sentence().graph();
        IndexedWord at = seen.act().trigger();
        boolean clause = !seen.act().noun()
                && kinds.is("by-weapon", seen.kind())
                && graph.containsVertex(at)
                && graph.incomingEdgeList(at).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("acl:relcl"));
        for (int i = 0; clause && i < STEPS && at != null; i++) {
            at = Clauses.governing(graph, at)
                    .map(SemanticGraphEdge::getGovernor)
                    .orElse(null);
            if (at != null && at.lemma() != null && traits.has("supporting", at.lemma())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the act can be done in the course of the engagement: by the same side, where people fight or are attacked
     * by hand.
     */
    boolean holds(EventMention seen, Event draft) {
        if (support(seen)) {
            return kinds.fought(draft.kind());
        }
        boolean course = kinds.is("close-combat", draft.kind())
                || draft.kind().equals("attack-on-civilians")
                || draft.kind().equals("arson")
                || draft.kind().equals("arrest")
                || loot(seen) && draft.kind().equals("explosion");
        Set<Camp> attackers = Arguments.camps(draft.company().participants(), Participant.Role.ATTACKER);
        boolean same = seen.attackers().isEmpty()
                || attackers.isEmpty()
                || attackers.stream().anyMatch(seen.attackers()::contains);
        return course && same;
    }
}
