package org.skirmish.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Party;

/**
 * Finds what a denial without a number of its own denies ("An adviser called this untrue"): the figures that somebody else stated last.
 * Each is told a second time, denied by the new speaker.
 */
final class Denials {

    private static final int REACH = 3;
    private static final Set<String> MEANT = Set.of("this", "that", "it", "claim", "report", "figure", "number", "account", "accusation", "allegation",
        "statement", "charge", "toll", "story", "them");

    private final Speakers speakers;

    Denials(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The denied figures that the sentence adds to those told before it. */
    List<Entry> of(Told told, List<Entry> before) {
        Optional<Speech> denial = told.speeches().stream().filter(s -> s.stance() == Attribution.Stance.DENIES).findFirst();
        if (denial.isPresent() && !refersBack(told, denial.get())) {
            return List.of();
        }
        boolean counted = before.stream().anyMatch(e -> e.told == told);
        if (denial.isEmpty() || counted) {
            return List.of();
        }
        Attribution by = speakers.of(told, denial.get());
        if (by.source().isEmpty()) {
            return List.of();
        }
        Optional<Told> meant = before.stream().filter(e -> deniable(e, by.source().get())).map(e -> e.told)
            .filter(t -> told.sentence().index() - t.sentence().index() <= REACH).max(Comparator.comparingInt(t -> t.sentence().index()));
        List<Entry> denied = new ArrayList<>();
        before.stream().filter(e -> meant.isPresent() && e.told == meant.get() && deniable(e, by.source().get()))
            .forEach(e -> denied.add(new Entry(told, e.harm, e.draft, e.figure, by, e.total)));
        return denied;
    }

    /** Whether the denial has nothing of its own to deny: "denied this", "rejected the claim", "called the report a lie". */
    private static boolean refersBack(Told told, Speech denial) {
        boolean ownClause = !NounPhrase.children(told.sentence(), denial.cue(), "ccomp").isEmpty();
        return !ownClause && told.sentence().graph().getChildren(denial.cue()).stream()
            .anyMatch(c -> MEANT.contains(c.lemma() == null ? c.word().toLowerCase(Locale.ROOT) : c.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Somebody else's statement; nobody denies the report's own voice or himself. */
    private static boolean deniable(Entry entry, Party denier) {
        return entry.attribution.stance() == Attribution.Stance.ASSERTS && !entry.headline() && entry.figure.bounds().max().orElse(1) > 0
            && entry.attribution.source().filter(s -> !s.name().toLowerCase(Locale.ROOT).equals(denier.name().toLowerCase(Locale.ROOT))).isPresent();
    }
}
