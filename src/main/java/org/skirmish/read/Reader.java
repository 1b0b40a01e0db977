package org.skirmish.read;

import org.skirmish.model.Report;

/** Makes reports of what a user hands over. */
@FunctionalInterface
public interface Reader {

    /**
     * The report that these bytes hold.
     *
     * @throws UnreadableException if they hold none, with what is wrong and what to do
     */
    Report read(Source source);
}
