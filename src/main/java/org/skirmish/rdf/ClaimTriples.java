package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sk;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.skirmish.model.Claim;
import org.skirmish.model.Figure;
import org.skirmish.model.PartOf;

/** Writes figures as claims. */
final class ClaimTriples {

    private final Sheet sheet;
    private final Concepts concepts;
    private final PassageTriples passages;
    private final PartyTriples parties;
    private final StatementTriples statements;

    ClaimTriples(
            Sheet sheet,
            Concepts concepts,
            PassageTriples passages,
            PartyTriples parties,
            StatementTriples statements) {
        this.sheet = sheet;
        this.concepts = concepts;
        this.passages = passages;
        this.parties = parties;
        this.statements = statements;
    }

    void write(Claim claim) {
        Triples triples = sheet.on(sheet.iris().record("claim", sheet.report(), claim.id()))
                .type(sk("Claim"))
                .add(sk("about"), claim.engagement().map(id -> sheet.iris().record("account", sheet.report(), id)))
                .add(
                        sk("verification"),
                        Iris.concept("verifications", claim.verification().notation()))
                .add(sk("isTotal"), Literals.truth(claim.aggregate()))
                .add(sk("partOf"), claim.partOf().map(p -> sheet.iris().record("claim", sheet.report(), p.whole())))
                .add(sk("replacedBy"), claim.replacedBy().map(id -> sheet.iris().record("claim", sheet.report(), id)))
                .add(sk("isOfBreakdown"), claim.partOf().map(PartOf::complete).map(Literals::truth))
                .add(sk("confidence"), Literals.decimal(claim.confidence()))
                .add(sk("evidence"), passages.evidence(claim.evidence()));
        figure(triples, claim.figure());
        statements.attribute(triples, claim.attribution());
        statements.origin(triples, claim.rules());
    }

    private void figure(Triples claim, Figure figure) {
        Node measure = Iris.concept("harms", figure.measure());
        claim.add(RDF.type.asNode(), concepts.classes().of(measure))
                .add(sk("measure"), measure)
                .add(sk("countMin"), figure.bounds().min())
                .add(sk("countMax"), figure.bounds().max())
                .add(sk("countIsApproximate"), Literals.truth(figure.bounds().approximate()))
                .text(sk("verbatimCount"), sheet.quote(figure.wording().span()))
                .add(sk("victims"), parties.write(figure.victims()).party())
                .add(
                        sk("victimCamp"),
                        Iris.concept("camps", figure.victims().camp().notation()))
                .add(sk("object"), figure.object().map(sheet.redactor()::words).map(Literals::text))
                .add(sk("objectKind"), figure.object().flatMap(concepts.objects()::of));
    }
}
