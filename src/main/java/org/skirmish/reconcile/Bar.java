package org.skirmish.reconcile;

import java.util.Optional;
import java.util.Set;

/** Why two accounts can never be about one engagement, whatever else speaks for it. */
enum Bar {
    /** Their days lie further apart than anybody errs. */
    DAYS,
    /** Both are linked to places of different names, further apart than the precision of both points allows. */
    DISTANCE,
    /** One report tells of both, at another day or place, or of another kind. */
    REPORT;

    private static final Set<String> ELSEWHERE =
            Set.of("other-village", "other-township", "other-region", "other-country");

    private static final Set<String> OTHER_ACTS = Set.of("different", "air-ground");

    /** What keeps the two apart, if anything does. */
    static Optional<Bar> between(Account one, Account other, MatchPolicy policy) {
        if (is(Aspect.DAY, "apart", one, other, policy)) {
            return Optional.of(DAYS);
        }
        if (one.besides(other) && itemsDiffer(one, other, policy)) {
            return Optional.of(REPORT);
        }
        return one.where().isPresent()
                        && other.where().isPresent()
                        && far(one.where().get(), other.where().get(), policy)
                ? Optional.of(DISTANCE)
                : Optional.empty();
    }

    private static boolean is(Aspect aspect, String level, Account one, Account other, MatchPolicy policy) {
        return aspect.comparison()
                .compare(one, other, policy)
                .filter(level::equals)
                .isPresent();
    }

    private static boolean itemsDiffer(Account one, Account other, MatchPolicy policy) {
        boolean day = one.days().isPresent()
                && other.days().isPresent()
                && one.days().get().gap(other.days().get()) > 0;
        Optional<String> place = Aspect.PLACE.comparison().compare(one, other, policy);
        Optional<String> kind = Aspect.KIND.comparison().compare(one, other, policy);
        return day
                || place.filter(ELSEWHERE::contains).isPresent()
                || kind.filter(OTHER_ACTS::contains).isPresent();
    }

    private static boolean far(Where one, Where other, MatchPolicy policy) {
        return one.listed()
                && other.listed()
                && !one.name().like(other.name())
                && one.metres(other) > one.accuracy() + other.accuracy() + policy.reach();
    }
}
