package org.skirmish.model;

import java.util.Optional;

/**
 * How many of whom (or of what) met with what harm.
 *
 * @param measure notation of the scheme {@code harms}: killed, injured, captured …
 * @param victims those harmed; of things destroyed or seized, those who lost them
 * @param object what was destroyed or seized, in the report's words without the number
 * @param wording the words of the number ("at least 15"), or of the noun phrase that counts as one ("a driver")
 */
public record Figure(String measure, Bounds bounds, Party victims, Optional<String> object, Mention wording) {

    /** The same figure of others. */
    public Figure of(Party others) {
        return new Figure(measure, bounds, others, object, wording);
    }
}
