package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.oa;
import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Gives a label to everything that has none of its own, so that no browser has to show a hash. */
record Labels(Look look, Calling calling, DerivedGraph out) {

    private static final int LONGEST = 80;

    void account(Node account, AccountRow row) {
        label(
                account,
                row.kind() + ", " + row.place().orElse("place unknown") + ", " + row.when() + ", as told by "
                        + look.one(account, prov("wasQuotedFrom"))
                                .map(report -> TellingTriples.headline(look, report))
                                .orElse(""));
    }

    /** What else stands in a report's graph. */
    void rest() {
        all("Report", report -> TellingTriples.headline(look, report));
        all(
                "Reading",
                reading -> "Reading of "
                        + look.one(reading, prov("used"))
                                .map(report -> TellingTriples.headline(look, report))
                                .orElse(""));
        all("Passage", passage -> shortened(look.text(passage, oa("exact")).orElse("")));
        all(
                "Participation",
                part -> look.one(part, sem("roleType")).map(Names::notation).orElse("") + ": "
                        + look.one(part, sk("party"))
                                .map(party -> calling.party(look, party))
                                .orElse(""));
        all("Timespan", span -> look.subjects(sem("hasTime"), span).stream()
                .findFirst()
                .map(account -> Spans.of(look, account).text())
                .orElse(Spans.UNKNOWN));
        all("ReadingIssue", issue -> look.text(issue, sk("problem")).orElse(""));
        look.instances(sk("Statement"))
                .forEach(statement -> label(
                        statement,
                        calling.speaker(look, statement) + ": "
                                + look.text(statement, sk("cue")).orElse("says")));
    }

    /** What is derived over all reports, but for engagements. */
    void derived() {
        all("Estimate", this::toll);
        all("Toll", this::toll);
        for (String type : List.of("AccountMatch", "DoubtfulMatch")) {
            all(
                    type,
                    match -> "match of two accounts, "
                            + look.text(match, sk("bits")).orElse("") + " bits");
        }
        all(
                "Voice",
                voice -> "what "
                        + look.one(voice, sk("claimantGroup"))
                                .map(group -> calling.group(look, group))
                                .orElse("one speaker")
                        + " says of "
                        + look.one(voice, sk("toll")).map(this::toll).orElse(""));
        all(
                "Contradiction",
                pair -> "two claims " + look.text(pair, sk("distance")).orElse("") + " apart");
        all(
                "Weight",
                weight -> look.one(weight, sk("level"))
                                .map(level -> Names.notation(level) + ", ")
                                .orElse("") + look.text(weight, sk("bits")).orElse("") + " bits");
    }

    private String toll(Node node) {
        String whom = look.one(node, sk("victimGroup"))
                .map(group -> calling.group(look, group))
                .or(() -> look.one(node, sk("victimCamp")).map(Names::notation))
                .orElse("");
        return whom
                + ' '
                + look.one(node, sk("measure")).map(Names::notation).orElse("")
                + look.text(node, sk("best")).map(best -> ", best " + best).orElse("");
    }

    private void all(String type, Function<Node, String> words) {
        look.instances(sk(type)).forEach(node -> label(node, words.apply(node)));
    }

    private void label(Node node, String words) {
        out.text(node, RDFS.label.asNode(), words);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
