package org.skirmish.vocabulary;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.model.Issue;

/** Parses Turtle so that each triple is known with its line. */
final class LocatedTurtle {

    static {
        JenaSystem.init();
    }

    /** @param line counted from 1 */
    record Located(Triple triple, long line) {}

    private LocatedTurtle() {}

    /**
     * The triples in the order of the text.
     *
     * @param name what messages call the file
     * @throws VocabularyException naming the line, if this is no Turtle
     */
    static List<Located> parse(String name, byte[] bytes) {
        List<Located> found = new ArrayList<>();
        Faults faults = new Faults(name);
        ParserProfileStd profile =
                new ParserProfileStd(
                        RiotLib.factoryRDF(),
                        faults,
                        IRIxResolver.create("https://w3id.org/skirmish/group/").build(),
                        PrefixMapFactory.create(),
                        ARQ.getContext(),
                        true,
                        false) {
                    @Override
                    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
                        Triple triple = super.createTriple(subject, predicate, object, line, column);
                        found.add(new Located(triple, line));
                        return triple;
                    }
                };
        new LangTurtle(
                        TokenizerText.create()
                                .source(new ByteArrayInputStream(bytes))
                                .errorHandler(faults)
                                .build(),
                        profile,
                        StreamRDFLib.sinkNull())
                .parse();
        return found;
    }

    /** Makes of whatever the parser minds an exception that names the line. */
    private record Faults(String name) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            Issue issue = new Issue(
                    line > 0 ? name + ":" + line : name, "not well-formed Turtle: " + message, "mend that line");
            throw new VocabularyException(issue, new RiotException(message));
        }
    }
}
