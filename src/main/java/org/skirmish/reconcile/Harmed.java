package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Figures.Claim;

/**
 * Tells what claims on one engagement count, so that only like is compared with like: one harm to one side. Where
 * parties of one camp fight each other, the party stands for the side, and the camp where no party is known.
 */
final class Harmed {

    private static final Node UNKNOWN = Names.concept("camps", "unknown");
    private static final Node CIVILIAN = Names.concept("camps", "civilian");

    private final Map<Node, Set<Node>> groups;
    private final Set<Node> divided;
    private final boolean amongCivilians;
    private final Map<Node, Set<Node>> known;

    private Harmed(Map<Node, Set<Node>> groups, Set<Node> divided, boolean amongCivilians, Map<Node, Set<Node>> known) {
        this.groups = groups;
        this.divided = divided;
        this.amongCivilians = amongCivilians;
        this.known = known;
    }

    /**
     * By the parties of the cluster's accounts, and those that its claims count.
     *
     * @param civilianKinds notations of kinds of act of whose victims, where nobody says more, civilians are meant
     */
    static Harmed in(Cluster cluster, List<Claim> claims, Set<String> civilianKinds) {
        Stream<Member> members = Stream.concat(
                cluster.accounts().stream().flatMap(account -> account.members().stream()),
                claims.stream().map(Claim::victims));
        Map<Node, Set<Node>> groups = members.filter(Member::named)
                .collect(Collectors.groupingBy(
                        Member::camp,
                        Collectors.mapping(Member::group, Collectors.toCollection(() -> new TreeSet<>(Names.ORDER)))));
        Set<Node> divided = new TreeSet<>(Names.ORDER);
        cluster.accounts().forEach(account -> account.sides().attackingCamps().stream()
                .filter(account.sides().defendingCamps()::contains)
                .forEach(divided::add));
        boolean civilians = cluster.accounts().stream().map(Account::kind).allMatch(civilianKinds::contains);
        Map<Node, Set<Node>> known = claims.stream()
                .filter(claim -> claim.counts() && !isUnknown(claim.victims().camp()))
                .collect(Collectors.groupingBy(
                        Claim::measure,
                        Collectors.mapping(claim -> claim.victims().camp(), Collectors.toSet())));
        return new Harmed(groups, divided, civilians, known);
    }

    /** Whether a camp says nothing. */
    static boolean isUnknown(Node camp) {
        return camp.equals(UNKNOWN);
    }

    /** What the claim counts, of whom. */
    Toll toll(Claim claim) {
        Member victims = claim.victims();
        Node camp = isUnknown(victims.camp()) ? meant(claim.measure()) : victims.camp();
        return new Toll(claim.measure(), group(victims, camp), camp, claim.object());
    }

    /**
     * Whose harm is meant where nobody says: civilians', if others tell of theirs alone, or most such acts are to them.
     */
    private Node meant(Node measure) {
        Set<Node> camps = known.getOrDefault(measure, Set.of());
        boolean theirsAlone = camps.equals(Set.of(CIVILIAN));
        boolean mostly = amongCivilians && (camps.isEmpty() || camps.contains(CIVILIAN));
        return theirsAlone || mostly ? CIVILIAN : UNKNOWN;
    }

    private Optional<Node> group(Member victims, Node camp) {
        if (divided.contains(camp) && victims.named()) {
            return Optional.of(victims.group());
        }
        Set<Node> alike = groups.getOrDefault(camp, Set.of());
        return alike.size() == 1 ? alike.stream().findFirst() : Optional.empty();
    }

    /**
     * Somebody a report speaks of.
     *
     * @param group what the words denote; of a branch or unit, what it belongs to
     * @param named whether it is more than the words of one report
     */
    record Member(Node group, Node camp, boolean named) {

        /** The member that a party's node stands for. */
        static Member of(Look look, Node party) {
            Function<Node, Node> whole =
                    g -> look.one(g, Names.org("subOrganizationOf")).orElse(g);
            Node group = look.one(party, sk("denotes")).orElse(party);
            Node camp = look.one(party, sk("camp")).orElse(UNKNOWN);
            boolean named = !group.equals(party) && !look.is(group, sk("DescribedGroup"));
            return new Member(whole.apply(group), camp, named);
        }
    }
}
