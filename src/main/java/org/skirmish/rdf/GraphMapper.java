package org.skirmish.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.CodePoints;
import org.skirmish.model.Reading;

/** Maps a reading by the ontology: one writer a kind of record, no blank nodes, nothing that depends on the hour or the machine. */
public final class GraphMapper implements Mapper {

    static {
        JenaSystem.init();
    }

    private final Iris iris;
    private final Classes classes;
    private final String programVersion;

    /** @param programVersion stands with what the program makes */
    public GraphMapper(Iris iris, Classes classes, String programVersion) {
        this.iris = iris;
        this.classes = classes;
        this.programVersion = programVersion;
    }

    /** A mapper by the ontology on the class path, in the version of this program. */
    public static GraphMapper standard(Iris iris) {
        return new GraphMapper(iris, new Classes(OntologyResources.terms()), ProgramVersion.current());
    }

    @Override
    public Graph map(Reading reading) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Sheet sheet = new Sheet(graph, reading.report(), iris, Redactor.of(reading), new CodePoints(reading.report().text()));
        PassageTriples passages = new PassageTriples(sheet);
        PartyTriples parties = new PartyTriples(sheet, passages);
        StatementTriples statements = new StatementTriples(sheet, passages, parties);
        ReportTriples report = new ReportTriples(sheet, passages);
        report.write(programVersion);
        reading.unmodelled().forEach(report::unmodelled);
        reading.issues().forEach(report::issue);
        AccountTriples accounts = new AccountTriples(sheet, classes, passages, parties, statements);
        reading.engagements().forEach(accounts::write);
        ClaimTriples claims = new ClaimTriples(sheet, classes, passages, parties, statements);
        reading.claims().forEach(claims::write);
        reading.attributions().forEach(statements::write);
        return graph;
    }
}
