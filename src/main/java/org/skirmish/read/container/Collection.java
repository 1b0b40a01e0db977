package org.skirmish.read.container;

import java.io.IOException;

/** Finds the reports in one kind of file, one after the other, never holding more than one of them. */
@FunctionalInterface
interface Collection {

    /**
     * Hands each part of the input to the sink, or tells it why it cannot.
     *
     * @throws org.skirmish.read.UnreadableException if from some place on nothing can be read any more
     */
    void each(Opened input, Sink sink) throws IOException;
}
