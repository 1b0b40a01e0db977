package org.skirmish.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Scores the extraction of one report. */
final class ReportScorer {

    private static final Extraction.Engagement NOWHERE =
            new Extraction.Engagement("", null, null, null, null, List.of());

    private final Agreement agreement = new Agreement(new Labels());

    Map<Layer, Score> score(Gold gold, Extraction found) {
        Map<Layer, Score> out = new EnumMap<>(Layer.class);
        figures(gold, found, out);
        engagements(gold, found, out);
        return out;
    }

    /** A figure that was found and its gold. */
    private record Agreed(Extraction.Claim claim, Gold.Figure figure) {}

    /** The claims and the gold figures that agree with them, one to one. */
    List<Pairing.Pair> figurePairs(Gold gold, Extraction found) {
        return Pairing.of(
                found.claims(),
                gold.figures(),
                agreement::figures,
                (claim, figure) -> (figure.part() ? 0 : 4)
                        + (agreement.claimants(claim, figure) ? 2 : 0)
                        + (placed(gold, found, claim, figure) ? 1 : 0));
    }

    private void figures(Gold gold, Extraction found, Map<Layer, Score> out) {
        List<Pairing.Pair> pairs = figurePairs(gold, found);
        Set<Integer> optional = pairs.stream()
                .filter(p -> gold.figures().get(p.wanted()).part())
                .map(Pairing.Pair::found)
                .collect(Collectors.toSet());
        List<Agreed> agreed = pairs.stream()
                .filter(p -> !optional.contains(p.found()))
                .map(p ->
                        new Agreed(found.claims().get(p.found()), gold.figures().get(p.wanted())))
                .toList();
        List<Gold.Figure> wanted =
                gold.figures().stream().filter(f -> !f.part()).toList();
        List<Extraction.Claim> offered = IntStream.range(0, found.claims().size())
                .filter(i -> !optional.contains(i))
                .mapToObj(found.claims()::get)
                .toList();
        out.put(Layer.FIGURE, new Score(agreed.size(), offered.size(), wanted.size()));
        out.put(
                Layer.CLAIM,
                new Score(
                        count(agreed, a -> agreement.claimants(a.claim(), a.figure())), offered.size(), wanted.size()));
        out.put(
                Layer.DISCLAIMER,
                new Score(
                        count(agreed, a -> a.claim().unverified() && a.figure().disclaimed()),
                        count(offered, Extraction.Claim::unverified),
                        count(wanted, Gold.Figure::disclaimed)));
        out.put(
                Layer.AGGREGATE,
                new Score(
                        count(agreed, a -> a.claim().aggregate() && a.figure().aggregate()),
                        count(offered, Extraction.Claim::aggregate),
                        count(wanted, Gold.Figure::aggregate)));
        out.put(
                Layer.FIGURE_PLACE,
                new Score(
                        count(agreed, a -> placed(gold, found, a.claim(), a.figure())),
                        count(offered, c -> found.engagements().containsKey(c.engagement())),
                        count(wanted, f -> gold.engagements().containsKey(f.engagement()))));
    }

    private boolean placed(Gold gold, Extraction found, Extraction.Claim claim, Gold.Figure figure) {
        Gold.Engagement wanted = gold.engagements().get(figure.engagement());
        Extraction.Engagement at =
                claim.engagement() == null ? null : found.engagements().get(claim.engagement());
        return wanted != null && agreement.places(at == null ? NOWHERE : at, wanted);
    }

    private void engagements(Gold gold, Extraction found, Map<Layer, Score> out) {
        List<Extraction.Engagement> offered =
                new ArrayList<>(found.engagements().values());
        List<Gold.Engagement> wanted = new ArrayList<>(gold.engagements().values());
        List<Pairing.Pair> pairs = Pairing.of(
                offered,
                wanted,
                agreement::engagements,
                (e, g) -> (agreement.sides(e, g) ? 2 : 0) + (Objects.equals(e.start(), g.start()) ? 1 : 0));
        out.put(Layer.ENGAGEMENT, new Score(pairs.size(), offered.size(), wanted.size()));
        out.put(
                Layer.SIDES,
                new Score(
                        count(pairs, p -> agreement.sides(offered.get(p.found()), wanted.get(p.wanted()))),
                        offered.size(),
                        wanted.size()));
        out.put(
                Layer.DATE,
                new Score(
                        count(
                                pairs,
                                p -> wanted.get(p.wanted()).start() != null
                                        && wanted.get(p.wanted())
                                                .start()
                                                .equals(offered.get(p.found()).start())),
                        count(offered, e -> e.start() != null),
                        count(wanted, e -> e.start() != null)));
        int actors = pairs.stream()
                .mapToInt(p -> actors(offered.get(p.found()), wanted.get(p.wanted())))
                .sum();
        out.put(
                Layer.ACTOR,
                new Score(
                        actors,
                        offered.stream().mapToInt(e -> e.participants().size()).sum(),
                        wanted.stream()
                                .mapToInt(e ->
                                        e.attackers().size() + e.defenders().size())
                                .sum()));
    }

    private int actors(Extraction.Engagement found, Gold.Engagement wanted) {
        List<Gold.Side> sides = Stream.concat(wanted.attackers().stream(), wanted.defenders().stream())
                .toList();
        return Pairing.of(
                        found.participants(),
                        sides,
                        (party, side) -> agreement.names(party, side.labels()),
                        (party, side) -> 0)
                .size();
    }

    private static <T> int count(List<T> items, Predicate<T> test) {
        return (int) items.stream().filter(test).count();
    }
}
