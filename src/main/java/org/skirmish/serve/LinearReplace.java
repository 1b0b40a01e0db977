package org.skirmish.serve;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/**
 * REPLACE by a matcher that takes time in proportion to the text, and with a bound on what it makes. It replaces what
 * Jena's own REPLACE does.
 */
final class LinearReplace extends ExprFunctionN {

    private final Pattern pattern;

    private LinearReplace(ExprList args, Pattern pattern) {
        super(Tags.tagReplace, args);
        this.pattern = pattern;
    }

    /** @param args those of the call, made safe themselves */
    static Expr of(E_StrReplace call, ExprList args) {
        return new LinearReplace(args, Patterns.of(call, 4));
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        Node given = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
        String text = given.getLiteralLexicalForm();
        String replacement =
                NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2)).getLiteralLexicalForm();
        String made = replaced(text, replacement, Meter.of(env));
        return made.equals(text)
                ? args.get(0)
                : NodeValue.makeNode(
                        NodeFactory.createLiteral(made, given.getLiteralLanguage(), given.getLiteralDatatype()));
    }

    private String replaced(String text, String replacement, Meter meter) {
        Matcher matcher = pattern.matcher(new StoppableText(text, meter));
        StringBuilder made = new StringBuilder();
        long groups = replacement.chars().filter(c -> c == '$').count();
        boolean first = true;
        try {
            while (matcher.find()) {
                if (first || matcher.start() < matcher.end()) {
                    meter.requireBearable(
                            made.length() + replacement.length() + groups * (matcher.end() - matcher.start()));
                    matcher.appendReplacement(made, replacement);
                }
                first = false;
            }
            String all = matcher.appendTail(made).toString();
            meter.text(all.length());
            return all;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: there is no such group", e);
        }
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new BoundedFunction.NotYet();
    }

    @Override
    public Expr copy(ExprList args) {
        return new LinearReplace(args, pattern);
    }
}
