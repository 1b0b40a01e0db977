package org.skirmish.serve;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** The value of an expression, counted as a part of a text that GROUP_CONCAT puts together. */
final class CountedPart extends ExprFunction1 {

    private final int separator;

    /** @param separator characters between two parts */
    CountedPart(Expr part, int separator) {
        super(part, "counted_part");
        this.separator = separator;
    }

    @Override
    public NodeValue eval(NodeValue part, FunctionEnv env) {
        Meter.of(env).add(part.asString().length() + (long) separator);
        return part;
    }

    @Override
    public NodeValue eval(NodeValue part) {
        throw new BoundedFunction.NotYet();
    }

    @Override
    public Expr copy(Expr part) {
        return new CountedPart(part, separator);
    }
}
