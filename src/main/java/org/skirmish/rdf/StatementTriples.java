package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.prov;
import static org.skirmish.rdf.Terms.sk;

import java.util.List;
import org.apache.jena.graph.Node;
import org.skirmish.model.Attribution;
import org.skirmish.model.Digest;

/** Writes what accounts, claims and bare statements share: who says it, how, and what made it. */
final class StatementTriples {

    private final Sheet sheet;
    private final PassageTriples passages;
    private final PartyTriples parties;

    StatementTriples(Sheet sheet, PassageTriples passages, PartyTriples parties) {
        this.sheet = sheet;
        this.passages = passages;
        this.parties = parties;
    }

    /** A statement of a speaker, whatever it tells of; the report's own voice without words of its own is left out. */
    void write(Attribution attribution) {
        if (attribution.source().isEmpty() && attribution.cue().isEmpty()) {
            return;
        }
        Node node = sheet.iris().record("statement", sheet.report(), Digest.brief(attribution.toString()));
        Triples statement = sheet.on(node).type(sk("Statement"));
        attribute(statement, attribution);
        origin(statement, List.of());
    }

    /** Adds who states it, and how. */
    void attribute(Triples statement, Attribution attribution) {
        statement
                .add(sk("claimant"), attribution.source().map(source -> parties.write(source)
                        .party()))
                .add(sk("claimantKind"), Iris.concept("claimant-kinds", attribution.kind()))
                .add(sk("cue"), attribution.cue().map(cue -> Literals.text(sheet.quote(cue.span()))))
                .add(sk("content"), attribution.content().map(passages::mention))
                .add(sk("stance"), Iris.concept("stances", attribution.stance().notation()))
                .add(
                        sk("certainty"),
                        Iris.concept("certainties", attribution.certainty().notation()));
    }

    /** Adds the report it is quoted from, and the rules that made it; the reading is that of the whole graph. */
    void origin(Triples statement, List<String> rules) {
        statement
                .add(prov("wasQuotedFrom"), sheet.reportNode())
                .add(sk("madeByRule"), rules.stream().map(this::rule).toList());
    }

    /** The node of the rule with that id. */
    Node rule(String id) {
        return sheet.on(sheet.iris().named("rule", id))
                .type(sk("Rule"))
                .label(id)
                .text(sk("ruleId"), id)
                .subject();
    }
}
