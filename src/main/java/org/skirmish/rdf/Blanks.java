package org.skirmish.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.skirmish.model.Block;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.privacy.PrivateDataFinder;
import org.skirmish.privacy.PrivateWords;

/**
 * Which stretches of a report are not published: names of persons, private data, and what was never searched for names.
 */
final class Blanks {

    static final String NAME = "[name]";
    private static final String NAMES = "name";
    private static final String ALIAS = "alias";
    private static final String UNREAD = "[…]";
    private static final int SHORTEST_ALIAS = 3;

    /** Words that are not published, what stands for them, and their class; words that were not read have none. */
    record Blank(Span span, String mark, String kind) {}

    private final List<Blank> blanks = new ArrayList<>();
    private final Set<String> aliases = new LinkedHashSet<>();

    private Blanks() {}

    /** What is blank in the report. */
    static Blanks of(Reading reading, PrivateDataFinder finder) {
        Report report = reading.report();
        Blanks blanks = new Blanks();
        reading.persons().forEach(p -> blanks.blanks.add(new Blank(p, NAME, NAMES)));
        blanks.find(masked(report.text(), reading.persons()), finder, Known.of(reading));
        blanks.unread(report);
        blanks.join();
        return blanks;
    }

    /** In the order of the text, not overlapping. */
    List<Blank> all() {
        return blanks;
    }

    /** War names and nicknames that the report gives, without quotation marks and article. */
    Set<String> aliases() {
        return aliases;
    }

    /** How often words of each class are blanked. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        blanks.stream().filter(b -> !b.kind().isEmpty()).forEach(b -> counts.merge(b.kind(), 1, Integer::sum));
        return counts;
    }

    /** The text, in which the spans are hidden from the finder. */
    static String masked(String text, List<Span> spans) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.begin(); i < span.end(); i++) {
                masked.setCharAt(i, PrivateDataFinder.HIDDEN);
            }
        }
        return masked.toString();
    }

    private void find(String text, PrivateDataFinder finder, Known known) {
        for (PrivateWords found : finder.in(text)) {
            boolean alias = found.kind().notation().equals(ALIAS);
            if (!alias || !known.covers(found.span())) {
                blanks.add(new Blank(
                        found.span(), found.kind().mark(), found.kind().notation()));
                if (alias) {
                    repeats(found.span().in(text), text, known);
                }
            }
        }
    }

    /** A war name is one wherever the report repeats it, but in the names of groups and places. */
    private void repeats(String words, String text, Known known) {
        String alias =
                words.replaceAll("^[\\P{L}]+|[^\\p{L}\\p{M}\\p{N}]+$", "").replaceFirst("^the ", "");
        if (alias.length() >= SHORTEST_ALIAS && alias.indexOf(PrivateDataFinder.HIDDEN) < 0 && aliases.add(alias)) {
            Matcher again = Redactor.whole(alias, 0).matcher(text);
            while (again.find()) {
                Span span = new Span(again.start(), again.end());
                if (!known.covers(span)) {
                    blanks.add(new Blank(span, NAME, ALIAS));
                }
            }
        }
    }

    /** Blanks what lies in no block that tells, as far as it holds letters. */
    private void unread(Report report) {
        int at = 0;
        for (Block block :
                report.blocks().stream().filter(b -> b.kind().tells()).toList()) {
            unread(report.text(), at, block.span().begin());
            at = Math.max(at, block.span().end());
        }
        if (!report.blocks().isEmpty()) {
            unread(report.text(), at, report.text().length());
        }
    }

    private void unread(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        while (from < to && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to--;
        }
        if (from < to) {
            blanks.add(new Blank(new Span(from, to), UNREAD, ""));
        }
    }

    /** Of blanks that overlap one is made; it is what the first of them is. */
    private void join() {
        blanks.sort(Comparator.comparing(Blank::span));
        List<Blank> joined = new ArrayList<>();
        for (Blank blank : blanks) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).span().overlaps(blank.span())) {
                Blank before = joined.get(last);
                joined.set(last, new Blank(before.span().cover(blank.span()), before.mark(), before.kind()));
            } else {
                joined.add(blank);
            }
        }
        blanks.clear();
        blanks.addAll(joined);
    }

    /** Where the report names groups of the registry and places of the gazetteer. */
    private record Known(List<Span> spans) {

        static Known of(Reading reading) {
            Stream<Span> groups = Stream.concat(
                            reading.engagements().stream()
                                    .flatMap(e -> e.participants().stream().map(p -> p.party())),
                            reading.claims().stream().map(c -> c.figure().victims()))
                    .filter(p -> p.link().filter(l -> !Redactor.local(l)).isPresent())
                    .map(p -> p.mention().span());
            Stream<Span> places = reading.engagements().stream()
                    .flatMap(e -> e.place().stream())
                    .filter(p -> p.setting().isPresent())
                    .map(p -> p.mention().span());
            return new Known(Stream.concat(groups, places).toList());
        }

        boolean covers(Span span) {
            return spans.stream().anyMatch(s -> s.begin() <= span.begin() && span.end() <= s.end());
        }
    }
}
