package org.skirmish.extract.discourse;

import java.util.Set;
import java.util.function.Consumer;

/**
 * One question about a whole report. It reads layers that earlier passes wrote and writes its own; what it asks for
 * beside them is refused.
 *
 * @param id such as {@code end.repetitions}; stands in the documentation and switches the pass off
 * @param question in one line
 * @param optional whether the report can be read without it, to see what it does
 * @param work answers it
 */
record Pass(
        String id,
        String question,
        Set<Layer<?>> reads,
        Set<Layer<?>> writes,
        boolean optional,
        Consumer<Findings> work) {}
