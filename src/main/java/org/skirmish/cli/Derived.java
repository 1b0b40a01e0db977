package org.skirmish.cli;

import java.util.List;
import org.skirmish.rdf.Iris;
import org.skirmish.store.DerivedGraphs;

/** The graphs of the index that belong to no report. */
final class Derived {

    private Derived() {
    }

    /** Their makers, in the order in which they are to be asked. */
    static List<DerivedGraphs> graphs(Iris iris) {
        return List.of();
    }
}
