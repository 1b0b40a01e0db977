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
    boolean part;
    boolean repeated;

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
}
