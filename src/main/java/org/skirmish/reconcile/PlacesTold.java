package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.geo;
import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.skirmish.reconcile.Where.Grain;

/** The places that reports name, who refers to them, and what the gazetteer says of them. */
final class PlacesTold {

    /** A place as a report names it. */
    record Reported(Optional<Node> found, Optional<Node> within, Optional<String> township) {}

    /**
     * A place of the gazetteer.
     *
     * @param around the larger places in which it lies
     */
    record Found(String label, String precision, Set<Node> around, Optional<AccountRow.Point> point) {}

    private final Map<Node, Reported> reported = new HashMap<>();
    private final Map<Node, Found> found = new HashMap<>();
    private final Map<Node, Set<Node>> properties = new HashMap<>();
    private final Map<Node, Set<Node>> geometries = new HashMap<>();
    private final Map<Node, Set<Node>> scenes = new HashMap<>();
    private final Map<Node, Node> sceneOf = new HashMap<>();

    /** Takes in what the graph of one report says. */
    void read(Look look) {
        for (Node place : look.instances(sk("ReportedPlace"))) {
            reported.put(
                    place,
                    new Reported(
                            look.one(place, sk("denotes")),
                            look.one(place, sk("within")),
                            look.text(place, sk("township"))));
            note(look, place);
        }
        for (Node place : look.instances(sk("GazetteerPlace"))) {
            found.put(place, found(look, place));
            note(look, place);
            look.all(place, geo("hasDefaultGeometry")).forEach(geometry -> {
                geometries.computeIfAbsent(place, p -> new HashSet<>()).add(geometry);
                note(look, geometry);
            });
        }
        look.data().find(Node.ANY, sem("hasPlace"), Node.ANY).forEachRemaining(t -> {
            scenes.computeIfAbsent(t.getObject(), p -> new HashSet<>()).add(t.getSubject());
            sceneOf.put(t.getSubject(), t.getObject());
        });
    }

    private static Found found(Look look, Node place) {
        return new Found(
                look.text(place, RDFS.label.asNode()).orElse(""),
                look.one(place, sk("placePrecision")).map(Names::notation).orElse(""),
                Set.copyOf(look.all(place, geo("sfWithin"))),
                AccountRow.point(look, place));
    }

    private void note(Look look, Node node) {
        look.data().find(node, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).forEachRemaining(p -> properties
                .computeIfAbsent(node, n -> new HashSet<>())
                .add(p));
    }

    /** Where an account says that it happened, as the report names it. */
    Optional<Node> scene(Node account) {
        return Optional.ofNullable(sceneOf.get(account));
    }

    /** What a place as reported denotes. */
    Optional<Node> found(Node place) {
        return Optional.ofNullable(reported.get(place)).flatMap(Reported::found);
    }

    /** The gazetteer's township of a place, else the smallest larger place that it lies in; none without a link. */
    Optional<Node> larger(Node place) {
        Optional<Node> linked = found(place);
        Optional<Found> fine = linked.map(found::get);
        if (fine.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> township = reported.get(place).township();
        return found.entrySet().stream()
                .filter(e -> e.getValue().precision().equals("township"))
                .filter(e -> township.filter(e.getValue().label()::equals).isPresent())
                .filter(e -> e.getValue().around().equals(fine.get().around()))
                .map(Map.Entry::getKey)
                .min(Names.ORDER)
                .or(() -> smallest(fine.get().around()));
    }

    private Optional<Node> smallest(Set<Node> around) {
        return around.stream()
                .max(Comparator.<Node>comparingInt(n -> Optional.ofNullable(found.get(n))
                                .map(f -> f.around().size())
                                .orElse(-1))
                        .thenComparing(Names.ORDER));
    }

    /** The middle of a place, if the place is a township. */
    Optional<AccountRow.Point> middle(Node place) {
        return Optional.ofNullable(found.get(place))
                .filter(f -> f.precision().equals("township"))
                .flatMap(Found::point);
    }

    /** What no account but these leads to: places as reported, what they alone denote, and its geometry. */
    Set<Node> hidden(Set<Node> accounts) {
        Set<Node> shown = new HashSet<>(reported.keySet());
        shown.removeAll(below(scenes.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(accounts::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet())));
        shown.addAll(below(scenes.entrySet().stream()
                .filter(e -> !accounts.containsAll(e.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet())));
        Set<Node> hidden = new TreeSet<>(Names.ORDER);
        reported.keySet().stream().filter(p -> !shown.contains(p)).forEach(hidden::add);
        Set<Node> denoted =
                shown.stream().flatMap(p -> reported.get(p).found().stream()).collect(Collectors.toSet());
        Set.copyOf(hidden).stream()
                .filter(p -> isFine(reported.get(p)))
                .flatMap(p -> reported.get(p).found().stream())
                .filter(place -> !denoted.contains(place))
                .forEach(place -> {
                    hidden.add(place);
                    hidden.addAll(geometries.getOrDefault(place, Set.of()));
                });
        return hidden;
    }

    /** The places and the larger ones that the report names with them. */
    private Set<Node> below(Set<Node> places) {
        Set<Node> all = new HashSet<>();
        places.forEach(place -> {
            for (Node at = place; at != null && reported.containsKey(at) && all.add(at); ) {
                at = reported.get(at).within().orElse(null);
            }
        });
        return all;
    }

    private boolean isFine(Reported place) {
        return place.found()
                .map(found::get)
                .filter(f -> Grain.of(f.precision()) == Grain.VILLAGE
                        || f.precision().equals("township")
                                && place.township().filter(f.label()::equals).isEmpty())
                .isPresent();
    }

    /** The predicates of all that is said of the node. */
    Set<Node> properties(Node node) {
        return properties.getOrDefault(node, Set.of());
    }
}
