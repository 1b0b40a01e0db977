package org.skirmish.serve;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Looks at functions and constants: the functions of SPARQL 1.1 and the casts of XML Schema may run, on values that can
 * be reckoned with.
 */
final class Expressions extends ExprVisitorBase {

    @Override
    public void visit(ExprFunctionN function) {
        if (function instanceof E_Function named && !Functions.isAllowed(named.getFunctionIRI())) {
            throw new Refusal(Refusal.FORBIDDEN, "The function <" + named.getFunctionIRI() + "> is not allowed.");
        }
    }

    @Override
    public void visit(NodeValue constant) {
        Inspection.requireBearable(constant.asNode());
    }

    @Override
    public void visit(ExprAggregator aggregate) {
        if (aggregate.getAggregator() instanceof AggCustom) {
            throw new Refusal(Refusal.FORBIDDEN, "Aggregates that are not of SPARQL 1.1 are not allowed.");
        }
    }
}
