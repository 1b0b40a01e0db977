package org.skirmish.extract.mentions;

import java.util.Optional;
import org.skirmish.model.Camp;

/**
 * A group's name standing in a sentence.
 *
 * @param from 1-based index of its first token
 * @param to index of its last token
 * @param name its words as the report has them
 * @param country the country of a registered group
 */
public record GroupName(int from, int to, String name, Camp camp, Optional<String> country) {

    /** Whether the token of that index belongs to the name. */
    public boolean covers(int index) {
        return from <= index && index <= to;
    }
}
