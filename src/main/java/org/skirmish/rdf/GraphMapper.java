package org.skirmish.rdf;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.CodePoints;
import org.skirmish.model.Reading;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Maps a reading by the ontology: one writer a kind of record, no blank nodes, nothing that depends on the hour or the
 * machine.
 */
public final class GraphMapper implements Mapper {

    static {
        JenaSystem.init();
    }

    private final Iris iris;
    private final Concepts concepts;
    private final String programVersion;
    private final Optional<String> registry;

    /**
     * @param ontology terms and concepts; they are read and not kept
     * @param programVersion stands with what the program makes
     */
    public GraphMapper(Iris iris, Graph ontology, String programVersion) {
        this(iris, Concepts.of(ontology), programVersion, Optional.empty());
    }

    private GraphMapper(Iris iris, Concepts concepts, String programVersion, Optional<String> registry) {
        this.iris = iris;
        this.concepts = concepts;
        this.programVersion = programVersion;
        this.registry = registry;
    }

    /** A mapper by the ontology on the class path, in the version of this program. */
    public static GraphMapper standard(Iris iris) {
        return standard(iris, UserRegistry.NONE);
    }

    /** The same, writing beside each reading which registry of the user's it used. */
    public static GraphMapper standard(Iris iris, UserRegistry used) {
        return new GraphMapper(iris, Concepts.of(OntologyResources.terms()), ProgramVersion.current(), used.hash());
    }

    @Override
    public Graph map(Reading reading) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        Sheet sheet = new Sheet(
                graph,
                reading.report(),
                iris,
                Redactor.of(reading),
                new CodePoints(reading.report().text()));
        PassageTriples passages = new PassageTriples(sheet);
        PartyTriples parties = new PartyTriples(sheet, passages);
        StatementTriples statements = new StatementTriples(sheet, passages, parties);
        ReportTriples report = new ReportTriples(sheet, passages);
        report.write(programVersion);
        registry.ifPresent(report::registry);
        reading.unmodelled().forEach(report::unmodelled);
        reading.issues().forEach(report::issue);
        AccountTriples accounts =
                new AccountTriples(sheet, concepts.classes(), passages, parties, statements, Contested.in(reading));
        reading.engagements().forEach(accounts::write);
        ClaimTriples claims = new ClaimTriples(sheet, concepts, passages, parties, statements);
        reading.claims().forEach(claims::write);
        new ResponsibilityTriples(sheet, passages, parties, statements).write(reading.responsibilities());
        reading.attributions().forEach(statements::write);
        return graph;
    }
}
