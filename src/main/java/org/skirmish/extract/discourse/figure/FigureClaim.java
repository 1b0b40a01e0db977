package org.skirmish.extract.discourse.figure;

import java.util.Optional;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.dealing.Share;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Figure;
import org.skirmish.model.Party;
import org.skirmish.model.Verification;

/**
 * A figure as one speaker states or denies it. What is told of it does not change; what the rest of the report says of
 * it, that it was not verified, was told before or is part of another, is added once it was said.
 */
public final class FigureClaim {

    private final SentenceReading told;
    private final Harm harm;
    private final Optional<Event> event;
    private Attribution attribution;
    private final boolean total;
    private Figure figure;
    private Verification verification = Verification.UNSTATED;
    private Optional<FigureClaim> whole = Optional.empty();
    private boolean complete;
    private boolean repeated;
    private Optional<FigureClaim> same = Optional.empty();
    private Optional<FigureClaim> replacement = Optional.empty();

    /**
     * A claim of which the report has said no more than this.
     *
     * @param event none where it is told of none, or of several
     * @param total whether it is told of several events
     */
    public FigureClaim(
            SentenceReading told,
            Harm harm,
            Optional<Event> event,
            Figure figure,
            Attribution attribution,
            boolean total) {
        this.told = told;
        this.harm = harm;
        this.event = event;
        this.figure = figure;
        this.attribution = attribution;
        this.total = total;
    }

    /** The sentence that tells it. */
    public SentenceReading told() {
        return told;
    }

    /** The words that tell it. */
    public Harm harm() {
        return harm;
    }

    /** The event of which it is told. */
    public Optional<Event> event() {
        return event;
    }

    /**
     * The engagement to which it is tied when all is told: that of its own place, where its number is dealt out to one.
     */
    Optional<Event> engagement() {
        Optional<PlaceName> place = told.share(harm).flatMap(Share::place);
        return place.isEmpty() ? event : event.flatMap(e -> e.there(place.get()));
    }

    /** What is counted. */
    public Figure figure() {
        return figure;
    }

    /** Who states or denies it. */
    public Attribution attribution() {
        return attribution;
    }

    /** Whether it is told of several events. */
    public boolean total() {
        return total;
    }

    /** Takes the victims to be that party. */
    public void victims(Party victims) {
        figure = figure.of(victims);
    }

    /** How far the report says that it was checked. */
    public Verification verification() {
        return verification;
    }

    /** Takes note that the report says it could not be checked. */
    public void unverified() {
        verification = Verification.UNVERIFIED;
    }

    /** Takes note that what is said of the checking of the other holds for it. */
    void verifiedAs(FigureClaim other) {
        verification = other.verification;
    }

    /** Whether the headline tells it. */
    public boolean headline() {
        return told.sentence().block().kind() == Block.Kind.TITLE;
    }

    /** Makes it a part of a larger figure; {@code all}: whether the parts told are all of it. */
    void partOf(FigureClaim larger, boolean all) {
        whole = Optional.of(larger);
        complete = all;
    }

    /** Whether it is a part of a larger figure. */
    public boolean isPart() {
        return whole.isPresent();
    }

    /** The larger figure where it was told first; none where it is no part. */
    Optional<FigureClaim> whole() {
        return whole.map(FigureClaim::first);
    }

    /** Whether the parts beside it are told as making up the whole with it. */
    boolean complete() {
        return complete;
    }

    /** Whether it tells nothing new. */
    boolean repeated() {
        return repeated;
    }

    /** Takes note that it gives way to another that says the same by another speaker. */
    public void superseded() {
        repeated = true;
    }

    /** Takes note that another says as much: this one tells nothing new. */
    void repeats(FigureClaim other) {
        repeated = true;
        same = Optional.of(other);
    }

    /** Takes that to be who states it. */
    void by(Attribution speaker) {
        attribution = speaker;
    }

    /** Takes note that the report takes it back. @param by what stands in its place */
    void retracted(Optional<FigureClaim> by) {
        attribution = new Attribution(
                Optional.empty(),
                "outlet",
                Optional.empty(),
                Optional.empty(),
                Attribution.Stance.RETRACTS,
                Attribution.Certainty.STATED);
        replacement = by.map(FigureClaim::first);
    }

    /** What stands in the place of a figure that the report takes back, where it says so. */
    Optional<FigureClaim> replacement() {
        return replacement;
    }

    private FigureClaim first() {
        return same.map(FigureClaim::first).orElse(this);
    }
}
