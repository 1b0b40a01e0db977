package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Reads the accounts of one report's graph. */
final class AccountReader {

    private final Look look;

    AccountReader(Look look) {
        this.look = look;
    }

    List<Account> read() {
        return look.instances(sk("Account")).stream().map(this::account).toList();
    }

    private Account account(Node node) {
        String kind = look.one(node, sem("eventType")).map(Names::notation).orElse("other");
        Optional<Where> where = look.one(node, sem("hasPlace")).map(this::where);
        return new Account(node, look.graph(), kind, days(node), where, sides(node), members(node));
    }

    private List<Harmed.Member> members(Node node) {
        return look.all(node, sk("participation")).stream()
                .flatMap(part -> look.all(part, sk("party")).stream())
                .map(party -> Harmed.Member.of(look, party))
                .toList();
    }

    /** Both ends; one end alone stands for both. */
    private Optional<Days> days(Node node) {
        Optional<LocalDate> first = look.value(node, sem("hasBeginTimeStamp"), LocalDate::parse);
        Optional<LocalDate> last = look.value(node, sem("hasEndTimeStamp"), LocalDate::parse);
        return first.or(() -> last).map(from -> new Days(from, last.orElse(from)));
    }

    private Where where(Node place) {
        Optional<Node> found = look.one(place, sk("denotes"));
        Optional<String> township = look.text(place, sk("township"))
                .or(() -> look.one(place, sk("within")).flatMap(this::name));
        String precision = found.flatMap(f -> look.one(f, sk("placePrecision")))
                .map(Names::notation)
                .orElse("");
        return new Where(name(place).orElse(""), township, found, precision);
    }

    private Optional<String> name(Node node) {
        return look.text(node, RDFS.label.asNode());
    }

    private Sides sides(Node node) {
        Node unknown = Names.concept("camps", "unknown");
        Set<Node> camps = look.all(node, sk("participation")).stream()
                .flatMap(p -> look.all(p, sk("party")).stream())
                .flatMap(p -> look.all(p, sk("camp")).stream())
                .filter(camp -> !camp.equals(unknown))
                .collect(Collectors.toSet());
        return new Sides(
                groups(node, sem("hasActor")), groups(node, sk("attacker")), groups(node, sk("defender")), camps);
    }

    private Set<Node> groups(Node account, Node property) {
        return look.all(account, property).stream()
                .filter(group -> !look.is(group, sk("DescribedGroup")))
                .collect(Collectors.toSet());
    }
}
