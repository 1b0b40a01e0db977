package org.skirmish.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skirmish.export.ExportFormat;
import org.skirmish.export.Exporter;
import org.skirmish.fixture.Built;
import org.skirmish.model.Metadata;
import org.skirmish.store.Archive;
import org.skirmish.store.Deposit;
import org.skirmish.store.Disclosure;
import org.skirmish.store.Generation;
import org.skirmish.store.Index;

/**
 * Where civilians were harmed is public as far as the township, by whatever way it is asked for, and whole for its
 * owner.
 */
@Tag("slow")
class PublicPlacesTest {

    private static final String PREFIXES = """
        BASE <https://w3id.org/skirmish/>
        PREFIX sk: <https://w3id.org/skirmish/ontology#>
        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        """;
    /** The village where nothing else happened, its point, and the tract that the report names around it. */
    private static final Pattern ALONE =
            Pattern.compile("Salt Ford|salt-ford|Salt Tract|11\\.1111|\\b1\\.1111|4321\\.75|4\\.32175");
    /** The village where soldiers fought on another day. */
    private static final Pattern SHARED = Pattern.compile("Oak Mill|oak-mill|12\\.2222|\\b2\\.2222");

    @TempDir
    private static Path data;

    @BeforeAll
    static void build() {
        DatasetGraph reports = RDFDataMgr.loadDatasetGraph("src/test/resources/public/reports.trig");
        try (Archive archive = Archive.open(data)) {
            reports.listGraphNodes().forEachRemaining(name -> archive.put(deposit(name, reports)));
            new Index(data).rebuild(archive, Built.makers());
        }
    }

    private static Deposit deposit(Node name, DatasetGraph reports) {
        String uri = name.getURI();
        byte[] bytes = uri.getBytes(StandardCharsets.UTF_8);
        return new Deposit(uri, bytes, Metadata.NONE, uri, reports.getGraph(name), "test", Optional.empty());
    }

