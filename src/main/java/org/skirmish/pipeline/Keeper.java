package org.skirmish.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.skirmish.model.Issue;
import org.skirmish.model.Report;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Mapper;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.ReportRecord;

/** Maps readings, and stores those whose graph conforms. */
public final class Keeper {

    private static final int SHOWN = 3;

    private final Archive archive;
    private final Mapper mapper;
    private final Iris iris;
    private final Validator validator;
    private final Monitor monitor;
    private final String edition;

    /** @param edition the program as {@link Edition} names it */
    public Keeper(Archive archive, Mapper mapper, Iris iris, Validator validator, Monitor monitor, String edition) {
        this.archive = archive;
        this.mapper = mapper;
        this.iris = iris;
        this.validator = validator;
        this.monitor = monitor;
        this.edition = edition;
    }

    /** Stores what was read if it conforms; else answers why not, and tells it. */
    public List<Issue> keep(Pipeline.Read read) {
        Report report = read.reading().report();
        Graph graph = mapper.map(read.reading());
        List<Issue> violations = validator.validate(graph).stream()
                .limit(SHOWN)
                .map(v -> new Issue(
                        report.name(),
                        "its graph does not conform: " + v,
                        "this is a fault of the program; the report is set aside"))
                .toList();
        violations.forEach(monitor::problem);
        if (violations.isEmpty()) {
            archive.put(new Deposit(
                    report.name(),
                    read.source().bytes(),
                    report.metadata(),
                    iris.graph(report).getURI(),
                    graph,
                    edition,
                    Optional.of(read.understood().parse()),
                    Optional.of(new ReportRecord.Origin(
                            Forms.of(read.source()), read.source().metadata()))));
        }
        return violations;
    }
}
