package org.skirmish.serve;

import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.tdb2.TDB2;
import org.skirmish.store.Generation;

/** A generation of the index as Fuseki serves it. */
final class ServedGeneration {

    private final Generation generation;
    private final DataAccessPoint point;

    private ServedGeneration(Generation generation, DataAccessPoint point) {
        this.generation = generation;
        this.point = point;
    }

    static ServedGeneration of(Generation generation, String path, GuardedQueries guard, OperationRegistry operations) {
        generation.data().getContext().set(TDB2.symUnionDefaultGraph, true);
        generation.data().getContext().set(KeptAnswers.SYMBOL, guard.noneKept());
        Functions.confine(generation.data().getContext());
        DataService service = DataService.newBuilder(generation.data())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName(SkirmishServer.ENDPOINT)
                        .processor(guard)
                        .build())
                .build();
        service.setEndpointProcessors(operations);
        service.goActive();
        return new ServedGeneration(generation, new DataAccessPoint(path, service));
    }

    int number() {
        return generation.number();
    }

    DataService service() {
        return point.getDataService();
    }

    /** From now on requests go here; those under way on another generation end there. */
    void takeOver(DataAccessPointRegistry registry) {
        registry.put(point.getName(), point);
    }

    /** Gives the files back if no request uses them; answers whether it did. */
    boolean closeIfIdle() {
        if (point.requestCount() > 0 || service().activeTxn.get() > 0) {
            return false;
        }
        try {
            generation.close();
            return true;
        } catch (TransactionException e) {
            return false;
        }
    }
}
