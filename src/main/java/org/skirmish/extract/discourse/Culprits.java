package org.skirmish.extract.discourse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.skirmish.model.Camp;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Whom a report tells of as doing such things to people who do not fight: for acts of the same sort of which it does not say who did them. */
final class Culprits {

    private final List<Draft> drafts;
    private final Kinds kinds;

    /** @param drafts the engagements of the report with what is told of them, before anything is inferred */
    Culprits(List<Draft> drafts, Kinds kinds) {
        this.drafts = drafts;
        this.kinds = kinds;
    }

    /** The one camp that is told to have done the same elsewhere in the report; of what is done by hand, also anything else of which people suffer. */
    Optional<Camp> of(Draft draft) {
        return one(draft, d -> d.kind().equals(draft.kind())).or(() -> kinds.is("by-hand", draft.kind()) ? one(draft, d -> kinds.is("suffered", d.kind())) : Optional.empty());
    }

    /** Who was told just before to have fired or flown: "howitzers opened up from the next village. One of the shells fell in a monastery." */
    Optional<Party> before(Draft draft) {
        return drafts.stream().filter(d -> d != draft && d.kind().equals(draft.kind()) && d.sentence().index() <= draft.sentence().index())
            .filter(d -> draft.sentence().index() - d.sentence().index() <= 1 || d.sentence().paragraph() == draft.sentence().paragraph())
            .reduce((a, b) -> b).flatMap(d -> d.company().participants().stream().filter(p -> p.role() == Participant.Role.ATTACKER && Foes.fights(p.party().camp())).map(Participant::party).findFirst());
    }

    /** Whom his enemy calls terrorists is accused, not told of. */
    private Optional<Camp> one(Draft draft, Predicate<Draft> like) {
        List<Camp> camps = drafts.stream().filter(d -> d != draft && like.test(d)).flatMap(d -> d.company().participants().stream())
            .filter(p -> p.role() == Participant.Role.ATTACKER && !p.inferred() && p.party().kind().filter("terrorist"::equals).isEmpty()).map(p -> p.party().camp()).filter(Foes::fights).distinct().toList();
        return camps.size() == 1 ? Optional.of(camps.get(0)) : Optional.empty();
    }
}
