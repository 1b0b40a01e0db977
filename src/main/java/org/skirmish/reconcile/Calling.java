package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** What groups, speakers and concepts are called: by the registry's labels, else by those of the report. */
record Calling(Graph ontology) {

    private static final String OUTLET = "outlet";

    /** The name of a group. */
    String group(Look look, Node group) {
        return new Look(ontology, look.graph())
                .text(group, RDFS.label.asNode())
                .or(() -> look.text(group, RDFS.label.asNode()))
                .orElse(AccountRow.NOBODY);
    }

    /** The name of what a party denotes. */
    String party(Look look, Node party) {
        return look.one(party, sk("denotes")).map(group -> group(look, group)).orElse(AccountRow.NOBODY);
    }

    /** Who states something: the speaker, "the report itself" or "nobody named". */
    String speaker(Look look, Node statement) {
        Optional<Node> claimant = look.one(statement, sk("claimant"));
        String unnamed = relation(look, statement).equals(OUTLET) ? "the report itself" : AccountRow.NOBODY;
        return claimant.map(party -> party(look, party)).orElse(unnamed);
    }

    /** What the speaker is to the fight: a notation of the scheme {@code claimant-kinds}. */
    static String relation(Look look, Node statement) {
        return look.one(statement, sk("claimantKind")).map(Names::notation).orElse("unnamed");
    }

    /** The camp of the speaker; "none" of the report itself, "unknown" where nobody is named. */
    static String camp(Look look, Node statement) {
        return look.one(statement, sk("claimant"))
                .flatMap(party -> look.one(party, sk("camp")))
                .map(Names::notation)
                .orElse(relation(look, statement).equals(OUTLET) ? "none" : "unknown");
    }
}
