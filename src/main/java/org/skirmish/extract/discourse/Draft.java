package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Digest;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Mention;
import org.skirmish.model.Report;
import org.skirmish.model.When;

/** An engagement while the report is still being read: what is known of it grows from sentence to sentence. */
final class Draft {

    private final Sentence sentence;
    private final Mention trigger;
    private String kind;
    private Chooser.Ground ground;
    private Whereabouts whereabouts = new Whereabouts(Optional.empty());
    private Optional<When> when = Optional.empty();
    private Optional<When> presumed = Optional.empty();
    private Optional<Engagement.Outcome> outcome = Optional.empty();
    private Attribution attribution = Attribution.outlet();
    private final Company company = new Company();
    private boolean twin;
    private boolean post;
    private final List<Engagement.Means> means = new ArrayList<>();
    private final Set<Sentence> sentences = new LinkedHashSet<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private int last;
    private int lastParagraph;

    Draft(Sentence sentence, Mention trigger, Chooser.Choice kind) {
        this.sentence = sentence;
        this.trigger = trigger;
        this.kind = kind.kind();
        this.ground = kind.ground();
        touch(sentence);
    }

    Sentence sentence() {
        return sentence;
    }

    /** Whether a post of armed men was attacked, told now or before. */
    void post(boolean attacked) {
        post |= attacked;
    }

    boolean post() {
        return post;
    }

    /** The word that tells of it, in lower case. */
    String word() {
        return trigger.text().toLowerCase(java.util.Locale.ROOT);
    }

    String kind() {
        return kind;
    }

    void kind(String better) {
        kind = better;
    }

    /**
     * Takes note that it is told to have been beaten off: it is no seizure then, but an attack on a post or a fight.
     */
    void beatenOff() {
        kind = kind.equals("seizure") ? post ? "raid" : "clash" : kind;
    }

    /** What speaks for the kind. */
    Chooser.Ground ground() {
        return ground;
    }

    /** A kind for which more speaks. */
    void kind(Chooser.Choice better) {
        kind = better.kind();
        ground = better.ground();
    }

    Optional<PlaceName> place() {
        return whereabouts.place();
    }

    Optional<When> when() {
        return when.or(() -> presumed);
    }

    /** Index of the last sentence that spoke of it. */
    int last() {
        return last;
    }

    /** The paragraph that spoke of it last. */
    int lastParagraph() {
        return lastParagraph;
    }

    void touch(Sentence told) {
        sentences.add(told);
        lastParagraph = told.index() >= last ? told.paragraph() : lastParagraph;
        last = Math.max(last, told.index());
    }

    void rules(List<String> more) {
        rules.addAll(more);
    }

    /** The sentences that told of it, in the order of reading. */
    Set<Sentence> sentences() {
        return sentences;
    }

    /** Who takes part in it. */
    Company company() {
        return company;
    }

    List<Engagement.Means> means() {
        return means;
    }

    Attribution attribution() {
        return attribution;
    }

    void attribution(Attribution by) {
        attribution = by;
    }

    /** Takes note that the same was told of other places in one breath. */
    void alsoAt(List<PlaceName> places) {
        whereabouts.tellAlso(places);
    }

    /** One engagement more for each other place of which the same was told: nothing but the place differs. */
    List<Draft> elsewhere() {
        return whereabouts.also().stream().map(this::at).toList();
    }

    private Draft at(PlaceName there) {
        Draft twin = new Draft(sentence, trigger, new Chooser.Choice(kind, ground, false));
        twin.whereabouts = new Whereabouts(Optional.of(there));
        twin.when = when;
        twin.presumed = presumed;
        twin.outcome = outcome;
        twin.attribution = attribution;
        twin.company.join(company);
        twin.means.addAll(means);
        twin.rules.addAll(rules);
        twin.twin = true;
        return twin;
    }

    /** Whether all that is told of the place is a region or township, and no finer place stood there since. */
    boolean rough() {
        return whereabouts.rough();
    }

    void place(Optional<PlaceName> told) {
        whereabouts.tell(told);
    }

    /** Takes a time in that is told of it; days give way to none, bounds to days. */
    void when(Optional<When> told) {
        boolean rough = when.isPresent() && when.get().start().isEmpty();
        boolean days = rough && told.flatMap(When::start).isPresent();
        when = when.isEmpty() || days ? told : when;
    }

    /** A time that the report does not tell of the act itself; any time told replaces it. */
    void presume(Optional<When> carried) {
        presumed = presumed.isPresent() ? presumed : carried;
    }

    Optional<Engagement.Outcome> outcome() {
        return outcome;
    }

    void outcome(Engagement.Outcome told) {
        outcome = Optional.of(told);
    }

    void means(Engagement.Means more) {
        if (means.stream().noneMatch(m -> m.kind().equals(more.kind()))) {
            means.add(more);
        }
    }

    Engagement finish(Report report) {
        String where = twin ? place().map(p -> "@" + p.place().name()).orElse("") : "";
        String id = Digest.brief(
                report.id(), "engagement", Integer.toString(trigger.span().begin()), kind + where);
        List<Evidence> evidence =
                sentences.stream().map(s -> Evidence.of(report, s.span())).toList();
        return new Engagement(
                id,
                kind,
                trigger,
                when(),
                place().map(PlaceName::place),
                company.participants(),
                means,
                outcome,
                attribution,
                evidence,
                List.copyOf(rules));
    }
}
