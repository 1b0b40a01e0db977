package org.skirmish.rdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.model.Link;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.privacy.PrivateDataFinder;
import org.skirmish.privacy.PrivateWords;

/**
 * Gives the words of one report as they may be published: names of persons who hold no public office are blanked, and
 * so are contacts, numbers of identity, addresses, coordinates and war names, and what was never searched for names
 * (bylines, layout). Positions in the report stay as they are. Names of groups in the registry and of places in the
 * gazetteer are not the report's own words and stay.
 */
public final class Redactor {

    private static final PrivateDataFinder FINDER = PrivateDataFinder.load();
    private static final String MADE_OF_NAME = "/group/local/";

    private final Report report;
    private final Blanks blanks;
    private final List<Pattern> names;
    private final Addresses addresses;

    private Redactor(Reading reading) {
        this.report = reading.report();
        this.blanks = Blanks.of(reading, FINDER);
        List<String> persons = reading.persons().stream()
                .map(p -> p.in(report.text()))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.names = Stream.concat(
                        persons.stream().map(n -> whole(n, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
                        blanks.aliases().stream().map(n -> whole(n, 0)))
                .toList();
        this.addresses = new Addresses(
                Stream.concat(persons.stream(), blanks.aliases().stream()).toList(), FINDER);
    }

    /** By the names that were found in the reading's report. */
    public static Redactor of(Reading reading) {
        return new Redactor(reading);
    }

    /** The words of the report in the span; what is cut by the span's border is blanked too. */
    public String quote(Span span) {
        StringBuilder out = new StringBuilder();
        int at = span.begin();
        for (Blanks.Blank part : blanks.all()) {
            if (part.span().overlaps(span)) {
                out.append(report.text(), at, Math.max(at, part.span().begin())).append(part.mark());
                at = Math.min(span.end(), part.span().end());
            }
        }
        return out.append(report.text(), at, span.end()).toString();
    }

    /**
     * A name made from a mention's words: blanked where they are in the report, and everywhere if it was taken from
     * elsewhere.
     */
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
        return !local(link) || words(link.label()).equals(link.label());
    }

    /** Whether the node was made of the report's words. */
    static boolean local(Link link) {
        return link.iri().contains(MADE_OF_NAME);
    }

    /** Any words, with all names blanked that the report gives to persons, and all private data. */
    public String words(String text) {
        List<Blanks.Blank> found = new ArrayList<>();
        List<Span> persons = new ArrayList<>();
        for (Pattern name : names) {
            Matcher matcher = name.matcher(text);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                if (persons.stream().noneMatch(span::overlaps)) {
                    persons.add(span);
                    found.add(new Blanks.Blank(span, Blanks.NAME, ""));
                }
            }
        }
        for (PrivateWords words : FINDER.in(Blanks.masked(text, persons))) {
            if (persons.stream().noneMatch(words.span()::overlaps)) {
                found.add(new Blanks.Blank(words.span(), words.kind().mark(), ""));
            }
        }
        found.sort(Comparator.comparing(Blanks.Blank::span).reversed());
        StringBuilder blanked = new StringBuilder(text);
        found.forEach(b -> blanked.replace(b.span().begin(), b.span().end(), b.mark()));
        return blanked.toString();
    }

    /** The report's address as far as it may be published; none where it is no plain address of the web. */
    Optional<URI> address(URI address) {
        return addresses.published(address);
    }

    /** How many stretches of the report's text are blanked, by the notation of their class, {@code name} among them. */
    public Map<String, Integer> counts() {
        return blanks.counts();
    }

    static Pattern whole(String name, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])", flags);
    }
}
