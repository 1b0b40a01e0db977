package org.skirmish.serve;

import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/** Looks at functions: those of SPARQL 1.1 and the casts of XML Schema may run, if they cannot blow up. */
final class Expressions extends ExprVisitorBase {

    private static final int CONCAT_ARGUMENTS = 24;
    private static final int REPLACEMENT_LENGTH = 100;

    private int concatenated;

    @Override
    public void visit(ExprFunction0 function) {
        inspect(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
        inspect(function);
    }

    @Override
    public void visit(ExprFunction2 function) {
        inspect(function);
    }

    @Override
    public void visit(ExprFunction3 function) {
        inspect(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
        inspect(function);
    }

    @Override
    public void visit(ExprAggregator aggregate) {
        if (aggregate.getAggregator() instanceof AggCustom) {
            throw new Refusal(Gate.FORBIDDEN, "Aggregates that are not of SPARQL 1.1 are not allowed.");
        }
    }

    private void inspect(ExprFunction function) {
        if (function instanceof E_Function named && !Functions.isAllowed(named.getFunctionIRI())) {
            throw new Refusal(Gate.FORBIDDEN, "The function <" + named.getFunctionIRI() + "> is not allowed.");
        } else if (function instanceof E_Regex) {
            Patterns.requireHarmless(function.getArg(2));
        } else if (function instanceof E_StrReplace) {
            Patterns.requireHarmless(function.getArg(2));
            requireShort(function.getArg(3));
        } else if (function instanceof E_StrConcat) {
            concatenated += function.numArgs();
            requireBearable();
        }
    }

    private static void requireShort(Expr replacement) {
        if (!replacement.isConstant()
                || replacement.getConstant().asUnquotedString().length() > REPLACEMENT_LENGTH) {
            throw new Refusal(
                    Gate.FORBIDDEN, "REPLACE puts in fixed texts of up to " + REPLACEMENT_LENGTH + " characters only.");
        }
    }

    /** Texts that are joined with themselves again and again grow without bound. */
    private void requireBearable() {
        if (concatenated > CONCAT_ARGUMENTS) {
            throw new Refusal(Gate.FORBIDDEN, "CONCAT may join " + CONCAT_ARGUMENTS + " texts in one query in all.");
        }
    }
}
