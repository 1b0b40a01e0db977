package org.skirmish.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;

/**
 * Puts functions with bounds in the place of those that can grow or run without any, before a query is planned. What
 * another server works out stays as it is.
 */
final class Bounds extends ExprTransformCopy {

    private Bounds() {}

    /** From now on the queries of a dataset that has this context are bounded. */
    static void set(Context context) {
        RewriteFactory bounded =
                own -> op -> Optimize.stdOptimizationFactory.create(own).rewrite(bounded(op));
        context.set(ARQConstants.sysOptimizerFactory, bounded);
    }

    /** The same query with bounds. @throws Refusal at a pattern that cannot be searched for */
    static Op bounded(Op op) {
        return Transformer.transformSkipService(new Aggregates(), new Bounds(), op);
    }

    @Override
    public Expr transform(ExprFunction1 call, Expr arg) {
        return bounded(call, super.transform(call, arg), arg);
    }

    @Override
    public Expr transform(ExprFunction2 call, Expr first, Expr second) {
        return bounded(call, super.transform(call, first, second), first, second);
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList args) {
        if (call instanceof E_Regex regex) {
            return LinearRegex.of(regex, args);
        }
        if (call instanceof E_StrReplace replace) {
            return LinearReplace.of(replace, args);
        }
        return BoundedFunction.of(call, args).orElseGet(() -> super.transform(call, args));
    }

    private static Expr bounded(ExprFunction call, Expr otherwise, Expr... args) {
        return BoundedFunction.of(call, new ExprList(List.of(args))).orElse(otherwise);
    }

    /** Lets GROUP_CONCAT count what it puts together. */
    private static final class Aggregates extends TransformCopy {

        @Override
        public Op transform(OpGroup group, Op sub) {
            List<ExprAggregator> counted = new ArrayList<>();
            for (ExprAggregator aggregate : group.getAggregators()) {
                counted.add(new ExprAggregator(aggregate.getVar(), counted(aggregate.getAggregator())));
            }
            return OpGroup.create(sub, group.getGroupVars(), counted);
        }

        private static Aggregator counted(Aggregator aggregator) {
            String separator = null;
            if (aggregator instanceof AggGroupConcat all) {
                separator = all.getSeparator();
            } else if (aggregator instanceof AggGroupConcatDistinct distinct) {
                separator = distinct.getSeparator();
            } else {
                return aggregator;
            }
            Expr part = aggregator.getExprList().get(0);
            return aggregator.copy(new ExprList(new CountedPart(part, separator == null ? 1 : separator.length())));
        }
    }
}
