package org.skirmish.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.skirmish.model.Metadata;

/**
 * What is handed to the archive for one report version.
 *
 * @param name the file's name, or what stands for it in a collection
 * @param bytes the report as it was read; their SHA-256 is its identity
 * @param graphName IRI of its named graph
 * @param graph its triples; no blank nodes, since they have no lasting identity
 * @param program name and version of the program that made the graph, with the hash of its rules
 * @param parse the parsed report, from which its graph can be made again without parsing; the store does not look into
 *     it
 * @param source how the bytes are to be read again
 */
public record Deposit(
        String name,
        byte[] bytes,
        Metadata metadata,
        String graphName,
        Graph graph,
        String program,
        Optional<byte[]> parse,
        Optional<ReportRecord.Origin> source) {

    /** One of which it is not known how its bytes are to be read again. */
    public Deposit(
            String name,
            byte[] bytes,
            Metadata metadata,
            String graphName,
            Graph graph,
            String program,
            Optional<byte[]> parse) {
        this(name, bytes, metadata, graphName, graph, program, parse, Optional.empty());
    }
}