    private static String answer(Disclosure view, String text) {
        Query query = QueryFactory.create(PREFIXES + text);
        try (Generation generation = new Index(data).open()) {
            view.confine(generation);
            return generation.data().calculateRead(() -> {
                try (QueryExec exec = QueryExec.dataset(generation.data())
                        .query(query)
                        .set(TDB2.symUnionDefaultGraph, true)
                        .build()) {
                    return query.isConstructType()
                            ? exec.construct().stream().toList().toString()
                            : exec.select().materialize().stream().toList().toString();
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { <claim/aaaa-1> sk:about/sem:hasPlace/sk:denotes/geo:hasDefaultGeometry/geo:asWKT ?o }",
                "SELECT * { <claim/aaaa-1> sk:about/sk:engagement/sem:hasPlace/geo:hasDefaultGeometry/geo:asWKT ?o }",
                "SELECT * { ?g geo:asWKT ?o }",
                "SELECT * { ?g geo:hasMetricSpatialAccuracy ?o }",
                "SELECT * { <place/ol/salt-ford/geometry> ?p ?o }",
                "SELECT * { <place/ol/salt-ford> (geo:hasDefaultGeometry|<urn:x>)/(geo:asWKT|<urn:x>) ?o }",
                "SELECT * { <account/aaaa-1> (<urn:x>|!<urn:x>)* ?o }",
                "SELECT * { ?o ^geo:asWKT ?g }",
                "SELECT * { ?claim sk:where ?o ; sk:latitude ?a ; sk:longitude ?b }",
                "SELECT * { <claim/aaaa-1> sk:where|sk:latitude|rdfs:label ?o }",
                "SELECT * { GRAPH <graph/view> { ?s ?p ?o } }",
                "SELECT * { GRAPH <graph/places> { ?s ?p ?o } }",
                "SELECT * { GRAPH <graph/places> { <place/ol/salt-ford> !<urn:x> ?o } }",
                "SELECT * { GRAPH <graph/report/aaaa> { ?s sk:denotes|sk:within ?o . ?o ?p ?x } }",
                "SELECT * { ?s ?q ?x OPTIONAL { ?s geo:asWKT ?o } }",
                "SELECT (MAX(?o) AS ?most) { ?s geo:asWKT ?o FILTER(CONTAINS(STR(?o), '11.1')) }",
                "SELECT (GROUP_CONCAT(STR(?o)) AS ?all) { ?s ?p ?o }",
                "SELECT ?s { ?s geo:sfWithin <place/ol/elm> }",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
            })
    void noQueryTellsThePublicWhereItWas(String query) {
        assertTrue(ALONE.matcher(answer(Disclosure.FULL, query)).find(), "its owner is told");
        assertFalse(ALONE.matcher(answer(Disclosure.PUBLIC, query)).find(), query);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { <claim/bbbb-1> ?p ?o }",
                "SELECT * { <account/bbbb-1> ?p ?o }",
                "SELECT * { <account/bbbb-1> sem:hasPlace/(sk:denotes|rdfs:label) ?o }",
                "SELECT * { <claim/bbbb-1> sk:about/sem:hasPlace/sk:denotes/rdfs:label ?o }",
                "SELECT * { <claim/bbbb-1> sk:about/sk:engagement/sem:hasPlace/(geo:hasDefaultGeometry?)/!<urn:x> ?o }",
                "SELECT * { <account/bbbb-1> sem:hasPlace ?x . ?x sk:denotes ?y . ?y geo:hasDefaultGeometry/geo:asWKT ?o }",
                "SELECT ?o { ?claim sk:harmedCamp 'civilian' ; sk:where ?o }",
            })
    void norThatItWasWhereOthersFought(String query) {
        assertTrue(SHARED.matcher(answer(Disclosure.FULL, query)).find(), "its owner is told");
        assertFalse(SHARED.matcher(answer(Disclosure.PUBLIC, query)).find(), query);
    }

    @Test
    void whereSoldiersFoughtIsPublic() {
        String query =
                "SELECT * { <claim/bbbb-2> sk:where ?w ; sk:about/sem:hasPlace/sk:denotes/geo:hasDefaultGeometry/geo:asWKT ?o }";
        assertTrue(SHARED.matcher(answer(Disclosure.PUBLIC, query)).find());
        assertEquals(answer(Disclosure.FULL, query), answer(Disclosure.PUBLIC, query));
    }

    @Test
    void theTownshipStandsInItsPlace() {
        String of = "SELECT ?w ?p ?lat ?wkt { <claim/aaaa-1> sk:where ?w ; sk:wherePrecision ?p ; sk:latitude ?lat ;"
                + " sk:about/sem:hasPlace/sk:denotes/geo:hasDefaultGeometry/geo:asWKT ?wkt }";
        String row = answer(Disclosure.PUBLIC, of);
        assertTrue(row.contains("\"Ash, Elm, Oakland\"") && row.contains("\"township\""), row);
        assertTrue(row.contains("1.5") && row.contains("POINT(10.5 1.5)"), row);
        String place = "SELECT ?o { <claim/aaaa-1> sk:about/sk:engagement/sem:hasPlace ?o }";
        assertTrue(answer(Disclosure.PUBLIC, place).contains("place/ol/ash"), place);
    }

    @Test
    void itsOwnerSeesNothingOfTheCoarserOnes() {
        assertEquals("[]", answer(Disclosure.FULL, "SELECT * { GRAPH <graph/public> { ?s ?p ?o } }"));
        assertFalse(answer(Disclosure.FULL, "SELECT * { <claim/aaaa-1> sk:where|<urn:x> ?o }")
                .contains("\"Ash, Elm"));
        assertFalse(answer(Disclosure.PUBLIC, "SELECT * { ?s sk:withholds ?o }").contains("?s"));
    }

    @ParameterizedTest
    @EnumSource
    void exportsKeepToIt(ExportFormat format) throws IOException {
        assertFalse(ALONE.matcher(exported(Disclosure.PUBLIC, format)).find());
        assertTrue(exported(Disclosure.PUBLIC, format).contains("aaaa-1/township"));
        assertTrue(ALONE.matcher(exported(Disclosure.FULL, format)).find());
        assertFalse(exported(Disclosure.FULL, format).contains("aaaa-1/township"));
    }

    private static String exported(Disclosure view, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Generation generation = new Index(data).open()) {
            Exporter.export(generation.data(), view, format, out);
        }
        return out.toString(StandardCharsets.UTF_8).replaceAll("[0-9a-f]{12,}", "hash");
    }

    @Test
    void aGraphOfWhichMoreIsWithheldIsAnotherVersion() {
        try (Generation generation = new Index(data).open()) {
            var versions = Disclosure.PUBLIC.versions(generation);
            String name = "https://w3id.org/skirmish/graph/report/aaaa";
            assertTrue(versions.get(name).matches(generation.graphs().get(name) + "-public-[0-9a-f]{16}"));
            assertFalse(Disclosure.FULL.versions(generation).containsKey("https://w3id.org/skirmish/graph/public"));
        }
    }
}
