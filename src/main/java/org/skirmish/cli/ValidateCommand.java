package org.skirmish.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.skirmish.model.Issue;
import org.skirmish.pipeline.Base;
import org.skirmish.rdf.Validator;
import org.skirmish.store.Disclosure;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds the graph against the shapes and checks of the ontology. */
@Command(
        name = "validate",
        description =
                "Hold the stored graph, or RDF files of anybody's, against the shapes and checks of the ontology.",
        footerHeading = "%nExamples:%n",
        footer = {"  skirmish validate", "  skirmish validate --data /srv/skirmish", "  skirmish validate mine.ttl"})
final class ValidateCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Turtle, TriG, N-Triples or N-Quads to be held against them, all together, in place of the stored graph.")
    private List<Path> files = List.of();

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Override
    public Integer call() {
        Terminal terminal = main.terminal();
        List<Issue> violations = files.isEmpty()
                ? stored()
                : Validator.standard(registry.registry()).validate(RdfFiles.read(files));
        violations.forEach(v -> terminal.out().println(v));
        terminal.say(violations.isEmpty() ? "the graph conforms" : violations.size() + " violations");
        return violations.isEmpty() ? Main.OK : Main.PARTLY;
    }

    private List<Issue> stored() {
        try (Generation generation = new Index(data.folder()).open()) {
            DatasetGraph graphs = generation.data();
            graphs.begin(TxnType.READ);
            try {
                return Validator.standard(Base.of(data.folder()), registry.registry())
                        .validate(Disclosure.FULL.union(graphs));
            } finally {
                graphs.end();
            }
        }
    }
}
