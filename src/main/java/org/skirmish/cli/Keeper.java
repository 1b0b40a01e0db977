package org.skirmish.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Mapper;
import org.skirmish.rdf.ProgramVersion;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;

/** Maps readings, and stores those whose graph conforms. */
final class Keeper {

    private static final int SHOWN = 3;

    private final Archive archive;
    private final Mapper mapper;
    private final Iris iris;
    private final Validator validator;
    private final Terminal terminal;

    Keeper(Archive archive, Mapper mapper, Iris iris, Validator validator, Terminal terminal) {
        this.archive = archive;
        this.mapper = mapper;
        this.iris = iris;
        this.validator = validator;
        this.terminal = terminal;
    }

    /** Stores what was read; answers whether it conformed. What does not is told of and not stored. */
    boolean keep(Pipeline.Read read) {
        Report report = read.reading().report();
        Graph graph = mapper.map(read.reading());
        List<Issue> violations = validator.validate(graph);
        violations.stream().limit(SHOWN).forEach(v -> terminal.problem(new Issue(report.name(), "its graph does not conform: " + v, "this is a fault of the program; the report is left out")));
        if (violations.isEmpty()) {
            archive.put(new Deposit(report.name(), read.source().bytes(), report.metadata(), iris.graph(report).getURI(), graph,
                "Skirmish " + ProgramVersion.current(), Optional.of(read.understood().parse())));
        }
        return violations.isEmpty();
    }
}
