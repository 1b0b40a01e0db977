package org.skirmish.reconcile;

import java.util.List;
import java.util.Optional;
import org.skirmish.reconcile.Where.Grain;

/** Compares where two accounts say that it happened, by the finest that both know. */
final class PlaceComparison implements Aspect.Comparison {

    private static final int SHORT_NAME = 5;
    private static final int LONG_NAME = 8;

    @Override
    public List<String> levels() {
        return List.of(
                "settlement",
                "name",
                "spelling",
                "name-alone",
                "letters",
                "within",
                "township",
                "region",
                "country",
                "name-elsewhere",
                "other-village",
                "other-township",
                "other-region",
                "other-country");
    }

    @Override
    public Optional<String> compare(Account one, Account other, MatchPolicy policy) {
        return one.where().flatMap(first -> other.where().flatMap(second -> compare(first, second)));
    }

    private static Optional<String> compare(Where one, Where other) {
        if (differ(one.country(), other.country())) {
            return Optional.of("other-country");
        }
        Grain coarser = one.grain().compareTo(other.grain()) >= 0 ? one.grain() : other.grain();
        return switch (coarser) {
            case VILLAGE -> Optional.of(villages(one, other));
            case TOWNSHIP -> townships(one, other);
            case REGION -> regions(one, other);
            case COUNTRY ->
                one.country().isEmpty() || other.country().isEmpty() ? Optional.empty() : Optional.of("country");
        };
    }

    private static String villages(Where one, Where other) {
        if (one.listed() && other.listed() && one.found().equals(other.found())) {
            return "settlement";
        }
        boolean apart = one.township().differs(other.township());
        if (one.name().like(other.name())) {
            return named(one, other, apart);
        }
        if (one.name().like(other.township()) || other.name().like(one.township())) {
            return "within";
        }
        if (!apart && !(one.listed() && other.listed()) && lettersApart(one, other)) {
            return "letters";
        }
        return apart ? elsewhere(one, other) : "other-village";
    }

    private static String named(Where one, Where other, boolean apart) {
        if (differ(one.region(), other.region())) {
            return "other-region";
        }
        if (apart) {
            return one.listed() && other.listed() ? "other-township" : "name-elsewhere";
        }
        boolean known = one.township().isKnown() && other.township().isKnown();
        if (!known) {
            return "name-alone";
        }
        return one.name().folded().equals(other.name().folded()) ? "name" : "spelling";
    }

    /**
     * Whether one name may be the other, spelt by other rules or with a slip of the pen; the longer the name, the more
     * letters may differ.
     */
    private static boolean lettersApart(Where one, Where other) {
        if (one.name().barelyLike(other.name())) {
            return true;
        }
        String first = one.name().keys().get(0);
        String second = other.name().keys().get(0);
        int shorter =
                Math.min(one.name().folded().length(), other.name().folded().length());
        int allowed = shorter >= LONG_NAME ? 2 : shorter >= SHORT_NAME ? 1 : 0;
        return allowed > 0
                && one.name().folded().charAt(0) == other.name().folded().charAt(0)
                && Letters.within(first, second, allowed);
    }

    private static Optional<String> townships(Where one, Where other) {
        if (!one.township().isKnown() || !other.township().isKnown()) {
            boolean within = one.name().like(other.township()) || other.name().like(one.township());
            return within ? Optional.of("within") : regions(one, other);
        }
        if (one.township().like(other.township())) {
            return Optional.of(one.grain() == other.grain() ? "township" : "within");
        }
        return Optional.of(elsewhere(one, other));
    }

    private static String elsewhere(Where one, Where other) {
        return differ(one.region(), other.region()) ? "other-region" : "other-township";
    }

    private static Optional<String> regions(Where one, Where other) {
        if (one.region().isEmpty() || other.region().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(one.region().equals(other.region()) ? "region" : "other-region");
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
