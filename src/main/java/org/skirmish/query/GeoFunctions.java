package org.skirmish.query;

import java.util.Optional;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionBase3;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sys.JenaSystem;

/**
 * The functions of GeoSPARQL 1.1 that end soon whatever they are given: {@code geof:distance} of two points, and
 * {@code geof:sfWithin} of a point in a polygon.
 */
public final class GeoFunctions {

    static {
        JenaSystem.init();
    }

    private static final String GEOF = "http://www.opengis.net/def/function/geosparql/";
    private static final String UNITS = "http://www.opengis.net/def/uom/OGC/1.0/";
    /** Mean radius of the Earth in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;

    private GeoFunctions() {}

    /** The function of that IRI, if it is one of these. */
    public static Optional<FunctionFactory> find(String iri) {
        if ((GEOF + "distance").equals(iri)) {
            return Optional.of(name -> new Distance());
        }
        return (GEOF + "sfWithin").equals(iri) ? Optional.of(name -> new Within()) : Optional.empty();
    }

    /** The functions that Jena has, and these. */
    static FunctionRegistry registry() {
        return new WithGeo();
    }

    private static final class WithGeo extends FunctionRegistry {

        @Override
        public FunctionFactory get(String iri) {
            return find(iri).orElseGet(() -> FunctionRegistry.get().get(iri));
        }

        @Override
        public boolean isRegistered(String iri) {
            return find(iri).isPresent() || FunctionRegistry.get().isRegistered(iri);
        }
    }

    private static Wkt wkt(NodeValue value) {
        if (!value.isLiteral()) {
            throw new ExprEvalException("no well-known text: " + value);
        }
        return Wkt.parse(value.asNode().getLiteralLexicalForm());
    }

    /** The way over a sphere, in metres or degrees of arc. */
    private static final class Distance extends FunctionBase3 {

        @Override
        public NodeValue exec(NodeValue from, NodeValue to, NodeValue unit) {
            double arc = arc(wkt(from).point(), wkt(to).point());
            String name = unit.asString();
            if (name.equals(UNITS + "metre")) {
                return NodeValue.makeDouble(arc * RADIUS);
            }
            if (name.equals(UNITS + "degree")) {
                return NodeValue.makeDouble(Math.toDegrees(arc));
            }
            throw new ExprEvalException("give " + UNITS + "metre or degree as the unit");
        }

        /** The haversine formula: exact to half a percent of what an ellipsoid gives. */
        private static double arc(Wkt.Corner a, Wkt.Corner b) {
            double latitude = Math.toRadians(b.latitude() - a.latitude());
            double longitude = Math.toRadians(b.longitude() - a.longitude());
            double h = Math.pow(Math.sin(latitude / 2), 2)
                    + Math.cos(Math.toRadians(a.latitude()))
                            * Math.cos(Math.toRadians(b.latitude()))
                            * Math.pow(Math.sin(longitude / 2), 2);
            return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
        }
    }

    /** Whether a point lies in a polygon, on the plane of longitude and latitude. */
    private static final class Within extends FunctionBase2 {

        @Override
        public NodeValue exec(NodeValue inner, NodeValue outer) {
            return NodeValue.makeBoolean(wkt(outer).holds(wkt(inner).point()));
        }
    }
}
