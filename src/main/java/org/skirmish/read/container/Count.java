package org.skirmish.read.container;

import org.skirmish.read.CollectionLimits;

/** Counts the parts of a collection, up to its limit. */
final class Count {

    private final String name;
    private final CollectionLimits limits;
    private long parts;

    Count(String name, CollectionLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** The number of one part more, from 1 on. @throws org.skirmish.read.UnreadableException if that is too many */
    long one() {
        if (++parts > limits.maxItems()) {
            throw Opened.refused(
                    name,
                    "it has more than the " + limits.maxItems() + " parts allowed; those after them are left out",
                    "split it into several files");
        }
        return parts;
    }
}
