package org.skirmish.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A function of SPARQL whose arguments are looked at before it works and whose value is looked at after: those that
 * make numbers, durations and texts grow, those that take more than linear time in the length of texts, and those that
 * Jena lets fail in ways that are no error of SPARQL. It is worked out only when the query runs, under the query's
 * meter.
 */
final class BoundedFunction extends ExprFunctionN {

    /** How many comparisons of characters a search for one text in another may take. */
    private static final long COMPARISONS = 1L << 28;
    /** ENCODE_FOR_URI writes a character in up to so many. */
    private static final int ENCODED = 9;

    private static final String RECKONS = "The query reckons with ";

    private final ExprFunction original;

    /** Says that a function is not worked out before the query runs. */
    static final class NotYet extends ExprEvalException {
        NotYet() {
            super("worked out when the query runs");
        }
    }

    private BoundedFunction(ExprFunction original, ExprList args) {
        super(original.getFunctionSymbol().getSymbol(), args);
        this.original = original;
    }

    /** The function with bounds, if it needs some. @param args those of the call, made safe themselves */
    static Optional<Expr> of(ExprFunction call, ExprList args) {
        return grows(call) || isSearch(call) || mayFail(call)
                ? Optional.of(new BoundedFunction(call, args))
                : Optional.empty();
    }

    private static boolean grows(ExprFunction call) {
        return call instanceof E_Add
                || call instanceof E_Subtract
                || call instanceof E_Multiply
                || call instanceof E_Divide
                || call instanceof E_StrConcat
                || call instanceof E_StrEncodeForURI
                || call instanceof E_StrDatatype
                || call instanceof E_Function;
    }

    /**
     * All that work on values and are not planned with: logic, which takes errors as they are, and whether something is
     * bound are left alone.
     */
    private static boolean mayFail(ExprFunction call) {
        return call instanceof E_StrLang
                || call instanceof E_StrSubstring
                || call instanceof ExprFunction1 && !(call instanceof E_LogicalNot || call instanceof E_Bound);
    }

    private static boolean isSearch(ExprFunction call) {
        return call instanceof E_StrContains || call instanceof E_StrBefore || call instanceof E_StrAfter;
    }

    @Override
    public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
        Meter meter = Meter.of(env);
        if (original instanceof E_StrDatatype) {
            requireReadable(args.get(1).asNode().isURI() ? args.get(1).asNode().getURI() : null, args.get(0), meter);
        } else if (original instanceof E_Function cast) {
            args.forEach(text -> requireReadable(cast.getFunctionIRI(), text, meter));
        } else if (isSearch(original)) {
            requireSearchable(length(args.get(0)), length(args.get(1)), meter);
        } else if (grows(original)) {
            args.forEach(arg -> requireBearable(arg, meter));
            requireRoom(args, meter);
        }
        ExprList constants = new ExprList();
        args.forEach(constants::add);
        NodeValue value = worked(with(original, constants), env);
        requireBearable(value, meter);
        return value;
    }

    /**
     * A fault of a function is an error in its row, also where Jena throws what it should not (for a bad language tag,
     * say).
     */
    private static NodeValue worked(Expr call, FunctionEnv env) {
        try {
            NodeValue value = call.eval(BindingFactory.root(), env);
            if (call instanceof E_StrLang) {
                value.asNode();
            }
            return value;
        } catch (ExprException | QueryCancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ExprEvalException(e.getMessage(), e);
        }
    }

    /** Before a text becomes a number or a date. */
    private static void requireReadable(String type, NodeValue text, Meter meter) {
        if (text.isString()) {
            Values.fault(type, text.getString()).ifPresent(what -> meter.tooLarge(RECKONS + what + "."));
        } else {
            requireBearable(text, meter);
        }
    }

    private static void requireBearable(NodeValue value, Meter meter) {
        Values.fault(value).ifPresent(what -> meter.tooLarge(RECKONS + what + "."));
    }

    private static void requireSearchable(long text, long sought, Meter meter) {
        if (sought < text && sought * (text - sought) > COMPARISONS) {
            meter.tooLarge("The query looks for a long text in a long text.");
        }
    }

    private void requireRoom(List<NodeValue> args, Meter meter) {
        if (original instanceof E_StrConcat
                || original instanceof E_Add && args.get(0).isString()) {
            meter.text(args.stream().mapToLong(BoundedFunction::length).sum());
        } else if (original instanceof E_StrEncodeForURI) {
            meter.text(length(args.get(0)) * ENCODED);
        }
    }

    private static long length(NodeValue value) {
        return value.isNumber()
                ? 0
                : value.asNode().isLiteral()
                        ? value.asNode().getLiteralLexicalForm().length()
                        : 0;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        throw new NotYet();
    }

    private static Expr with(ExprFunction function, ExprList args) {
        if (function instanceof ExprFunction1 one) {
            return one.copy(args.get(0));
        }
        if (function instanceof ExprFunction2 two) {
            return two.copy(args.get(0), args.get(1));
        }
        if (function instanceof ExprFunctionN many) {
            return many.copy(args);
        }
        throw new ExprException("a function of this form has no bounds: " + function);
    }

    @Override
    public Expr copy(ExprList args) {
        return new BoundedFunction(original, args);
    }
}
