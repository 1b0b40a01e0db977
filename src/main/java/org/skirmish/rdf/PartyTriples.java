package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.sem;
import static org.skirmish.rdf.Terms.sk;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.skirmish.model.Digest;
import org.skirmish.model.Link;
import org.skirmish.model.Party;

/** Writes parties: the words of the report, and the group that they denote. */
final class PartyTriples {

    private final Sheet sheet;
    private final PassageTriples passages;

    PartyTriples(Sheet sheet, PassageTriples passages) {
        this.sheet = sheet;
        this.passages = passages;
    }

    /** The party's node and that of its group. */
    Written write(Party party) {
        Triples triples = sheet.on(node(party))
                .type(sk("Party"))
                .label(sheet.redactor().label(party.mention(), party.name()))
                .add(sk("mention"), passages.mention(party.mention()))
                .add(sk("camp"), Iris.concept("camps", party.camp().notation()))
                .add(sk("actorKind"), party.kind().map(kind -> Iris.concept("actors", kind)));
        return new Written(
                triples.subject(),
                party.link()
                        .filter(sheet.redactor()::publishes)
                        .map(link -> linked(triples, link))
                        .orElseGet(() -> described(triples, party)));
    }

    private Node linked(Triples party, Link link) {
        Node group = LinkTriples.link(party, link);
        sheet.on(group).type(sk("Group"), sem("Actor"));
        return called(group, link.label());
    }

    /**
     * A group of this report alone, made from the party's words and its camp; where a name is blanked, from their place
     * instead of them.
     */
    private Node described(Triples triples, Party party) {
        String label = sheet.redactor().label(party.mention(), party.name());
        String words = label.equals(party.name())
                ? Iris.slug(label)
                : "at-" + sheet.begin(party.mention().span());
        Node group =
                sheet.iris().ofReport(sheet.report(), "group/" + party.camp().notation() + "/" + words);
        Link link = new Link(group.getURI(), label, "description", 1, List.of());
        LinkTriples.link(triples, link);
        sheet.on(group).type(sk("DescribedGroup"), sk("Group"), sem("Actor"));
        return called(group, label);
    }

    /** A group keeps the first label that the report gives it: "The junta" and "the junta" are one. */
    private Node called(Node group, String label) {
        if (!sheet.graph().contains(group, RDFS.label.asNode(), Node.ANY)) {
            sheet.on(group).label(label);
        }
        return group;
    }

    private Node node(Party party) {
        String id = Digest.brief(
                party.mention().span().toString(),
                party.name(),
                party.camp().notation(),
                party.kind().orElse(""),
                party.link().map(Link::toString).orElse(""));
        return sheet.iris().record("party", sheet.report(), id);
    }

    /** A party that stands in the graph. */
    record Written(Node party, Node group) {}
}
