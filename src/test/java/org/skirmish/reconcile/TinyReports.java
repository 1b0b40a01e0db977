package org.skirmish.reconcile;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sys.JenaSystem;

/** Reports of a line or two, for tests; names below {@code http://test/}. */
final class TinyReports {

    static final String BASE = "http://test/";

    static {
        JenaSystem.init();
    }

    private static final String PREFIXES = """
        BASE <http://test/>
        PREFIX sk: <https://w3id.org/skirmish/ontology#>
        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX org: <http://www.w3.org/ns/org#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <http://schema.org/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX kind: <https://w3id.org/skirmish/concept/engagements/>
        PREFIX harm: <https://w3id.org/skirmish/concept/harms/>
        PREFIX camp: <https://w3id.org/skirmish/concept/camps/>
        PREFIX stance: <https://w3id.org/skirmish/concept/stances/>
        PREFIX role: <https://w3id.org/skirmish/concept/roles/>
        PREFIX ver: <https://w3id.org/skirmish/concept/verifications/>
        PREFIX precision: <https://w3id.org/skirmish/concept/place-precisions/>
        """;

    private final DatasetGraph data = DatasetGraphFactory.create();

    /** Adds triples to the graph of the report of that name. */
    TinyReports report(String name, String triples) {
        RDFParser.fromString(PREFIXES + "GRAPH <graph/report/" + name + "> {" + triples + "}", Lang.TRIG)
                .parse(data);
        return this;
    }

    /** An account with an attacker and a defender of the registry, at a settlement that the gazetteer knows. */
    static String account(String id, String kind, String day, String settlement, String attacker, String defender) {
        return """
            <account/%1$s> a sk:Account ; sem:eventType kind:%2$s ; sem:hasPlace <place/%1$s> ;
              sem:hasBeginTimeStamp "%3$s"^^xsd:date ; sem:hasEndTimeStamp "%3$s"^^xsd:date ;
              sem:hasActor <group/%5$s>, <group/%6$s> ; sk:attacker <group/%5$s> ; sk:defender <group/%6$s> ;
              sk:participation <part/%1$s-1>, <part/%1$s-2> .
            <part/%1$s-1> sem:roleType role:attacker ; sk:party <party/%1$s-1> .
            <party/%1$s-1> sk:denotes <group/%5$s> ; sk:camp camp:non-state .
            <part/%1$s-2> sem:roleType role:defender ; sk:party <party/%1$s-2> .
            <party/%1$s-2> sk:denotes <group/%6$s> ; sk:camp camp:state .
            <place/%1$s> rdfs:label "%4$s" ; sk:township "Pine" ; sk:denotes <gazetteer/%4$s> .
            <gazetteer/%4$s> sk:placePrecision precision:settlement .
            """.formatted(id, kind, day, settlement, attacker, defender);
    }

    /** An account without parties at a place that the gazetteer does not know. */
    static String unlinked(String id, String day, String place, String township) {
        return """
            <account/%1$s> a sk:Account ; sem:eventType kind:clash ; sem:hasPlace <place/%1$s> ;
              sem:hasBeginTimeStamp "%2$s"^^xsd:date ; sem:hasEndTimeStamp "%2$s"^^xsd:date .
            <place/%1$s> rdfs:label "%3$s" ; sk:within <place/%1$s-township> .
            <place/%1$s-township> rdfs:label "%4$s" .
            """.formatted(id, day, place, township);
    }

    /** The same, at a village that hangs by context on a node of its own: it has only the township's precision. */
    static String hung(String id, String day, String place, String township) {
        return """
            <account/%1$s> a sk:Account ; sem:eventType kind:clash ; sem:hasPlace <place/%1$s> ;
              sem:hasBeginTimeStamp "%2$s"^^xsd:date ; sem:hasEndTimeStamp "%2$s"^^xsd:date .
            <place/%1$s> rdfs:label "%3$s" ; sk:township "%4$s" ; sk:region "Hills" ; sk:country "Myanmar" ;
              sk:denotes <gazetteer/%4$s/%1$s> ; sk:linkMethod <https://w3id.org/skirmish/concept/link-methods/context> .
            <gazetteer/%4$s/%1$s> sk:placePrecision precision:township .
            """.formatted(id, day, place, township);
    }

    /** An account that tells no more of the place than its township. */
    static String inTownship(String id, String kind, String day, String attacker, String defender) {
        return account(id, kind, day, "Pine", attacker, defender).replace("precision:settlement", "precision:township");
    }

    /** A claim of people killed on the state's side; the rest as further properties. */
    static String killed(String id, String account, String more) {
        return """
            <claim/%s> a sk:Claim, sk:CasualtyClaim ; sk:about <account/%s> ; sk:measure harm:killed ; sk:victimCamp camp:state ; %s .
            """.formatted(id, account, more);
    }

    DatasetGraph data() {
        return data;
    }
}
