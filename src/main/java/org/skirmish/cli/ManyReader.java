package org.skirmish.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.skirmish.evaluate.many.Derivation;
import org.skirmish.evaluate.many.ManyEvaluation;
import org.skirmish.evaluate.many.ManyGold;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Understanding;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.OntologyResources;
import org.skirmish.reconcile.Policies;
import org.skirmish.reconcile.Reconciler;

/** Reads the reports of a folder, derives what they tell together, and scores that against the folder's gold. */
final class ManyReader {

    private final Path folder;
    private final Graph all = GraphMemFactory.createDefaultGraphSameTerm();
    private final Map<String, String> texts = new TreeMap<>();

    /** @param folder holds {@code gold.json} and the folder {@code reports} */
    ManyReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The evaluation, once all reports were read.
     *
     * @throws CommandProblem if the folder is not as it should be
     */
    ManyEvaluation evaluate(Understanding stages, Terminal terminal) throws IOException {
        ManyGold gold = gold();
        Iris iris = Iris.published();
        GraphMapper mapper = GraphMapper.standard(iris);
        Reconciler reconciler = new Reconciler(iris.base(), Policies.standard(), OntologyResources.terms());
        new Pipeline(stages, terminal)
                .run(Inputs.of(List.of(folder.resolve("reports").toString())), Metadata.NONE, read -> {
                    Report report = read.reading().report();
                    texts.put(report.name(), report.text());
                    Graph graph = mapper.map(read.reading());
                    reconciler.read(
                            org.apache.jena.graph.NodeFactory.createURI(
                                    iris.graph(report).getURI()),
                            graph);
                    graph.find().forEach(all::add);
                });
        reconciler.derive(derived -> derived.find().forEachRemaining(quad -> all.add(quad.asTriple())));
        Derivation derivation = Derivations.of(all, texts);
        return ManyEvaluation.of(gold, derivation);
    }

    private ManyGold gold() throws IOException {
        Path file = folder.resolve("gold.json");
        if (!Files.isRegularFile(file) || !Files.isDirectory(folder.resolve("reports"))) {
            throw new CommandProblem(
                    folder.toString(),
                    "it has no file gold.json, or no folder reports",
                    "name a folder with both (docs/reconciliation.md says what stands in them)");
        }
        try {
            return ManyGold.read(file);
        } catch (IllegalArgumentException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new CommandProblem(
                    file.toString(),
                    "it is not such gold: " + e.getMessage().lines().findFirst().orElse(""),
                    "see docs/reconciliation.md");
        }
    }
}
