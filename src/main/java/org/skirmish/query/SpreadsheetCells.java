package org.skirmish.query;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * Guards cells of tables that are opened in spreadsheets, which take a text that begins like a formula for one, and run
 * it. An apostrophe before such a text makes it a text again (OWASP, CSV injection); numbers stay numbers.
 */
public final class SpreadsheetCells {

    private static final char GUARD = '\'';
    /** What formulas begin with, also in the full width of East Asian scripts, and behind white space. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Cf}\u00A0]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private SpreadsheetCells() {}

    /** The row, in which no literal begins like a formula. IRIs begin with their scheme, and stay. */
    public static Binding guarded(Binding row) {
        BindingBuilder out = Binding.builder();
        for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
            Var variable = variables.next();
            Node term = row.get(variable);
            out.add(variable, term.isLiteral() && isFormula(term.getLiteralLexicalForm()) ? text(term) : term);
        }
        return out.build();
    }

    /** Whether a spreadsheet could take the text for a formula. */
    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    }

    private static Node text(Node term) {
        return NodeFactory.createLiteralString(GUARD + term.getLiteralLexicalForm());
    }
}
