package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Attribution;

/**
 * An attribution as one sentence words it, before pronouns are resolved.
 *
 * @param source the head of the speaker's phrase; none for hearsay ("reportedly")
 * @param lie whether the report itself calls it untrue ("spreading the fabrication that")
 * @param back whether it speaks of what was told before and has no content of its own ("there was no such person")
 */
public record Speech(
        Sentence sentence,
        String rule,
        IndexedWord cue,
        Optional<IndexedWord> source,
        Attribution.Stance stance,
        Attribution.Certainty certainty,
        boolean lie,
        boolean back) {}
