package org.skirmish.extract.discourse;

import java.util.Optional;
import org.skirmish.extract.claims.Harm;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Figure;
import org.skirmish.model.Verification;

/** A claim while the report is still being read. */
final class Entry {

    final Told told;
    final Harm harm;
    final Optional<Draft> draft;
    Figure figure;
    final Attribution attribution;
    final boolean total;
    Verification verification = Verification.UNSTATED;
    private Optional<Entry> whole = Optional.empty();
    private boolean complete;
    boolean repeated;
    private Optional<Entry> same = Optional.empty();

    Entry(Told told, Harm harm, Optional<Draft> draft, Figure figure, Attribution attribution, boolean total) {
        this.told = told;
        this.harm = harm;
        this.draft = draft;
        this.figure = figure;
        this.attribution = attribution;
        this.total = total;
    }

    boolean headline() {
        return told.sentence().block().kind() == Block.Kind.TITLE;
    }

    /** Makes it a part of a larger figure; {@code all}: whether the parts told are all of it. */
    void partOf(Entry larger, boolean all) {
        whole = Optional.of(larger);
        complete = all;
    }

    boolean isPart() {
        return whole.isPresent();
    }

    /** The larger figure where it was told first; none where it is no part. */
    Optional<Entry> whole() {
        return whole.map(Entry::first);
    }

    /** Whether the parts beside it are told as making up the whole with it. */
    boolean complete() {
        return complete;
    }

    /** Takes note that another entry says as much: this one tells nothing new. */
    void repeats(Entry other) {
        repeated = true;
        same = Optional.of(other);
    }

    private Entry first() {
        return same.map(Entry::first).orElse(this);
    }
}
