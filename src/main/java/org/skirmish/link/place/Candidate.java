package org.skirmish.link.place;

import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.PlaceRecord;

/** A place of the gazetteer that may be meant, with how much speaks for it. */
record Candidate(Match match, double score) {

    PlaceRecord place() {
        return match.place();
    }
}
