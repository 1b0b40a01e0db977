package org.skirmish.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** A store that listens on this machine, empty at first. */
interface Engine extends AutoCloseable {

    URI graphStore();

    URI update();

    URI query();

    @Override
    void close();

    /** Where it takes graphs by that protocol. */
    default Target target(Target.Protocol protocol) {
        return new Target(protocol == Target.Protocol.GSP ? graphStore() : update(), protocol, Optional.empty());
    }

    /** The rows of the answer. */
    default RowSet ask(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(query())
                .header("Accept", "application/sparql-results+json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return RowSet.adapt(ResultSetMgr.read(
                new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_JSON));
    }

    /** Everything in named graphs, as lines in the order of their characters. */
    default List<String> everything() throws IOException, InterruptedException {
        return Iter.asStream(ask("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }"))
                .map(row -> List.of("g", "s", "p", "o").stream()
                        .map(name -> NodeFmtLib.strNT(row.get(Var.alloc(name))))
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }
}
