package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sem;
import static org.skirmish.rdf.Terms.sk;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.skirmish.model.Engagement;
import org.skirmish.model.Participant;

/** Writes what a report tells of one engagement. */
final class AccountTriples {

    private final Sheet sheet;
    private final Classes classes;
    private final PassageTriples passages;
    private final PartyTriples parties;
    private final StatementTriples statements;
    private final Contested contested;

    AccountTriples(
            Sheet sheet,
            Classes classes,
            PassageTriples passages,
            PartyTriples parties,
            StatementTriples statements,
            Contested contested) {
        this.sheet = sheet;
        this.classes = classes;
        this.passages = passages;
        this.parties = parties;
        this.statements = statements;
        this.contested = contested;
    }

    void write(Engagement engagement) {
        Node kind = Iris.concept("engagements", engagement.kind());
        Triples account = sheet.on(sheet.iris().record("account", sheet.report(), engagement.id()))
                .type(sk("Account"))
                .add(RDF.type.asNode(), classes.of(kind))
                .add(sem("eventType"), kind)
                .add(sk("trigger"), passages.mention(engagement.trigger()))
                .add(sem("hasPlace"), engagement.place().map(place -> new PlaceTriples(sheet, passages).write(place)))
                .add(sk("outcome"), engagement.outcome().map(outcome -> Iris.concept("outcomes", outcome.kind())))
                .add(
                        sk("outcomeClaimant"),
                        engagement
                                .outcome()
                                .flatMap(outcome -> outcome.attribution().source())
                                .map(source -> parties.write(source).party()))
                .add(
                        sk("evidence"),
                        engagement.evidence().stream().map(passages::evidence).toList());
        engagement.when().ifPresent(when -> new TimeTriples(sheet, passages).write(account, when));
        account.add(sk("isContested"), contested.any(engagement.id()) ? List.of(Literals.truth(true)) : List.of());
        participants(account, engagement);
        engagement.means().forEach(means -> account.add(sk("weapon"), Iris.concept("weapons", means.kind()))
                .add(sk("weaponMention"), passages.mention(means.mention())));
        statements.attribute(account, engagement.attribution());
        statements.origin(account, engagement.rules());
    }

    private void participants(Triples account, Engagement engagement) {
        for (int i = 0; i < engagement.participants().size(); i++) {
            participation(account, engagement, i);
        }
    }

    private void participation(Triples account, Engagement engagement, int index) {
        Participant participant = engagement.participants().get(index);
        int number = index + 1;
        PartyTriples.Written written = parties.write(participant.party());
        Node role = NodeFactory.createURI(account.subject().getURI() + "/role/" + number);
        sheet.on(role)
                .type(sk("Participation"))
                .add(sem("roleType"), Iris.concept("roles", participant.role().notation()))
                .add(sk("party"), written.party())
                .add(sk("isInferred"), participant.inferred() ? List.of(Literals.truth(true)) : List.of())
                .add(
                        sk("inferredByRule"),
                        participant.inference().map(statements::rule).stream().toList());
        account.add(sk("participation"), role);
        boolean doubtful = participant.inferred() || contested.is(engagement.id(), participant.party());
        shortcuts(account, participant, written.group(), doubtful);
    }

    /** Nobody is accused by guess, or against somebody's word: such an attacker has his participation, and no more. */
    private static void shortcuts(Triples account, Participant participant, Node group, boolean doubtful) {
        if (doubtful && participant.role() == Participant.Role.ATTACKER) {
            return;
        }
        account.add(sem("hasActor"), group);
        switch (participant.role()) {
            case ATTACKER -> account.add(sk("attacker"), group);
            case DEFENDER -> account.add(sk("defender"), group);
            case PARTICIPANT -> {}
        }
    }
}
