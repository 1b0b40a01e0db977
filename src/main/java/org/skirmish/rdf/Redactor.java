package org.skirmish.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Block;
import org.skirmish.model.Link;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/**
 * Gives the words of one report as they may be published: names of persons who hold no public office are blanked, and so is what was
 * never searched for names (bylines, layout). Positions in the report stay as they are.
 */
public final class Redactor {

    private static final String NAME = "[name]";
    private static final String MADE_OF_NAME = "/group/local/";
    private static final String UNREAD = "[…]";

    /** Words that are not published, and what stands for them. */
    private record Hidden(Span span, String mark) {}

    private final Report report;
    private final List<Hidden> hidden = new ArrayList<>();
    private final List<Pattern> names;

    private Redactor(Reading reading) {
        this.report = reading.report();
        reading.persons().forEach(p -> hidden.add(new Hidden(p, NAME)));
        unread();
        hidden.sort(Comparator.comparing(Hidden::span));
        this.names = reading.persons().stream()
                .map(p -> p.in(report.text()))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Redactor::whole)
                .toList();
    }

    /** By the names that were found in the reading's report. */
    public static Redactor of(Reading reading) {
        return new Redactor(reading);
    }

    /** The words of the report in the span; a name that is cut by the span's border is blanked too. */
    public String quote(Span span) {
        StringBuilder out = new StringBuilder();
        int at = span.begin();
        for (Hidden part : hidden) {
            if (part.span().overlaps(span)) {
                out.append(report.text(), at, Math.max(at, part.span().begin())).append(part.mark());
                at = Math.min(span.end(), part.span().end());
            }
        }
        return out.append(report.text(), at, span.end()).toString();
    }

    /** A name made from a mention's words: blanked where they are in the report, and everywhere if it was taken from elsewhere. */
    public String label(Mention mention, String name) {
        int at = mention.text().indexOf(name);
        int begin = mention.span().begin() + at;
        return at < 0 ? words(name) : quote(new Span(begin, begin + name.length()));
    }

    /** The name of a party: that of the group it denotes, else that which the report gives it. */
    public String label(Party party) {
        return party.link()
                .filter(this::publishes)
                .map(Link::label)
                .orElseGet(() -> label(party.mention(), party.name()));
    }

    /** Whether the node may be named: it is listed in the registry, or made of a name in which no person is named. */
    boolean publishes(Link link) {
        return !link.iri().contains(MADE_OF_NAME) || words(link.label()).equals(link.label());
    }

    /** Any words, with all names blanked that the report gives to persons. */
    public String words(String text) {
        String blanked = text;
        for (Pattern name : names) {
            blanked = name.matcher(blanked).replaceAll(Matcher.quoteReplacement(NAME));
        }
        return blanked;
    }

    private static Pattern whole(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Hides what lies in no block that tells, as far as it holds letters. */
    private void unread() {
        int at = 0;
        for (Block block :
                report.blocks().stream().filter(b -> b.kind().tells()).toList()) {
            hide(at, block.span().begin());
            at = Math.max(at, block.span().end());
        }
        if (!report.blocks().isEmpty()) {
            hide(at, report.text().length());
        }
    }

    private void hide(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && !Character.isLetter(report.text().codePointAt(from))) {
            from++;
        }
        while (from < to && !Character.isLetter(report.text().codePointBefore(to))) {
            to--;
        }
        if (from < to) {
            hidden.add(new Hidden(new Span(from, to), UNREAD));
        }
    }
}
