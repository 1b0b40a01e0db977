package org.skirmish.extract.events;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Participant;

/**
 * How something ended, as one verb of a sentence tells it.
 *
 * @param outcome notation of the scheme {@code outcomes}
 * @param word the verb
 * @param role on which side those stand who did it, where the verb tells that
 * @param doers heads of the phrases that name them
 * @param object what was taken, left or beaten off
 */
public record Ending(
        String outcome,
        IndexedWord word,
        Optional<Participant.Role> role,
        List<IndexedWord> doers,
        Optional<IndexedWord> object) {}
