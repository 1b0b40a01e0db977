package org.skirmish.evaluate.many;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well the relations between claims were found. Claims that repeat each other stand for each other. */
final class Relating {

    private final ManyGold gold;
    private final Derivation found;
    private final Alignment alignment;
    private final Map<String, String> same = new HashMap<>();

    Relating(ManyGold gold, Derivation found, Alignment alignment) {
        this.gold = gold;
        this.found = found;
        this.alignment = alignment;
        gold.relations().stream()
                .filter(relation -> relation.kind().equals("repeats"))
                .forEach(relation -> relation.to().forEach(to -> unite("gold " + relation.from(), "gold " + to)));
        found.links().stream()
                .filter(link -> link.kind().equals("repeats"))
                .forEach(link -> unite(link.from(), link.to()));
    }

    private void unite(String one, String other) {
        String root = root(one);
        String second = root(other);
        if (!root.equals(second)) {
            same.put(root.compareTo(second) < 0 ? second : root, root.compareTo(second) < 0 ? root : second);
        }
    }

    private String root(String id) {
        String root = id;
        while (same.containsKey(root)) {
            root = same.get(root);
        }
        return root;
    }

    private String goldRoot(String figure) {
        return root("gold " + figure);
    }

    /** Pairs of voices that contradict each other, whichever of their claims is named. */
    Rates contradictions() {
        Set<Set<String>> wanted = new HashSet<>();
        gold.relations().stream()
                .filter(relation -> relation.kind().equals("contradicts"))
                .forEach(relation ->
                        relation.to().forEach(to -> wanted.add(Set.of(goldRoot(relation.from()), goldRoot(to)))));
        Set<Set<String>> made = new HashSet<>();
        for (Derivation.Link link : found.links()) {
            if (link.kind().equals("contradicts") && !root(link.from()).equals(root(link.to()))) {
                made.add(pair(link));
            }
        }
        return Rates.of(made.stream().filter(wanted::contains).count(), made.size(), wanted.size());
    }

    private Set<String> pair(Derivation.Link link) {
        String one = figure(link.from());
        String other = figure(link.to());
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** The voice of the gold that a claim, or one that it repeats or that repeats it, belongs to; else the claim. */
    private String figure(String claim) {
        return found.claims().stream()
                .map(Derivation.Claim::id)
                .filter(id -> root(id).equals(root(claim)))
                .flatMap(id -> alignment.figure(id).stream())
                .map(this::goldRoot)
                .sorted()
                .findFirst()
                .orElse(claim);
    }

    /** Relations of a kind of the gold, of which one at least was found, and how many there are. */
    int[] found(String kind) {
        List<ManyGold.Relation> wanted =
                gold.relations().stream().filter(r -> r.kind().equals(kind)).toList();
        return new int[] {(int) wanted.stream().filter(this::isFound).count(), wanted.size()};
    }

    private boolean isFound(ManyGold.Relation relation) {
        Optional<String> from = alignment.claim(relation.from()).map(Derivation.Claim::id);
        return from.isPresent()
                && found.links().stream()
                        .filter(link -> link.kind().equals(relation.kind())
                                && root(link.from()).equals(root(from.get())))
                        .anyMatch(link -> relation.to().stream()
                                .anyMatch(to -> figure(link.to()).equals(goldRoot(to))));
    }

    /** Totals of the gold that were read as figures of one act, and how many were read. */
    int[] totalsAsActs() {
        List<Derivation.Claim> totals = gold.figures().stream()
                .filter(ManyGold.Figure::total)
                .flatMap(figure -> alignment.claim(figure.id()).stream())
                .toList();
        return new int[] {
            (int) totals.stream()
                    .filter(claim -> !claim.total() && claim.engagement().isPresent())
                    .count(),
            totals.size()
        };
    }

    /** Figures that a later one revises or retracts, which still count, and how many there are that were read. */
    int[] superseded() {
        Set<String> gone = new HashSet<>();
        gold.relations().stream()
                .filter(r -> r.kind().equals("revises") || r.kind().equals("retracts"))
                .forEach(r -> r.to().forEach(to -> gone.add(goldRoot(to))));
        List<Derivation.Claim> read = gold.figures().stream()
                .filter(figure -> gone.contains(goldRoot(figure.id())) && !figure.total())
                .flatMap(figure -> alignment.claim(figure.id()).stream())
                .toList();
        return new int[] {(int) read.stream().filter(Derivation.Claim::current).count(), read.size()};
    }
}
