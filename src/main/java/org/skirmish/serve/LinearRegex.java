package org.skirmish.serve;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

/** REGEX by a matcher that takes time in proportion to the text, and that stops when the query does. */
final class LinearRegex extends ExprFunctionN {

    private final Pattern pattern;

    private LinearRegex(ExprList args, Pattern pattern) {
        super(Tags.tagRegex, args);
        this.pattern = pattern;
    }

    /** @param args those of the call, made safe themselves */
    static Expr of(E_Regex call, ExprList args) {
        return new LinearRegex(args, Patterns.of(call, 3));
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
        return NodeValue.booleanReturn(
                pattern.matcher(new StoppableText(text, Meter.of(env))).find());
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new BoundedFunction.NotYet();
    }

    @Override
    public Expr copy(ExprList args) {
        return new LinearRegex(args, pattern);
    }
}
