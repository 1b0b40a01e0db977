package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.oa;
import static org.skirmish.reconcile.Names.prov;
import static org.skirmish.reconcile.Names.schema;
import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.skirmish.reconcile.Account.Tally;
import org.skirmish.reconcile.Figures.Claim;

/** Reads the accounts of one report's graph. */
final class AccountReader {

    /** Shorter sentences than this many characters are often alike by chance. */
    private static final int LONG_SENTENCE = 60;

    private final Look look;
    private final Readers readers;
    private final SideReader sides;
    private final PlaceReader places;
    private final Map<Node, List<Claim>> claims;

    /** @param claims the figures of the report, by their accounts */
    AccountReader(Look look, Readers readers, Map<Node, List<Claim>> claims) {
        this.look = look;
        this.readers = readers;
        this.sides = new SideReader(look, readers.wholes());
        this.places = new PlaceReader(look, readers.romanisations(), readers.precisions());
        this.claims = claims;
    }

    List<Account> read() {
        return look.instances(sk("Account")).stream().map(this::account).toList();
    }

    private Account account(Node node) {
        Optional<Where> where = look.one(node, sem("hasPlace")).map(places::read);
        return new Account(
                node,
                look.graph(),
                look.one(node, prov("wasQuotedFrom"))
                        .flatMap(report -> look.value(report, schema("datePublished"), LocalDate::parse)),
                look.one(node, sem("eventType")).map(Names::notation).orElse("other"),
                days(node, "hasBeginTimeStamp", "hasEndTimeStamp")
                        .filter(days -> days.length() <= readers.policy().longestSpan()),
                rough(node),
                atNight(node),
                where,
                where.map(Where::region)
                        .filter(region -> !region.isEmpty())
                        .map(Set::of)
                        .orElse(places.regions()),
                sides.read(node),
                actors(node),
                members(node),
                Set.copyOf(look.all(node, sk("weapon"))),
                sides.units(node),
                sentences(node),
                numbers(node));
    }

    private Set<Node> actors(Node node) {
        return look.all(node, sem("hasActor")).stream()
                .filter(group -> !look.is(group, sk("DescribedGroup")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Harmed.Member> members(Node node) {
        return look.all(node, sk("participation")).stream()
                .flatMap(part -> look.all(part, sk("party")).stream())
                .map(party -> Harmed.Member.of(look, party))
                .toList();
    }

    /** Both ends; one end alone stands for both. */
    private Optional<Days> days(Node node, String begin, String end) {
        Optional<LocalDate> first = look.value(node, sem(begin), LocalDate::parse);
        Optional<LocalDate> last = look.value(node, sem(end), LocalDate::parse);
        return first.or(() -> last).map(from -> new Days(from, last.orElse(from)));
    }

    /** The bounds that are told, and a span of days that is too long to tell a day. */
    private Optional<Days> rough(Node node) {
        return days(node, "hasEarliestBeginTimeStamp", "hasLatestEndTimeStamp")
                .or(() -> days(node, "hasBeginTimeStamp", "hasEndTimeStamp")
                        .filter(days -> days.length() > readers.policy().longestSpan()));
    }

    private boolean atNight(Node node) {
        return look.all(node, sem("hasTime")).stream()
                .flatMap(span -> look.all(span, sk("mention")).stream())
                .flatMap(passage -> look.text(passage, oa("exact")).stream())
                .map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(words -> readers.policy().nightWords().stream().anyMatch(words::contains));
    }

    private Set<Integer> sentences(Node node) {
        return look.all(node, sk("evidence")).stream()
                .flatMap(passage -> look.text(passage, oa("exact")).stream())
                .filter(sentence -> sentence.length() >= LONG_SENTENCE)
                .map(String::hashCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Tally> numbers(Node node) {
        return claims.getOrDefault(node, List.of()).stream()
                .filter(claim -> claim.asserted() && claim.object().isEmpty())
                .map(claim -> new Tally(claim.measure(), claim.victims().camp(), claim.number(), claim.high()))
                .distinct()
                .toList();
    }

    /**
     * What all reports are read with: the policy, the spellings of names, what a group belongs to, and how finely a
     * kind of place fixes one.
     */
    record Readers(
            MatchPolicy policy,
            org.skirmish.link.gazetteer.Romanisations romanisations,
            Function<Node, Optional<Node>> wholes,
            Function<Node, Optional<Node>> precisions) {}
}
