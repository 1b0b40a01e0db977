package org.skirmish.extract.discourse.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;

/**
 * Finds figures that are told twice: the headline's in the body, the same thing with compatible numbers by the same
 * claimant (evaluation rules 6 and 8). The more exact one stays.
 */
public final class Repeats {

    private Repeats() {}

    /** Marks the repeated entries. */
    public static void mark(List<FigureClaim> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < entries.size(); j++) {
                if (i != j
                        && !entries.get(i).repeated()
                        && !entries.get(j).repeated()
                        && repeats(entries.get(j), entries.get(i))) {
                    entries.get(j).repeats(entries.get(i));
                }
            }
        }
    }

    /** Whether the first says no more than the second. */
    private static boolean repeats(FigureClaim one, FigureClaim other) {
        boolean headline = one.told().sentence().block().kind() != Block.Kind.PARAGRAPH
                && one.told().sentence().block().kind() != Block.Kind.CAPTION;
        boolean parts = one.isPart() == other.isPart() || headline;
        boolean same = parts
                && one.figure().measure().equals(other.figure().measure())
                && one.attribution().stance() == other.attribution().stance()
                && campsAgree(
                        one.figure().victims().camp(), other.figure().victims().camp())
                && one.figure().object().isPresent() == other.figure().object().isPresent();
        boolean numbers = low(one.figure().bounds()) == low(other.figure().bounds())
                || headline
                        && one.figure().bounds().max().isPresent()
                        && one.figure()
                                .bounds()
                                .max()
                                .equals(other.figure().bounds().max());
        boolean ordered = headline
                || one.told().sentence().index() > other.told().sentence().index();
        boolean speaker = headline
                || one.attribution().source().isEmpty()
                || sameSpeaker(one.attribution().source(), other.attribution().source());
        boolean soon = Math.abs(one.told().sentence().paragraph()
                                - other.told().sentence().paragraph())
                        <= 2
                && low(one.figure().bounds()) > 3
                && one.attribution().source().isPresent();
        boolean own = one.harm().loser().isPresent()
                && one.attribution().source().isPresent()
                && one.figure().victims().camp() == other.figure().victims().camp();
        boolean place = headline || soon || own || one.event().equals(other.event()) && one.total() == other.total();
        return same && numbers && ordered && speaker && place;
    }

    private static boolean campsAgree(Camp one, Camp other) {
        return one == other || one == Camp.UNKNOWN || other == Camp.UNKNOWN;
    }

    private static boolean sameSpeaker(Optional<Party> one, Optional<Party> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .equals(other.get().name().toLowerCase(Locale.ROOT))
                        || one.get().camp() == other.get().camp()
                                && one.get().camp() != Camp.UNKNOWN
                                && one.get().camp() != Camp.CIVILIAN);
    }

    private static long low(Bounds bounds) {
        return bounds.min().isPresent()
                ? bounds.min().getAsLong()
                : bounds.max().orElse(-1);
    }
}
