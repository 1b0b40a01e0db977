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
 * Tells who is harmed by what claims on one engagement count, so that only like is compared with like: the group that a
 * claim names, else the only group of that camp that the engagement's reports name, and the camp where nothing finer is
 * known.
 */
final class Harmed {

    private static final Node UNKNOWN = Names.concept("camps", "unknown");

    private final Map<Node, Set<Node>> groups;

    private Harmed(Map<Node, Set<Node>> groups) {
        this.groups = groups;
    }

    /** By the parties of the cluster's accounts, and those that its claims count. */
    static Harmed in(Cluster cluster, List<Claim> claims) {
        Stream<Member> members = Stream.concat(
                cluster.accounts().stream().flatMap(account -> account.members().stream()),
                claims.stream().map(Claim::victims));
        return new Harmed(members.filter(Member::named)
                .collect(Collectors.groupingBy(
                        Member::camp,
                        Collectors.mapping(Member::group, Collectors.toCollection(() -> new TreeSet<>(Names.ORDER))))));
    }

    /** Whether a camp says nothing. */
    static boolean isUnknown(Node camp) {
        return camp.equals(UNKNOWN);
    }

    /** What the claim counts, of whom. */
    Toll toll(Claim claim) {
        Member victims = claim.victims();
        return new Toll(claim.measure(), group(victims), victims.camp(), claim.object());
    }

    private Optional<Node> group(Member victims) {
        if (victims.named()) {
            return Optional.of(victims.group());
        }
        Set<Node> alike = groups.getOrDefault(victims.camp(), Set.of());
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
