package org.skirmish.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.skirmish.pipeline.Base;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Serves the graph. */
@Command(
        name = "serve",
        description = "Serve the graph: a SPARQL endpoint and a start page.",
        footerHeading = "%nExamples:%n",
        footer = {"  skirmish serve", "  skirmish serve --data /srv/skirmish --port 8080 --network"})
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private DataOption data;

    @Mixin
    private RegistryOption registry;

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() {
        registry.registry().hash().ifPresent(this::requireBuiltWith);
        options.serve(data.folder(), main.terminal());
        return Main.OK;
    }

    private void requireBuiltWith(String hash) {
        try (Generation generation = new Index(data.folder()).open()) {
            DatasetGraph graphs = generation.data();
            graphs.begin(TxnType.READ);
            try {
                if (!graphs.contains(Node.ANY, Base.of(data.folder()).registry(hash), RDF.type.asNode(), Node.ANY)) {
                    throw new CommandProblem(
                            "--registry",
                            "the graph in " + data.folder() + " was not built with this registry as it is now",
                            "run 'skirmish build --relink --registry DIR' first");
                }
            } finally {
                graphs.end();
            }
        }
    }
}
