package org.skirmish.serve;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.skirmish.query.SpreadsheetCells;

/**
 * Writes answers in a format; refuses one that the format cannot carry, rather than send something else than what was
 * found.
 */
final class AnswerWriter {

    static {
        JenaSystem.init();
    }

    private AnswerWriter() {}

    /**
     * @throws Refusal if XML cannot carry what is in the answer (XML 1.0, production Char; RDF/XML: names of
     *     properties)
     */
    static void write(Result result, Format format, OutputStream out) {
        if (format.isXml()) {
            terms(result).forEach(AnswerWriter::requireXml);
        }
        if (result instanceof Result.Triples triples) {
            graph(triples, format, out);
        } else {
            RowSetWriter writer = RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
            if (result instanceof Result.Rows rows) {
                Stream<Binding> cells =
                        rows.rows().stream().map(row -> format.isSpreadsheet() ? SpreadsheetCells.guarded(row) : row);
                writer.write(out, RowSetStream.create(rows.variables(), cells.iterator()), new Context());
            } else {
                writer.write(out, ((Result.Truth) result).value(), new Context());
            }
        }
    }

    private static void graph(Result.Triples triples, Format format, OutputStream out) {
        try {
            if (format.lang().equals(Lang.TRIG) || format.lang().equals(Lang.NQUADS)) {
                RDFWriter.source(DatasetGraphFactory.wrap(triples.graph()))
                        .lang(format.lang())
                        .output(out);
            } else if (format.lang().equals(Lang.RDFXML)) {
                RDFWriter.source(triples.graph()).format(RDFFormat.RDFXML_PLAIN).output(out);
            } else {
                RDFWriter.source(triples.graph()).lang(format.lang()).output(out);
            }
        } catch (JenaException e) {
            throw new Refusal(
                    Refusal.NOT_ACCEPTABLE,
                    "This graph cannot be written as " + format.type() + ": ask for it as text/turtle.");
        }
    }

    private static Stream<Node> terms(Result result) {
        if (result instanceof Result.Rows rows) {
            return rows.rows().stream().mapMulti((row, each) -> row.forEach((variable, term) -> each.accept(term)));
        }
        if (result instanceof Result.Triples triples) {
            return triples.graph().stream()
                    .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
        return Stream.empty();
    }

    private static void requireXml(Node term) {
        String text = term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
        text.codePoints().filter(c -> !isXml(c)).findFirst().ifPresent(c -> {
            throw new Refusal(
                    Refusal.NOT_ACCEPTABLE,
                    String.format(
                            "The answer holds the character U+%04X, which XML cannot carry: ask for it as JSON or text.",
                            c));
        });
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
