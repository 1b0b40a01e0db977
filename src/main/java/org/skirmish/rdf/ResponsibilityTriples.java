package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sk;

import java.util.List;
import org.apache.jena.graph.Node;
import org.skirmish.model.Responsibility;

/** Writes who is said to have done what an account tells, by whom, and which accusations are denied. */
final class ResponsibilityTriples {

    private final Sheet sheet;
    private final PassageTriples passages;
    private final PartyTriples parties;
    private final StatementTriples statements;

    ResponsibilityTriples(Sheet sheet, PassageTriples passages, PartyTriples parties, StatementTriples statements) {
        this.sheet = sheet;
        this.passages = passages;
        this.parties = parties;
        this.statements = statements;
    }

    void write(List<Responsibility> all) {
        all.forEach(each -> write(each, all));
    }

    private void write(Responsibility told, List<Responsibility> all) {
        Triples claim = sheet.on(node(told))
                .type(sk("ResponsibilityClaim"))
                .add(sk("about"), told.engagement().map(id -> sheet.iris().record("account", sheet.report(), id)))
                .add(sk("accused"), parties.write(told.accused()).party())
                .add(
                        sk("responsibility"),
                        Iris.concept("responsibilities", told.stance().notation()))
                .add(sk("evidence"), passages.evidence(told.evidence()))
                .add(
                        sk("denies"),
                        all.stream()
                                .filter(other -> denied(told, other))
                                .map(this::node)
                                .toList());
        statements.attribute(claim, told.attribution());
        statements.origin(claim, told.rules());
    }

    /** What a denial denies: the accusations of the same party on the same engagement. */
    private static boolean denied(Responsibility denial, Responsibility other) {
        return denial.stance() == Responsibility.Stance.DENIES
                && other.stance() == Responsibility.Stance.ACCUSES
                && denial.engagement().equals(other.engagement())
                && Contested.same(denial.accused(), other.accused());
    }

    private Node node(Responsibility told) {
        return sheet.iris().record("responsibility", sheet.report(), told.id());
    }
}
