package org.skirmish.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Span;

/**
 * Finds private data in any words by the expressions of {@code privacy/patterns.txt}: contacts, identity and bank
 * numbers, addresses, coordinates, war names.
 */
public final class PrivateDataFinder {

    /** Stands for each character of what was hidden before, such as a person's name; the expressions know it. */
    public static final char HIDDEN = '\uE000';

    /** How far from its trigger a rule's match may reach, in characters. */
    private static final int REACH = 250;

    private final List<PatternFile.Rule> rules;
    private final Neighbourhood neighbourhood;

    private PrivateDataFinder(List<PatternFile.Rule> rules, List<PatternFile.Neighbour> neighbours) {
        this.rules = rules;
        this.neighbourhood = new Neighbourhood(neighbours);
    }

    /** A finder by the expressions on the class path. It can be shared. */
    public static PrivateDataFinder load() {
        PatternFile file = PatternFile.load("/privacy/patterns.txt");
        return new PrivateDataFinder(file.rules(), file.neighbours());
    }

    /** A finder by these rules alone. */
    static PrivateDataFinder of(List<PatternFile.Rule> rules) {
        return new PrivateDataFinder(List.copyOf(rules), List.of());
    }

    /**
     * What is private in the text, in its order and not overlapping: of two that share characters one is made, of the
     * class that stands first in the file.
     */
    public List<PrivateWords> in(String text) {
        Map<Pattern, List<Span>> windows = new HashMap<>();
        List<PrivateWords> found = new ArrayList<>();
        for (PatternFile.Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            for (Span window : windows.computeIfAbsent(rule.trigger(), trigger -> windows(trigger, text))) {
                matcher.region(window.begin(), window.end());
                matcher.useTransparentBounds(true).useAnchoringBounds(false);
                while (matcher.find()) {
                    add(found, new PrivateWords(rule.span(matcher), rule.kind()));
                }
            }
        }
        for (PrivateWords words : List.copyOf(found)) {
            add(found, neighbourhood.grown(words, text));
        }
        return found.stream().sorted().toList();
    }

    /** The surroundings of all that the trigger matches, not overlapping. */
    private static List<Span> windows(Pattern trigger, String text) {
        List<Span> windows = new ArrayList<>();
        Matcher matcher = trigger.matcher(text);
        while (matcher.find()) {
            Span window =
                    new Span(Math.max(0, matcher.start() - REACH), Math.min(text.length(), matcher.end() + REACH));
            int last = windows.size() - 1;
            if (last >= 0 && windows.get(last).overlaps(window)) {
                windows.set(last, windows.get(last).cover(window));
            } else {
                windows.add(window);
            }
        }
        return windows;
    }

    private static void add(List<PrivateWords> found, PrivateWords words) {
        Span span = words.span();
        PrivateKind kind = words.kind();
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).span().overlaps(span)) {
                span = span.cover(found.get(i).span());
                kind = found.get(i).kind();
                found.remove(i);
            }
        }
        found.add(new PrivateWords(span, kind));
    }
}
