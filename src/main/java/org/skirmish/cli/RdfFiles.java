package org.skirmish.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.rdf.Iris;

/** Reads RDF files that come from anywhere; they reach nothing outside themselves. */
final class RdfFiles {

    static {
        JenaSystem.init();
    }

    /** JSON-LD is not among them: it may name contexts to be fetched. */
    private static final List<Lang> READ = List.of(Lang.TURTLE, Lang.TRIG, Lang.NTRIPLES, Lang.NQUADS);

    private RdfFiles() {}

    /** The triples of all files and all their graphs together. @throws CommandProblem if one cannot be read */
    static Graph read(List<Path> files) {
        Graph all = GraphMemFactory.createDefaultGraphSameTerm();
        files.forEach(file -> read(file, all));
        return all;
    }

    private static void read(Path file, Graph into) {
        Lang lang = Optional.ofNullable(RDFLanguages.filenameToLang(file.toString()))
                .filter(READ::contains)
                .orElseThrow(() -> problem(file, "is none of the formats that are read"));
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in)
                    .lang(lang)
                    .base(Iris.PUBLISHED)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(adding(into));
        } catch (RiotException e) {
            throw problem(file, "is no " + lang.getName() + ": " + e.getMessage());
        } catch (IOException e) {
            throw problem(file, "cannot be read");
        }
    }

    private static StreamRDF adding(Graph into) {
        return new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                into.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                into.add(quad.asTriple());
            }
        };
    }

    private static CommandProblem problem(Path file, String what) {
        return new CommandProblem(
                file.toString(), what, "name Turtle (.ttl), TriG (.trig), N-Triples (.nt) or N-Quads (.nq)");
    }
}
