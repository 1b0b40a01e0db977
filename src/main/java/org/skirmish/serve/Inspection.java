package org.skirmish.serve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.MappedLoader;

/**
 * Looks at every pattern and expression of a query, also where Jena's walker does not go: sort conditions and
 * aggregates.
 */
final class Inspection extends OpVisitorBase {

    private final Expressions expressions = new Expressions();
    private final Set<TriplePath> openPaths = new HashSet<>();
    private final Map<Node, Integer> anchors = new HashMap<>();

    private Inspection() {}

    /** @throws Refusal at what may not run */
    static void of(Op op) {
        Inspection inspection = new Inspection();
        Walker.walk(op, inspection, inspection.expressions);
        inspection.requireAnchors();
    }

    private void inspect(Expr expr) {
        Walker.walk(expr, this, expressions);
    }

    @Override
    public void visit(OpBGP op) {
        for (Triple triple : op.getPattern()) {
            requireBearable(triple.getObject());
            predicate(triple.getPredicate());
            anchor(triple.getSubject());
            anchor(triple.getObject());
        }
    }

    @Override
    public void visit(OpTable op) {
        op.getTable().getVars().stream()
                .filter(variable -> isBoundInAllRows(op, variable))
                .forEach(this::anchor);
        op.getTable().rows().forEachRemaining(row -> row.forEach((variable, term) -> requireBearable(term)));
    }

    /** UNDEF binds nothing. */
    private static boolean isBoundInAllRows(OpTable op, Var variable) {
        boolean bound = true;
        for (Iterator<Binding> rows = op.getTable().rows(); rows.hasNext(); ) {
            bound &= rows.next().contains(variable);
        }
        return bound;
    }

    /** @throws Refusal at a literal whose value nobody should reckon with */
    static void requireBearable(Node node) {
        Values.fault(node).ifPresent(what -> {
            throw new Refusal(Refusal.TOO_LARGE, "The query holds " + what + ".");
        });
    }

    @Override
    public void visit(OpPath op) {
        TriplePath path = op.getTriplePath();
        Paths.Findings found = Paths.inspect(path.getPath());
        found.links().forEach(Inspection::predicate);
        if (found.repeats()
                && path.getSubject().isVariable()
                && path.getObject().isVariable()) {
            openPaths.add(path);
        } else {
            anchor(path.getSubject());
            anchor(path.getObject());
        }
    }

    private void anchor(Node node) {
        anchors.merge(node, 1, Integer::sum);
    }

    private void requireAnchors() {
        for (TriplePath path : openPaths) {
            if (!anchors.containsKey(path.getSubject()) && !anchors.containsKey(path.getObject())) {
                throw new Refusal(
                        Refusal.FORBIDDEN,
                        "A path with * or + needs a fixed end: an IRI, or a variable that another pattern binds.");
            }
        }
    }

    /** Predicates that Jena computes instead of looking up. */
    private static void predicate(Node node) {
        if (node.isURI()
                && (MappedLoader.mapDynamicURI(node.getURI()) != null
                        || PropertyFunctionRegistry.get().isRegistered(node.getURI()))) {
            throw new Refusal(Refusal.FORBIDDEN, "The property function <" + node.getURI() + "> is not allowed.");
        }
    }

    @Override
    public void visit(OpOrder op) {
        op.getConditions().stream().map(SortCondition::getExpression).forEach(this::inspect);
    }

    @Override
    public void visit(OpTopN op) {
        op.getConditions().stream().map(SortCondition::getExpression).forEach(this::inspect);
    }

    @Override
    public void visit(OpGroup op) {
        op.getGroupVars().forEachVarExpr((variable, expr) -> {
            if (expr != null) {
                inspect(expr);
            }
        });
        for (ExprAggregator aggregate : op.getAggregators()) {
            expressions.visit(aggregate);
            if (aggregate.getAggregator().getExprList() != null) {
                aggregate.getAggregator().getExprList().forEach(this::inspect);
            }
        }
    }
}
