package org.skirmish.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts in place of EXISTS and NOT EXISTS the same without the words of their patterns, which nothing runs. Jena 5.6.0
 * puts the values of each row into the words too, and fails with an InternalErrorException where they name a graph by a
 * variable that the row binds to a literal.
 */
final class Conditions extends ExprTransformCopy {

    private Conditions() {}

    /** The same operators, to the same answer. */
    static Op withoutWords(Op op) {
        return Transformer.transform(new TransformCopy(), new Conditions(), op);
    }

    @Override
    public Expr transform(ExprFunctionOp condition, ExprList arguments, Op pattern) {
        if (condition instanceof E_Exists) {
            return new Exists(pattern);
        }
        return condition instanceof E_NotExists
                ? new NotExists(pattern)
                : super.transform(condition, arguments, pattern);
    }

    /** Equal to none but its own kind, since what is equal is left in its place. */
    private static final class Exists extends E_Exists {

        Exists(Op pattern) {
            super(pattern);
        }

        @Override
        public Expr copySubstitute(Binding row) {
            return new Exists(Substitute.substitute(getGraphPattern(), row));
        }

        @Override
        public ExprFunctionOp copy(ExprList arguments, Op pattern) {
            return new Exists(pattern);
        }

        @Override
        public boolean equals(Expr other, boolean bySyntax) {
            return other instanceof Exists && super.equals(other, bySyntax);
        }
    }

    /** Like {@link Exists}. */
    private static final class NotExists extends E_NotExists {

        NotExists(Op pattern) {
            super(pattern);
        }

        @Override
        public Expr copySubstitute(Binding row) {
            return new NotExists(Substitute.substitute(getGraphPattern(), row));
        }

        @Override
        public ExprFunctionOp copy(ExprList arguments, Op pattern) {
            return new NotExists(pattern);
        }

        @Override
        public boolean equals(Expr other, boolean bySyntax) {
            return other instanceof NotExists && super.equals(other, bySyntax);
        }
    }
}
