package org.skirmish.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.util.Symbol;

/**
 * Answers of one generation of the index, as they were sent, up to a number of bytes in all; those that were not asked
 * for longest go first. A generation never changes, so what was right once is right as long as it is served, and a new
 * generation begins with none.
 */
final class KeptAnswers {

    /** Where a dataset's context holds them. */
    static final Symbol SYMBOL = Symbol.create("https://w3id.org/skirmish/symbol#keptAnswers");
    /** What an entry takes beside its texts. */
    private static final int ENTRY = 200;
    /** No answer takes more than this part of the room. */
    private static final int SHARE = 4;

    private final Map<String, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private final long room;
    private long taken;

    /** An answer with status 200. */
    record Kept(String type, byte[] body) {}

    /** @param room bytes; 0 keeps nothing */
    KeptAnswers(long room) {
        this.room = room;
    }

    synchronized Optional<Kept> find(String request) {
        return Optional.ofNullable(answers.get(request));
    }

    /**
     * Keeps an answer if there is room for the like of it. @param request all that the answer depends on, beside the
     * generation
     */
    synchronized void keep(String request, Kept answer) {
        if (size(request, answer) > room / SHARE) {
            return;
        }
        Kept before = answers.put(request, answer);
        taken += size(request, answer) - (before == null ? 0 : size(request, before));
        var oldest = answers.entrySet().iterator();
        while (taken > room) {
            Map.Entry<String, Kept> gone = oldest.next();
            taken -= size(gone.getKey(), gone.getValue());
            oldest.remove();
        }
    }

    private static long size(String request, Kept answer) {
        return 2L * request.length() + answer.body().length + ENTRY;
    }
}
