package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Span;

/**
 * Where a report names persons who hold no public office, so that their names can be kept out of what is published: the
 * persons of {@link PersonNames}, less groups, places (also those that a phrase of {@code rules/before-places.txt}
 * gives away) and those whom a title of {@code rules/office-titles.txt} stands before.
 */
public final class Persons {

    private final Phrases titles = Phrases.load("/rules/office-titles.txt");
    private final Phrases beforePlaces = Phrases.load("/rules/before-places.txt");
    private final PersonNames finder;

    /** @param places tells towns from persons */
    public Persons(PlaceKnowledge places) {
        this.finder = new PersonNames(places);
    }

    /** A sentence with the names of groups and places in it, which are never a person's. */
    public record Named(Sentence sentence, List<GroupName> groups, List<PlaceName> places) {

        /** Whether the token belongs to no group and no place. */
        boolean free(int token) {
            return groups.stream().noneMatch(g -> g.covers(token + 1))
                    && places.stream().noneMatch(p -> p.from() <= token + 1 && token + 1 <= p.to());
        }

        private List<Span> others() {
            List<Span> spans = new ArrayList<>();
            groups.forEach(g -> spans.add(span(g.from() - 1, g.to())));
            places.forEach(p -> spans.add(span(p.from() - 1, p.to())));
            return spans;
        }

        private Span span(int from, int to) {
            return Sentence.span(sentence.tokens().get(from))
                    .cover(Sentence.span(sentence.tokens().get(to - 1)));
        }
    }

    /** A name in the text; what tells that it is no private person's is a title or a place's preposition before it. */
    private record Name(Span span, List<String> words, boolean office, boolean place) {}

    /**
     * The spans of private persons' names, in the order of the text, not overlapping. A name of two words or more
     * counts wherever the text repeats it. What is told once holds for the whole report: that a name is a group's or a
     * place's, and that its bearer has an office, also where only the last words of the name are given.
     */
    public List<Span> in(String text, List<Named> sentences) {
        List<Name> names = sentences.stream().flatMap(s -> names(s).stream()).toList();
        List<Name> officials = names.stream().filter(Name::office).toList();
        List<List<String>> places =
                names.stream().filter(Name::place).map(Name::words).toList();
        List<Span> others = sentences.stream().flatMap(s -> s.others().stream()).toList();
        List<Span> spans = new ArrayList<>();
        for (Name name : names) {
            boolean other = places.contains(name.words())
                    || others.stream().anyMatch(o -> words(o.in(text)).equals(name.words()));
            if (!other && officials.stream().noneMatch(o -> endsWith(o.words(), name.words()))) {
                spans.add(name.span());
                repeats(text, name).stream()
                        .filter(r -> others.stream().noneMatch(r::overlaps))
                        .forEach(spans::add);
            }
        }
        return joined(spans);
    }

    private List<Name> names(Named named) {
        return finder.in(named).stream()
                .map(run -> name(named, run.begin(), run.end()))
                .toList();
    }

    private Name name(Named named, int from, int to) {
        List<CoreLabel> tokens = named.sentence().tokens();
        List<String> words = words(tokens.subList(from, to));
        List<String> before = words(tokens.subList(0, from));
        int title = titles.start(words);
        boolean owner = to < tokens.size() && "POS".equals(tokens.get(to).tag());
        return new Name(
                named.span(from, to),
                words.subList(title, words.size()),
                title > 0 || titles.end(before),
                !owner && beforePlaces.end(before));
    }

    private static List<String> words(List<CoreLabel> tokens) {
        return words(tokens.stream().map(CoreLabel::word).collect(Collectors.joining(" ")));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s-]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static boolean endsWith(List<String> whole, List<String> end) {
        return end.size() <= whole.size()
                && whole.subList(whole.size() - end.size(), whole.size()).equals(end);
    }

    private static List<Span> repeats(String text, Name name) {
        List<Span> spans = new ArrayList<>();
        if (name.words().size() > 1) {
            String words = name.words().stream().map(Pattern::quote).collect(Collectors.joining("[\\s-]+"));
            Matcher found = Pattern.compile(
                            "(?<![\\p{L}\\p{M}])" + words + "(?![\\p{L}\\p{M}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            while (found.find()) {
                spans.add(new Span(found.start(), found.end()));
            }
        }
        return spans;
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
