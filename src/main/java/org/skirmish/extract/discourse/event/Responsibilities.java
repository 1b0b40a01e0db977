package org.skirmish.extract.discourse.event;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.events.ResponsibilityFinder;
import org.skirmish.extract.events.ResponsibilityFinder.Charge;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Digest;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Party;
import org.skirmish.model.Report;
import org.skirmish.model.Responsibility;

/** Gathers who is said to have done what was told last, by whom, and who says that he did not. */
public final class Responsibilities {

    private final Report report;
    private final Discourse discourse;
    private final Events engagements;
    private final ResponsibilityFinder finder;
    private final List<Found> found = new ArrayList<>();

    /** @param engagements the events of the same report */
    public Responsibilities(Report report, Discourse discourse, Events engagements, ResponsibilityFinder finder) {
        this.report = report;
        this.discourse = discourse;
        this.engagements = engagements;
        this.finder = finder;
    }

    private record Found(SentenceReading told, Charge charge, Optional<Event> draft, Party accused, Attribution by) {}

    /** Takes in what the sentence says; answers whether it denies a deed, and so no number. */
    public boolean take(SentenceReading told) {
        if (told.sentence().block().kind() == Block.Kind.TITLE) {
            return false;
        }
        List<Charge> charges = finder.in(told.sentence());
        Optional<Event> draft = engagements.current(told.sentence());
        for (Charge charge : charges) {
            if (charge.mutual()) {
                mutual(told, charge, draft);
            } else {
                party(told, charge.accused().get())
                        .ifPresent(p -> found.add(new Found(told, charge, draft, p, by(told, charge, p))));
            }
        }
        return charges.stream().anyMatch(c -> c.stance() == Responsibility.Stance.DENIES);
    }

    /** What a party says of itself is its own; an accusation is that of who makes it, else of who tells it. */
    private Attribution by(SentenceReading told, Charge charge, Party accused) {
        if (charge.stance() != Responsibility.Stance.ACCUSES) {
            Attribution own = discourse.attributions().stated(accused);
            return charge.stance() == Responsibility.Stance.DENIES ? denying(own) : own;
        }
        return told.speeches().stream()
                .filter(speech ->
                        speech.cue().equals(charge.cue()) && speech.source().isPresent())
                .findFirst()
                .map(speech -> discourse.attributions().of(told, speech))
                .or(() -> charge.source()
                        .filter(source -> !source.tag().startsWith("PRP"))
                        .map(source -> discourse.attributions().stated(told, source)))
                .orElseGet(() -> discourse.attributions().governing(told, charge.cue()));
    }

    private static Attribution denying(Attribution by) {
        return new Attribution(
                by.source(), by.kind(), by.cue(), by.content(), Attribution.Stance.DENIES, by.certainty());
    }

    private void mutual(SentenceReading told, Charge charge, Optional<Event> draft) {
        List<Party> both = charge.source()
                .map(source -> sides(told, source))
                .filter(sides -> sides.size() == 2
                        && sides.get(0).camp() != sides.get(1).camp()
                        && sides.stream().allMatch(Responsibilities::told))
                .orElse(List.of());
        for (int i = 0; i < both.size(); i++) {
            found.add(new Found(
                    told, charge, draft, both.get(i), discourse.attributions().stated(both.get(1 - i))));
        }
    }

    /** Whether the words name a group, or people of a kind. */
    private static boolean told(Party party) {
        return party.kind().isPresent() || party.name().chars().anyMatch(Character::isUpperCase);
    }

    /** Those whom the words name, else those who were told of as fighting each other. */
    private List<Party> sides(SentenceReading told, IndexedWord source) {
        List<Party> named = Stream.concat(
                        Stream.of(source), NounPhrase.children(told.sentence(), source, "conj").stream())
                .flatMap(word -> discourse.entities().parties(told, word).stream())
                .filter(Arguments::fights)
                .distinct()
                .toList();
        return named.size() == 2 ? named : discourse.entities().opponents(told, source);
    }

    private Optional<Party> party(SentenceReading told, IndexedWord head) {
        return discourse.entities().party(told, head).filter(Arguments::fights);
    }

    /** All that was found, in the order of the report. @param finished the engagements of the drafts that became one */
    public List<Responsibility> all(Map<Event, Engagement> finished) {
        List<Responsibility> all = new ArrayList<>();
        for (Found each : found) {
            Sentence sentence = each.told().sentence();
            Optional<String> engagement = each.draft().map(finished::get).map(Engagement::id);
            String id = Digest.brief(
                    sentence.span().toString(),
                    each.charge().stance().notation(),
                    each.accused().name(),
                    each.by().source().map(Party::name).orElse(""),
                    each.charge().cue().word());
            if (all.stream().noneMatch(other -> other.id().equals(id))) {
                all.add(new Responsibility(
                        id,
                        engagement,
                        each.accused(),
                        each.charge().stance(),
                        each.by(),
                        Evidence.of(report, sentence.span()),
                        List.of(each.charge().rule())));
            }
        }
        return all;
    }
}
