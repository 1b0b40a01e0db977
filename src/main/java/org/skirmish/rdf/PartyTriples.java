package org.skirmish.rdf;

import static org.skirmish.rdf.Terms.org;
import static org.skirmish.rdf.Terms.sk;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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

    /** Groups of the registry are told of by the ontology; those made from a name, here, with what they belong to. */
    private Node linked(Triples party, Link link) {
        Node group = LinkTriples.link(party, link);
        if (Redactor.local(link)) {
            sheet.on(group)
                    .type(sk("LocalGroup"), org("OrganizationalUnit"))
                    .label(link.label())
                    .add(org("subOrganizationOf"), link.parent().map(NodeFactory::createURI));
        }
        return group;
    }

    /**
     * A group of this report alone, made from the party's words and its camp; where a name is blanked, from their place
     * instead of them. It keeps the first label that the report gives it: "The junta" and "the junta" are one.
     */
    private Node described(Triples triples, Party party) {
        String label = sheet.redactor().label(party.mention(), party.name());
        String words = label.equals(party.name())
                ? Iris.slug(label)
                : "at-" + sheet.begin(party.mention().span());
        Node group =
                sheet.iris().ofReport(sheet.report(), "group/" + party.camp().notation() + "/" + words);
        triples.add(sk("denotes"), group);
        if (!sheet.graph().contains(group, RDFS.label.asNode(), Node.ANY)) {
            sheet.on(group).type(sk("DescribedGroup")).label(label);
        }
        return group;
    }

    private Node node(Party party) {
        String id = Digest.brief(
                party.mention().span().toString(),
                party.name(),
                party.camp().notation(),
                party.kind().orElse(""),
                party.link()
                        .map(link -> link.iri() + ' ' + link.method() + ' ' + link.confidence())
                        .orElse(""));
        return sheet.iris().record("party", sheet.report(), id);
    }

    /** A party that stands in the graph. */
    record Written(Node party, Node group) {}
}
