package org.skirmish.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Attribution;
import org.skirmish.model.Metadata;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.rdf.GraphMapper;
import org.skirmish.rdf.Iris;
import org.skirmish.rdf.Validator;
import org.skirmish.read.Limits;
import org.skirmish.read.ReportReader;
import org.skirmish.read.Source;
import org.skirmish.vocabulary.UserRegistry;

/** Who did it is said by somebody: accusations, claims, admissions and denials, and what follows for the graph. */
@Tag("slow")
class ResponsibilityTest {

    private static final String SK = Iris.PUBLISHED + "ontology#";
    private static final String TEXT = """
        Market shelled in Omdurman

        KHARTOUM, Jan. 4, 2024 — At least 14 people were killed when shells crashed into a market in Omdurman on Wednesday, medics \
        said, as Sudan's army and the paramilitary Rapid Support Forces (RSF) each accused the other of firing them.

        On Friday an air raid killed five people in Nyala, residents said. The RSF blamed the army for the raid. The army denied \
        carrying out the strike.

        A bomb killed three police officers in Kassala on Saturday. The Islamic State group claimed responsibility for the attack.

        Gunmen killed seven farmers near Zalingei on Sunday, a local leader said. The leader blamed the RSF. The RSF rejected the \
        accusation.

        On Monday three women and an 11-year-old boy were killed when shells fell on El Fasher, residents said.
        """;

    private static Reading reading;

    @BeforeAll
    static void read(@TempDir Path data) {
        Source source = new Source("market.txt", TEXT.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        reading = Stages.load(data, UserRegistry.NONE)
                .of(new ReportReader(Limits.DEFAULT, issue -> {}).read(source), List.of())
                .reading();
    }

    @Test
    void eachIsSaidBySomebody() {
        Set<String> told = new TreeSet<>();
        reading.responsibilities()
                .forEach(r -> told.add(r.stance().notation() + " " + r.accused().label() + " by "
                        + r.attribution().source().map(Party::label).orElse("nobody")));
        assertEquals(
                Set.of(
                        "accuses Rapid Support Forces by Sudanese Armed Forces",
                        "accuses Sudanese Armed Forces by Rapid Support Forces",
                        "denies Sudanese Armed Forces by Sudanese Armed Forces",
                        "claims Islamic State by Islamic State",
                        "accuses Rapid Support Forces by leader",
                        "denies Rapid Support Forces by Rapid Support Forces"),
                told);
        assertTrue(
                reading.responsibilities().stream().allMatch(r -> r.engagement().isPresent()), "on what is told");
    }

    /** To reject an accusation, or to deny a deed, denies no number. */
    @Test
    void aDeniedDeedIsNoDeniedNumber() {
        assertEquals(7, reading.claims().size());
        assertTrue(reading.claims().stream()
                .allMatch(claim -> claim.attribution().stance() == Attribution.Stance.ASSERTS));
    }

    /** Of three women and a boy four people were killed, and not four women. */
    @Test
    void peopleOfSeveralKindsAreOfNone() {
        assertEquals(
                List.of("[]", "[child]", "[woman]"),
                reading.claims().stream()
                        .filter(claim -> claim.evidence().exact().contains("11-year-old"))
                        .map(claim -> claim.figure().victims().kind().stream()
                                .toList()
                                .toString())
                        .sorted()
                        .toList());
    }

    @Test
    void nobodyAttacksAgainstSomebodysWord() {
        Graph graph = GraphMapper.standard(Iris.published()).map(reading);
        assertEquals(List.of(), Validator.standard().validate(graph));
        Node contested = NodeFactory.createURI(SK + "isContested");
        Node attacker = NodeFactory.createURI(SK + "attacker");
        Set<Node> doubtful = graph.find(Node.ANY, contested, Node.ANY)
                .mapWith(t -> t.getSubject())
                .toSet();
        assertEquals(3, doubtful.size(), "Omdurman, Nyala and Zalingei");
        assertEquals(
                1,
                doubtful.stream()
                        .filter(account -> graph.contains(account, attacker, Node.ANY))
                        .count(),
                "the gunmen near Zalingei, whom nobody speaks for");
        assertTrue(graph.contains(Node.ANY, attacker, Node.ANY), "the bomb's is claimed and not denied");
        assertEquals(
                2,
                graph.find(Node.ANY, NodeFactory.createURI(SK + "denies"), Node.ANY)
                        .toList()
                        .size());
    }
}
