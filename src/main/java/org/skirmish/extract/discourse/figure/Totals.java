package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PlaceName;

/** Tells a total over several engagements from a figure of one: {@code rules/totals.txt}. */
public final class Totals {

    private static final int CROWD = 1000;
    /** So many posts or towns are taken in more than one fight. */
    private static final int MANY = 10;

    private static final int DISTRICT = 2;

    private final String text;
    private final PhraseBook phrases;
    private final Map<SentenceReading, Boolean> spreads = new IdentityHashMap<>();
    private final Timeline<State> mind;

    /** Whether the section sums up, and the paragraph that tells of a span of time. */
    private static final class State {

        private boolean summing;
        private int spanning = -1;

        private State copy() {
            State same = new State();
            same.summing = summing;
            same.spanning = spanning;
            return same;
        }
    }

    /** @param phrases the wordings of totals */
    public Totals(String text, PhraseBook phrases, Timelines times) {
        this.text = text;
        this.mind = times.begin(new State(), State::copy);
        this.phrases = phrases;
    }

    /** Takes note of a heading: under "Key numbers" all figures are totals. */
    public void heading(SentenceReading told) {
        mind.now().summing = phrases.finds("scope", told.sentence().lowerCase(text));
    }

    /** Takes note of a sentence that was read: what follows a span of time in its paragraph is told of that span. */
    public void note(SentenceReading told) {
        State now = mind.now();
        now.summing &= told.places().stream().allMatch(p -> p.origin() || p.rank() >= DISTRICT);
        boolean own = !told.places().isEmpty()
                || !told.dates().isEmpty()
                || told.acts().stream().anyMatch(a -> !a.noun());
        now.spanning = spread(told) ? told.sentence().paragraph() : own ? -1 : now.spanning;
    }

    /**
     * Whether the harm is told of several engagements: by a spread of places or time, by a war as the one that killed,
     * by its size.
     */
    boolean sums(SentenceReading told, Harm harm, Optional<Act> act) {
        boolean uprooted = harm.measure().equals("displaced")
                && crowd(harm)
                && told.dates().stream().anyMatch(d -> d.bearing() == Bearing.SINCE);
        boolean taken = harm.thing()
                && harm.count().bounds().min().orElse(0) >= MANY
                && harm.victims().stream()
                        .flatMap(v -> Senses.of(v.backingLabel(), "objects.noun").stream())
                        .anyMatch(k -> k.equals("base") || k.equals("place"));
        boolean coarse = told.places().stream().noneMatch(p -> !p.origin() && p.rank() < DISTRICT);
        boolean reported = act.isEmpty()
                && coarse
                && phrases.finds("report", told.sentence().lowerCase(text));
        boolean war = harm.agent()
                .filter(a -> phrases.finds("wars", a.lemma() == null ? a.word() : a.lemma()))
                .isPresent();
        boolean crowd = act.isEmpty()
                && !harm.thing()
                && (crowd(harm) || told.harms().stream().anyMatch(h -> h.casualty() && crowd(h)));
        boolean goesOn = mind.at(told.sentence()).spanning == told.sentence().paragraph()
                && act.isEmpty()
                && told.places().isEmpty()
                && told.dates().isEmpty();
        boolean listed = phrases.finds("scope", told.sentence().lowerCase(text));
        boolean some = harm.count().bounds().max().orElse(1) > 0 && !harm.carried();
        return uprooted
                || taken
                || spread(told)
                || some && severalActs(told)
                || listed
                || reported
                || war
                || crowd
                || mind.at(told.sentence()).summing
                || goesOn && !harm.count().others();
    }

    private static boolean crowd(Harm harm) {
        return harm.count().bounds().min().orElse(0) >= CROWD;
    }

    /**
     * Whether the sentence speaks of many places or a long time at once, so that what it tells is no single engagement.
     */
    public boolean spread(SentenceReading told) {
        return spreads.computeIfAbsent(told, this::spreads);
    }

    private boolean spreads(SentenceReading told) {
        String words = told.sentence().lowerCase(text);
        boolean since = told.dates().stream().anyMatch(d -> d.bearing() == Bearing.SINCE);
        return severalPlaces(told)
                || phrases.finds("wide", words)
                || !phrases.finds("not", words) && (since || phrases.finds("spread", words));
    }

    /** "clashes", "attacks", of which none is told as an act, and at no one place. */
    private static boolean severalActs(SentenceReading told) {
        boolean plural = told.sentence().tokens().stream()
                .skip(1)
                .anyMatch(t -> "NNS".equals(t.tag()) && Senses.has(t, "engagements.noun") && !definite(told, t));
        long sites = told.places().stream()
                .filter(p -> !p.origin()
                        && p.rank() < DISTRICT
                        && p.place()
                                .kind()
                                .filter(k -> k.equals("river") || k.equals("road"))
                                .isEmpty())
                .count();
        return plural && told.acts().stream().allMatch(a -> a.noun()) && sites != 1;
    }

    /** "the blasts", "both explosions": they were told before, and may be of one engagement. */
    private static boolean definite(SentenceReading told, CoreLabel noun) {
        IndexedWord node = told.sentence().graph().getNodeByIndexSafe(noun.index());
        return node != null
                && NounPhrase.children(told.sentence(), node, "det").stream().anyMatch(d -> !"a".equals(d.lemma()));
    }

    /**
     * Three regions; two places of one rank joined by "and", neither within the other, but not the road between them:
     * "in Sagaing Region and Kayah State".
     */
    private static boolean severalPlaces(SentenceReading told) {
        List<PlaceName> places = told.places().stream().filter(p -> !p.origin()).toList();
        if (places.stream()
                        .filter(p -> p.rank() == PlaceFocus.REGION)
                        .map(p -> p.place().name())
                        .distinct()
                        .count()
                > 2) {
            return true;
        }
        for (int i = 1; i < places.size(); i++) {
            PlaceName left = places.get(i - 1);
            PlaceName right = places.get(i);
            List<CoreLabel> between =
                    told.sentence().tokens().subList(left.to(), Math.max(left.to(), right.from() - 1));
            boolean joined = between.size() <= 3
                    && between.stream().anyMatch(t -> t.word().equals("and"));
            boolean alike = left.rank() == right.rank() || Math.max(left.rank(), right.rank()) <= 3;
            boolean way = left.from() > 1
                    && told.sentence().token(left.from() - 1).word().equalsIgnoreCase("between");
            if (joined && alike && !way && Math.min(left.rank(), right.rank()) >= 2) {
                return true;
            }
        }
        return false;
    }
}
