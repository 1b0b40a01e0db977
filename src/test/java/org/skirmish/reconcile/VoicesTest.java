package org.skirmish.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class VoicesTest {

    private static final String GUARDS = "camp:non-state ; sk:denotes <group/guards>";
    private static final String ARMY = "camp:state ; sk:denotes <group/army>";

    /** One report of the ambush, with claims. */
    private static TinyReports told(TinyReports reports, String report, String day, String... claims) {
        return reports.report(
                report,
                "<report/%1$s> schema:datePublished \"%2$s\"^^xsd:date . <account/a%1$s> prov:wasQuotedFrom <report/%1$s> ."
                                .formatted(report, day)
                        + TinyReports.account("a" + report, "ambush", "2022-02-10", "Elm", "guards", "army")
                        + String.join("", claims));
    }

    private static String claim(String id, String report, String speaker, int number, String more) {
        return """
            <claim/%1$s> a sk:Claim, sk:CasualtyClaim ; sk:about <account/a%2$s> ; sk:measure harm:killed ;
              sk:countMin %4$d ; sk:countMax %4$d ; sk:victims <party/%1$s-v> ; sk:victimCamp camp:state ; sk:claimant <party/%1$s-s> ;
              sk:claimantKind <https://w3id.org/skirmish/concept/claimant-kinds/party> ; prov:wasQuotedFrom <report/%2$s> ;
              sk:verification ver:unstated ; %5$s .
            <party/%1$s-v> rdfs:label "soldiers" ; sk:camp camp:state ; sk:denotes <group/army> .
            <party/%1$s-s> rdfs:label "speaker %1$s" ; sk:camp %3$s .
            """.formatted(id, report, speaker, number, more.isEmpty() ? "sk:stance stance:asserts" : more);
    }

    private static Set<String> pairs(TinyReports reports, String property) {
        Set<String> found = new TreeSet<>();
        Reconciled.of(reports.data(), 3)
                .find(Node.ANY, Node.ANY, Names.sk(property), Node.ANY)
                .forEachRemaining(quad -> found.add(Names.notation(quad.getSubject()) + " "
                        + (quad.getObject().isURI()
                                ? Names.notation(quad.getObject())
                                : quad.getObject().getLiteralLexicalForm())));
        return found;
    }

    private static String estimate(TinyReports reports, String policy) {
        DatasetGraph derived = Reconciled.of(reports.data(), 3);
        Node node = NodeFactory.createURI("https://w3id.org/skirmish/ontology#" + policy);
        Set<String> found = new TreeSet<>();
        derived.find(Node.ANY, Node.ANY, Names.sk("policy"), node)
                .forEachRemaining(quad -> found.add(value(derived, quad.getSubject(), "low") + " "
                        + value(derived, quad.getSubject(), "best") + " " + value(derived, quad.getSubject(), "high")
                        + " of "
                        + value(derived, quad.getSubject(), "voices")));
        return String.join(", ", found);
    }

    private static String value(DatasetGraph data, Node subject, String property) {
        return data.find(Node.ANY, subject, Names.sk(property), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    @Test
    void whatIsRepeatedCountsOnce() {
        TinyReports reports = new TinyReports();
        told(reports, "1", "2022-02-11", claim("1", "1", GUARDS, 17, ""));
        told(reports, "2", "2022-02-12", claim("2", "2", GUARDS, 17, ""), claim("3", "2", ARMY, 3, ""));
        told(reports, "3", "2022-02-13", claim("4", "3", GUARDS, 17, ""));
        assertEquals(Set.of("2 1", "4 1"), pairs(reports, "repeats"));
        assertEquals("3 10 17 of 2", estimate(reports, "minMaxPolicy"));
        assertEquals("3 17 17 of 2", estimate(reports, "representativePolicy"));
        assertEquals("3 3 3 of 1", estimate(reports, "partyAwarePolicy"));
        assertEquals("3 3 17 of 2", estimate(reports, "conservativePolicy"));
        assertEquals("", estimate(reports, "verifiedPolicy"));
    }

    @Test
    void aLaterFigureOfTheSameSpeakerSupersedesTheEarlier() {
        TinyReports reports = new TinyReports();
        told(reports, "1", "2022-02-11", claim("1", "1", GUARDS, 17, ""));
        told(reports, "2", "2022-02-12", claim("2", "2", GUARDS, 21, ""));
        assertEquals(Set.of("2 1"), pairs(reports, "revises"));
        assertEquals(Set.of("1 true"), pairs(reports, "isSuperseded"));
        assertEquals("21 21 21 of 1", estimate(reports, "minMaxPolicy"));
    }

    @Test
    void otherSpeakersContradictAndDoNotSupersede() {
        TinyReports reports = new TinyReports();
        told(reports, "1", "2022-02-11", claim("1", "1", GUARDS, 17, ""));
        told(reports, "2", "2022-02-12", claim("2", "2", ARMY, 3, ""));
        assertEquals(Set.of("2 1"), pairs(reports, "contradicts"));
        assertEquals(1, pairs(reports, "distance").size());
        assertEquals("14", pairs(reports, "distance").iterator().next().split(" ")[1]);
        assertEquals(
                "true", pairs(reports, "isOwnAgainstEnemy").iterator().next().split(" ")[1]);
        assertEquals(Set.of(), pairs(reports, "isSuperseded"));
    }

    @Test
    void denialsAreTiedToWhatTheyLeaveNoRoomFor() {
        TinyReports reports = new TinyReports();
        told(reports, "1", "2022-02-11", claim("1", "1", GUARDS, 17, ""));
        told(reports, "2", "2022-02-12", claim("2", "2", ARMY, 17, "sk:stance stance:denies"));
        assertEquals(Set.of("2 1"), pairs(reports, "denies"));
    }

    @Test
    void bodiesOfOneSideAddUpInOneVoice() {
        TinyReports reports = new TinyReports();
        told(
                reports,
                "1",
                "2022-02-11",
                claim("1", "1", GUARDS, 16, "").replace("<group/army>", "<group/army> ; sk:actorKind <actor/soldier>"),
                claim("2", "1", GUARDS, 9, "").replace("sk:denotes <group/army>", "sk:denotes <group/militia>"));
        assertEquals("25 25 25 of 1", estimate(reports, "minMaxPolicy"));
    }

    /** A sum over several acts is tied to them, and never added. */
    @Test
    void totalsAreTiedToTheirParts() {
        TinyReports reports = new TinyReports();
        told(
                reports,
                "1",
                "2022-02-11",
                claim("1", "1", GUARDS, 14, "sk:isTotal false ; sk:stance stance:asserts"),
                TinyReports.account("b", "ambush", "2022-02-10", "Oak", "guards", "army"),
                claim("2", "1", GUARDS, 3, "").replace("<account/a1>", "<account/b>"),
                claim("3", "1", GUARDS, 20, "sk:isTotal true ; sk:stance stance:asserts")
                        .replace("sk:about <account/a1> ;", ""));
        assertEquals(Set.of("3 1", "3 2"), pairs(reports, "sumsUp"));
        assertEquals(Set.of("3 3"), pairs(reports, "residual"));
        assertEquals("14 14 14 of 1, 3 3 3 of 1", estimate(reports, "minMaxPolicy"));
    }

    /** Whoever tells that a number was corrected, and names the earlier, speaks for whoever gave it. */
    @Test
    void aCorrectionThatNamesTheEarlierNumberOvertakesIt() {
        TinyReports reports = new TinyReports();
        told(reports, "1", "2022-02-11", claim("1", "1", GUARDS, 20, ""));
        told(
                reports,
                "2",
                "2022-02-12",
                claim(
                                "2",
                                "2",
                                "camp:civilian ; sk:denotes <report/2/man> . <report/2/man> a sk:DescribedGroup",
                                14,
                                "")
                        .replace("claimant-kinds/party", "claimant-kinds/resident"),
                "<claim/2> sk:evidence <passage/2> . <passage/2> oa:start 5 ; oa:exact \"Its count was corrected: 14, not 20.\" .");
        assertEquals(Set.of("2 1"), pairs(reports, "revises"));
        assertEquals("14 14 14 of 1", estimate(reports, "minMaxPolicy"));
    }

    /** Of a smaller figure beside a larger one of the same people nobody can say that it is more. */
    @Test
    void smallerFiguresOfOneTellingAreParts() {
        TinyReports reports = new TinyReports();
        told(reports, "1", "2022-02-11", claim("1", "1", GUARDS, 9, ""), claim("2", "1", GUARDS, 3, ""));
        assertEquals("9 9 9 of 1", estimate(reports, "minMaxPolicy"));
    }
}
