package org.skirmish.cli;

import org.skirmish.model.Issue;
import org.skirmish.pipeline.HaltException;

/** Thrown when a command cannot do what it was asked for. */
final class CommandProblem extends HaltException {

    CommandProblem(String subject, String problem, String remedy) {
        this(new Issue(subject, problem, remedy));
    }

    CommandProblem(Issue issue) {
        super(issue);
    }
}
