package org.skirmish.read.container;

import org.skirmish.model.Issue;
import org.skirmish.read.Source;

/** Takes what is found in an input, in its order. */
public interface Sink {

    /** Takes one report, not yet read. */
    void found(Source source);

    /** Is told of a part that cannot be read; the parts after it follow. */
    void refused(Issue issue);
}
