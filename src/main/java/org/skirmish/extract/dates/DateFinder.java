package org.skirmish.extract.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.extract.lexicon.Wording;
import org.skirmish.model.Span;

/**
 * Finds the words of a sentence that say when, by the rules of {@code rules/dates.txt}. Safe for use by several
 * threads.
 */
public final class DateFinder {

    private static final int LOOK_BACK = 60;

    /** Words that say when: UTF-16 offsets into the sentence, what they say, and how what is told lies to that time. */
    public record Found(int begin, int end, DateExpression expression, Bearing bearing, String rule) {

        /** Whether it can be the date of what is told. */
        public boolean datesEvent() {
            return bearing == Bearing.AT && !(expression instanceof DateExpression.Future);
        }

        /** Whether the day is counted from one told before, which any day told gives more surely. */
        public boolean counted() {
            return expression instanceof DateExpression.Shift shift && shift.base() == DateExpression.Shift.Base.TOLD;
        }

        /** The same words with another bearing. */
        public Found with(Bearing other) {
            return new Found(begin, end, expression, other, rule);
        }

        private int length() {
            return end - begin;
        }

        private boolean overlaps(Found other) {
            return begin < other.end && other.begin < end;
        }
    }

    private final DateRules rules;
    private final Meaning meaning;
    private final DateResolver resolver = new DateResolver();

    /** A finder by the rules that come with the program. */
    public DateFinder() {
        this.rules = DateRules.load();
        this.meaning = new Meaning(rules);
    }

    /**
     * The expressions in the sentence, from left to right, none overlapping; characters that nobody sees are passed
     * over.
     */
    public List<Found> find(String sentence) {
        Seen seen = Seen.of(sentence);
        return seen.text().length() == sentence.length()
                ? findSeen(sentence)
                : findSeen(seen.text()).stream()
                        .map(f -> new Found(seen.begin(f.begin), seen.end(f.end), f.expression, f.bearing, f.rule))
                        .toList();
    }

    private List<Found> findSeen(String sentence) {
        if (!rules.worthReading(sentence)) {
            return List.of();
        }
        List<Found> candidates = new ArrayList<>();
        Wording wording = new Wording(sentence);
        for (DateRules.Rule rule : rules.worthTrying(wording)) {
            wording.each(rule.pattern(), matcher -> candidates.add(found(rule, matcher, sentence)));
        }
        if (!candidates.isEmpty()) {
            List<Span> refused = refused(wording);
            candidates.removeIf(candidate ->
                    refused.stream().anyMatch(span -> span.begin() < candidate.end && candidate.begin < span.end()));
        }
        candidates.sort(Comparator.comparingInt(Found::length).reversed());
        List<Found> chosen = new ArrayList<>();
        for (Found candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Found::begin));
        return List.copyOf(chosen);
    }

    /** What the words come to; unknown where the context does not fix it. */
    public Resolved resolve(Found found, DateContext context) {
        return resolver.resolve(found, context);
    }

    private Found found(DateRules.Rule rule, Matcher matcher, String sentence) {
        int begin = matcher.start();
        String before = sentence.substring(Math.max(0, begin - LOOK_BACK), begin);
        Bearing bearing =
                rule.bearing().orElseGet(() -> bearing(before, rule.meaning().contains("told") ? "" : matcher.group()));
        return new Found(begin, matcher.end(), meaning.of(rule.meaning(), matcher), bearing, rule.id());
    }

    private Bearing bearing(String before, String words) {
        String firstWord = words.strip().split("\\s")[0] + " ";
        for (DateRules.Cue cue : rules.bearings) {
            if (cue.pattern().matcher(before).find()
                    || cue.pattern().matcher(firstWord).find()) {
                return cue.bearing();
            }
        }
        return Bearing.AT;
    }

    private List<Span> refused(Wording sentence) {
        List<Span> spans = new ArrayList<>();
        for (Pattern refusal : rules.refusals) {
            sentence.each(refusal, match -> spans.add(new Span(match.start(), match.end())));
        }
        return spans;
    }

    DateRules rules() {
        return rules;
    }
}
