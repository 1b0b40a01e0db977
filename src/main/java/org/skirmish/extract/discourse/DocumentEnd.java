package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.figure.FigureClaim;
import org.skirmish.extract.discourse.implicit.EarlierShooters;
import org.skirmish.extract.discourse.implicit.ImplicitArguments;
import org.skirmish.extract.discourse.place.Lands;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Settles, once a report is read to its end, what all that was told of its engagements makes likeliest. */
final class DocumentEnd {

    private final Discourse discourse;
    private final Countries here;
    private final Lands lands;

    /** @param here the countries as seen from where the report is set */
    DocumentEnd(Discourse discourse, Countries here, Lands lands) {
        this.discourse = discourse;
        this.here = here;
        this.lands = lands;
    }

    /**
     * The engagements, each with its likeliest kind and sides, camps as they are at its place, and once more for each
     * other place told in one breath.
     */
    List<Event> of(List<Event> drafts, List<FigureClaim> entries) {
        ImplicitArguments completion = new ImplicitArguments(
                discourse.entities().fighters(), new EarlierShooters(drafts, lands), discourse.kinds());
        drafts.forEach(completion::turn);
        drafts.forEach(discourse.kinds()::settle);
        drafts.forEach(discourse.entities().alliances()::join);
        drafts.forEach(completion::complete);
        Abroad abroad = new Abroad(
                here, lands, Stream.concat(discourse.entities().fighters().all(), parties(drafts)));
        drafts.forEach(abroad::turn);
        entries.forEach(e ->
                e.event().flatMap(d -> abroad.turned(d, e.figure().victims())).ifPresent(e::victims));
        List<Event> all = new ArrayList<>(drafts);
        drafts.forEach(d -> all.addAll(d.elsewhere()));
        return all;
    }

    private static Stream<Party> parties(List<Event> drafts) {
        return drafts.stream().flatMap(d -> d.company().participants().stream()).map(Participant::party);
    }
}
