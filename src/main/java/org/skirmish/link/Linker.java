package org.skirmish.link;

import org.skirmish.model.Reading;

/** Ties the mentions of a reading to groups and places. */
@FunctionalInterface
public interface Linker {

    /** The same reading, with links where something was found. */
    Reading link(Reading reading);
}
