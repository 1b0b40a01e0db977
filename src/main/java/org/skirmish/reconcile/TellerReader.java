package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.oa;
import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.schema;
import static org.skirmish.reconcile.Names.sk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Reads who states figures, of one report's graph. */
final class TellerReader {

    private final Look look;
    private final Function<String, Optional<Node>> outletsOfGroups;

    /** @param outletsOfGroups the group as whose voice an outlet speaks, by the outlet's name */
    TellerReader(Look look, Function<String, Optional<Node>> outletsOfGroups) {
        this.look = look;
        this.outletsOfGroups = outletsOfGroups;
    }

    Teller read(Node claim) {
        Optional<Node> report = look.one(claim, prov("wasQuotedFrom"));
        Optional<Node> passage = look.one(claim, sk("evidence"));
        Optional<Node> party = look.one(claim, sk("claimant"));
        Optional<String> outlet = report.flatMap(r -> look.one(r, schema("publisher")))
                .flatMap(publisher -> look.text(publisher, schema("name")));
        Optional<Node> group = party.isPresent()
                ? party.map(p -> Harmed.Member.of(look, p))
                        .filter(Harmed.Member::named)
                        .map(Harmed.Member::group)
                : outlet.flatMap(outletsOfGroups);
        String kind = Calling.relation(look, claim);
        String words = party.flatMap(p -> look.text(p, RDFS.label.asNode()))
                .or(() -> outlet)
                .orElse(claim.getURI());
        return new Teller(
                group.map(Node::getURI).orElse(kind + ' ' + org.skirmish.link.gazetteer.Names.fold(words)),
                party.isPresent() ? words.toLowerCase(Locale.ROOT) : "",
                group,
                party.flatMap(p -> look.one(p, sk("camp"))).filter(c -> !Harmed.isUnknown(c)),
                kind,
                party.isPresent() || group.isPresent(),
                report.flatMap(r -> look.value(r, schema("datePublished"), LocalDate::parse)),
                passage.flatMap(p -> look.value(p, oa("start"), Integer::parseInt))
                        .orElse(0),
                passage.flatMap(p -> look.text(p, oa("exact"))).orElse(""));
    }
}
