package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Reads who takes part in an account. */
final class SideReader {

    private static final int DEEPEST = 6;

    private final Look look;
    private final Function<Node, Optional<Node>> registry;

    /** @param registry what a group of the registry belongs to, if to anything */
    SideReader(Look look, Function<Node, Optional<Node>> registry) {
        this.look = look;
        this.registry = registry;
    }

    /** Those who are told of; whoever is only inferred is no evidence. */
    Sides read(Node account) {
        Set<Node> groups = new HashSet<>();
        Set<Node> camps = new HashSet<>();
        Map<Node, Set<Node>> byCamp = new HashMap<>();
        Map<String, Set<Node>> byRole = new HashMap<>();
        Map<String, Set<Node>> campsByRole = new HashMap<>();
        for (Node part : look.all(account, sk("participation"))) {
            if (!look.is(part, sk("isInferred"), "true")) {
                String role =
                        look.one(part, sem("roleType")).map(Names::notation).orElse("");
                look.all(part, sk("party")).forEach(party -> {
                    Optional<Node> camp = look.one(party, sk("camp")).filter(c -> !Harmed.isUnknown(c));
                    camp.ifPresent(c -> {
                        camps.add(c);
                        campsByRole.computeIfAbsent(role, r -> new HashSet<>()).add(c);
                    });
                    named(party).forEach(group -> {
                        groups.add(group);
                        byRole.computeIfAbsent(role, r -> new HashSet<>()).add(whole(group));
                        camp.ifPresent(c ->
                                byCamp.computeIfAbsent(c, x -> new HashSet<>()).add(whole(group)));
                    });
                });
            }
        }
        return new Sides(
                groups,
                groups.stream().map(this::whole).collect(Collectors.toSet()),
                byRole.getOrDefault("attacker", Set.of()),
                byRole.getOrDefault("defender", Set.of()),
                camps,
                campsByRole.getOrDefault("attacker", Set.of()),
                campsByRole.getOrDefault("defender", Set.of()),
                byCamp);
    }

    /** The branches and units that take part. */
    Set<Node> units(Node account) {
        return look.all(account, sk("participation")).stream()
                .flatMap(part -> look.all(part, sk("party")).stream())
                .flatMap(party -> named(party).stream())
                .filter(group -> look.is(group, sk("LocalGroup")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Node> named(Node party) {
        return look.all(party, sk("denotes")).stream()
                .filter(group -> !look.is(group, sk("DescribedGroup")))
                .toList();
    }

    private Node whole(Node group) {
        Node whole = group;
        for (int step = 0; step < DEEPEST; step++) {
            Node below = whole;
            Optional<Node> above = look.one(below, Names.org("subOrganizationOf"))
                    .filter(w -> !w.equals(below))
                    .or(() -> registry.apply(below));
            if (above.isEmpty()) {
                return whole;
            }
            whole = above.get();
        }
        return whole;
    }
}
