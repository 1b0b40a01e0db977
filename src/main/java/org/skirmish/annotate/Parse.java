package org.skirmish.annotate;

import java.util.List;
import org.skirmish.model.Issue;

/**
 * What is known of a report once it is parsed: all that the later stages need.
 *
 * @param notes what the reader of its bytes had to say
 */
public record Parse(AnnotatedReport report, List<Issue> notes) {

    public Parse {
        notes = List.copyOf(notes);
    }
}
