package org.skirmish.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;

/** Parses one Turtle file, wherever its file system is. */
final class TurtleFile {

    static {
        JenaSystem.init();
    }

    private TurtleFile() {}

    /** The triples of the file. */
    static Graph parse(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return RDFParser.create()
                    .source(in)
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .toGraph();
        } catch (RiotException e) {
            throw new VocabularyException(
                    new Issue(file.toString(), "not well-formed Turtle, " + e.getMessage(), "mend that line"), e);
        } catch (IOException e) {
            throw new VocabularyException(
                    new Issue(file.toString(), "cannot be read: " + e.getMessage(), "check that you may read it"), e);
        }
    }
}
