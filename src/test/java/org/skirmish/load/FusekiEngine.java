package org.skirmish.load;

import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * Apache Jena Fuseki as it comes, with all its endpoints open, over TDB2 in memory; the default graph is the union of
 * all.
 */
final class FusekiEngine implements Engine {

    static {
        JenaSystem.init();
    }

    private final FusekiServer server;

    FusekiEngine() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/ds", data, true)
                .build()
                .start();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getHttpPort() + "/ds/" + path);
    }

    @Override
    public URI graphStore() {
        return at("data");
    }

    @Override
    public URI update() {
        return at("update");
    }

    @Override
    public URI query() {
        return at("sparql");
    }

    @Override
    public void close() {
        server.stop();
    }

    @Override
    public String toString() {
        return "Fuseki";
    }
}
