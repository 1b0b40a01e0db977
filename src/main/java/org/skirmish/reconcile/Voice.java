package org.skirmish.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.reconcile.Figures.Claim;

/**
 * What one speaker says of one toll, in whichever reports: its claims, from the first to the last, of which a later one
 * may stand for earlier ones.
 */
final class Voice {

    private final String name;
    private final List<Claim> claims;
    private final Map<Claim, Claim> repeats = new HashMap<>();
    private final Map<Claim, Claim> revises = new HashMap<>();
    private final Set<Claim> superseded = new HashSet<>();

    /** @param claims asserted, by day, report and position */
    Voice(String name, List<Claim> claims, Set<String> revisionWords) {
        this.name = name;
        this.claims = List.copyOf(claims);
        for (int i = 0; i < claims.size(); i++) {
            relate(claims.get(i), claims.subList(0, i), revisionWords);
        }
    }

    private void relate(Claim claim, List<Claim> before, Set<String> words) {
        for (Claim earlier : before) {
            if (earlier.isSame(claim)) {
                repeats.put(claim, earlier);
                if (superseded.contains(earlier)) {
                    superseded.add(claim);
                }
                return;
            }
        }
        List<Claim> standing = before.stream()
                .filter(earlier -> !superseded.contains(earlier) && isAnother(earlier, claim, words))
                .toList();
        if (!standing.isEmpty()) {
            revises.put(claim, standing.get(0));
            superseded.addAll(standing);
            repeats.forEach((again, first) -> {
                if (standing.contains(first)) {
                    superseded.add(again);
                }
            });
        }
    }

    /**
     * Whether the later tells of the same people as the earlier, and otherwise: in a later report, or in so many words.
     */
    private static boolean isAnother(Claim earlier, Claim later, Set<String> words) {
        boolean sameBody = earlier.body().equals(later.body())
                || earlier.body().isEmpty()
                || later.body().isEmpty()
                || !earlier.graph().equals(later.graph());
        boolean afterwards = later.teller().day().isAfter(earlier.teller().day()) || saysSo(later, words);
        return sameBody && afterwards && later.counts() && earlier.counts();
    }

    /** Whether the sentence of a claim has a word of revision. */
    static boolean saysSo(Claim claim, Set<String> words) {
        String sentence = claim.teller().sentence().toLowerCase(java.util.Locale.ROOT);
        return words.stream().anyMatch(sentence::contains);
    }

    String name() {
        return name;
    }

    List<Claim> claims() {
        return claims;
    }

    /** The claim that it repeats, for each that repeats one. */
    Map<Claim, Claim> repeats() {
        return repeats;
    }

    /** The claim that it stands for, for each that stands for one. */
    Map<Claim, Claim> revises() {
        return revises;
    }

    /** Takes note that another voice tells of a number that has taken the place of this claim's, and of its repeats. */
    void isOvertaken(Claim claim) {
        superseded.add(claim);
        claims.stream().filter(claim::isSame).forEach(superseded::add);
    }

    boolean isSuperseded(Claim claim) {
        return superseded.contains(claim);
    }

    /** What still stands, and counts. */
    List<Claim> standing() {
        return claims.stream()
                .filter(claim -> claim.counts() && !superseded.contains(claim))
                .toList();
    }

    /** What it comes to; nothing is told where nothing stands. */
    List<Value> values() {
        Map<String, List<Claim>> byReport = standing().stream()
                .collect(Collectors.groupingBy(c -> c.graph().getURI(), java.util.TreeMap::new, Collectors.toList()));
        List<Value> values = new ArrayList<>();
        byReport.values().forEach(told -> values.add(Value.of(told)));
        return values;
    }
}
