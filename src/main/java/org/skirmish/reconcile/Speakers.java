package org.skirmish.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.reconcile.Figures.Claim;

/**
 * Finds which of those who speak of one toll are one speaker. Two are, if both are of one side of the fight and not
 * both are named as groups, or if one of the two is only told as the last word of the other ("the committee"), and
 * whoever is not named, and gives the figure of somebody who is, relays him.
 */
final class Speakers {

    private final Map<String, String> same = new HashMap<>();
    private final List<Claim> claims;

    Speakers(List<Claim> claims) {
        this.claims = claims;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areOne(claims.get(i).teller(), claims.get(j).teller())) {
                    unite(claims.get(i), claims.get(j));
                }
            }
        }
    }

    /** The name of the speaker: the first by characters of those that he goes by. */
    String of(Claim claim) {
        return root(claims.stream()
                .filter(other -> !claim.teller().isNamed()
                        && other.teller().isNamed()
                        && other.asserted()
                        && other.isSame(claim))
                .findFirst()
                .orElse(claim)
                .teller()
                .voice());
    }

    private void unite(Claim one, Claim other) {
        String first = root(one.teller().voice());
        String second = root(other.teller().voice());
        if (!first.equals(second)) {
            same.put(first.compareTo(second) < 0 ? second : first, first.compareTo(second) < 0 ? first : second);
        }
    }

    private String root(String name) {
        String root = name;
        while (same.containsKey(root)) {
            root = same.get(root);
        }
        return root;
    }

    private static boolean areOne(Teller one, Teller two) {
        if (one.group().isPresent() && two.group().isPresent()) {
            return one.group().equals(two.group());
        }
        if (!one.isNamed() || !two.isNamed()) {
            return false;
        }
        boolean sides = one.isOfSide()
                && two.isOfSide()
                && one.camp().isPresent()
                && one.camp().equals(two.camp());
        return sides || isShortFor(one, two) || isShortFor(two, one);
    }

    private static boolean isShortFor(Teller shorter, Teller longer) {
        Optional<String> words = Optional.of(shorter.words()).filter(w -> !w.isEmpty() && !w.contains(" "));
        return words.filter(w -> longer.words().endsWith(" " + w)).isPresent()
                && (shorter.kind().equals(longer.kind())
                        || shorter.kind().equals("unnamed")
                        || longer.kind().equals("unnamed"));
    }
}
