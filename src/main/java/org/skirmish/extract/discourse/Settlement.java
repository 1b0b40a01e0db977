package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;

/** Settles, once a report is read to its end, what all that was told of its engagements makes likeliest. */
final class Settlement {

    private final Memory memory;
    private final Countries here;
    private final Lands lands;

    /** @param here the countries as seen from where the report is set */
    Settlement(Memory memory, Countries here, Lands lands) {
        this.memory = memory;
        this.here = here;
        this.lands = lands;
    }

    /**
     * The engagements, each with its likeliest kind and sides, camps as they are at its place, and once more for each
     * other place told in one breath.
     */
    List<Draft> of(List<Draft> drafts, List<Entry> entries) {
        Completion completion = new Completion(memory.cast().fighters(), new Culprits(drafts, lands), memory.kinds());
        drafts.forEach(completion::turn);
        drafts.forEach(memory.kinds()::settle);
        drafts.forEach(memory.cast().alliances()::join);
        drafts.forEach(completion::complete);
        Abroad abroad =
                new Abroad(here, lands, Stream.concat(memory.cast().fighters().all(), parties(drafts)));
        drafts.forEach(abroad::turn);
        entries.forEach(e ->
                e.draft.flatMap(d -> abroad.turned(d, e.figure.victims())).ifPresent(p -> e.figure = e.figure.of(p)));
        List<Draft> all = new ArrayList<>(drafts);
        drafts.forEach(d -> all.addAll(d.elsewhere()));
        return all;
    }

    private static Stream<Party> parties(List<Draft> drafts) {
        return drafts.stream().flatMap(d -> d.company().participants().stream()).map(Participant::party);
    }
}
