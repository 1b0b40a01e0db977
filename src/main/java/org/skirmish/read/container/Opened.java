package org.skirmish.read.container;

import java.io.InputStream;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.read.UnreadableException;

/** An input whose bytes are about to be read, unpacked and metered, with what is known of all its reports. */
record Opened(String name, InputStream in, Metadata known) {

    /** The name of a part of it, by its number from 1 on. */
    String part(long number) {
        return name + ":" + number;
    }

    static UnreadableException refused(String subject, String problem, String remedy) {
        return new UnreadableException(new Issue(subject, problem, remedy));
    }
}
