package org.skirmish.serve;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;
import org.skirmish.query.GeoFunctions;

/**
 * Takes from a dataset everything that reaches out of it, so that even what the gate overlooks finds nothing to call.
 */
final class Functions {

    private Functions() {}

    /** Whether a function with an IRI may run: the casts of XML Schema, distances and points in polygons. */
    static boolean isAllowed(String iri) {
        return iri != null && (iri.startsWith(XSD.NS) || GeoFunctions.find(iri).isPresent());
    }

    /** Sets the registries of a dataset's context, and bounds for what is left. */
    static void confine(Context context) {
        FunctionRegistry.set(context, new CastsOnly());
        PropertyFunctionRegistry.set(context, new NoProperties());
        ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
        context.set(ARQ.httpServiceAllowed, false);
        Bounds.set(context);
    }

    private static final class CastsOnly extends FunctionRegistry {

        @Override
        public FunctionFactory get(String iri) {
            return GeoFunctions.find(iri)
                    .orElseGet(() -> isAllowed(iri) ? FunctionRegistry.get().get(iri) : null);
        }

        @Override
        public boolean isRegistered(String iri) {
            return GeoFunctions.find(iri).isPresent()
                    || isAllowed(iri) && FunctionRegistry.get().isRegistered(iri);
        }
    }

    private static final class NoProperties extends PropertyFunctionRegistry {

        @Override
        public PropertyFunctionFactory get(String iri) {
            return null;
        }

        @Override
        public boolean manages(String iri) {
            return false;
        }

        @Override
        public boolean isRegistered(String iri) {
            return false;
        }
    }
}
