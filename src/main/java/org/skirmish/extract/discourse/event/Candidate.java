package org.skirmish.extract.discourse.event;

import java.util.List;
import java.util.Set;
import org.skirmish.extract.discourse.Decision;

/** An event to which a mention may belong, with what speaks for it and against it. */
record Candidate(Event event, Set<Reason> reasons) {

    /** Whether nothing speaks against it. */
    boolean fits() {
        return reasons.stream().noneMatch(Reason::contra);
    }

    /** The same for those who ask why. */
    Decision.Option option(boolean chosen) {
        String where = event.place().map(p -> " at " + p.place().name()).orElse("");
        String day = event.when().flatMap(w -> w.start()).map(d -> " on " + d).orElse("");
        return new Decision.Option(
                event.kind() + " \"" + event.word() + "\"" + where + day, words(false), words(true), chosen);
    }

    private List<String> words(boolean contra) {
        return reasons.stream()
                .filter(r -> r.contra() == contra)
                .map(Reason::words)
                .toList();
    }
}
