package org.skirmish.reconcile;

import static org.skirmish.reconcile.Names.geo;
import static org.skirmish.reconcile.Names.sem;
import static org.skirmish.reconcile.Names.sk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.skirmish.reconcile.Where.Grain;

/**
 * What an account says of when, where and who, as words and numbers for one row of a table.
 *
 * @param divisions township, region and country of a linked place, where known, by the names of their properties
 * @param precision notation of how large the linked place is
 */
record AccountRow(
        String kind,
        String when,
        Optional<LocalDate> day,
        Optional<LocalDate> lastDay,
        Optional<String> place,
        List<Division> divisions,
        Optional<String> precision,
        Optional<Point> point,
        List<Side> attackers,
        List<Side> defenders) {

    static final String NOBODY = "nobody named";
    static final String CIVILIAN = "civilian";
    private static final String ON_CIVILIANS = "attack-on-civilians";
    private static final Pattern POINT = Pattern.compile("POINT ?\\((-?[0-9.]+) (-?[0-9.]+)\\)");

    /** What is known of the time and place of a figure on no account: nothing. */
    static final AccountRow NONE = new AccountRow(
            "",
            Spans.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    /** The name of a larger place, by the property that holds it. */
    record Division(String property, String name) {}

    /** Degrees of WGS 84. */
    record Point(BigDecimal longitude, BigDecimal latitude) {}

    /** A group that takes part, with its camp. */
    record Side(Node group, String label, Optional<Node> camp) {}

    static AccountRow of(Look look, Calling calling, Node account) {
        Optional<Node> reported = look.one(account, sem("hasPlace"));
        Optional<Node> found = reported.flatMap(p -> look.one(p, sk("denotes")));
        Spans spans = Spans.of(look, account);
        return new AccountRow(
                look.one(account, sem("eventType")).map(Names::notation).orElse("other"),
                spans.text(),
                spans.first(),
                spans.last(),
                reported.flatMap(p -> look.text(p, RDFS.label.asNode())),
                Stream.of("township", "region", "country")
                        .flatMap(name -> reported.flatMap(p -> look.text(p, sk(name))).stream()
                                .map(text -> new Division(name, text)))
                        .toList(),
                found.flatMap(f -> look.one(f, sk("placePrecision"))).map(Names::notation),
                found.flatMap(f -> point(look, f)),
                sides(look, calling, account, "attacker"),
                sides(look, calling, account, "defender"));
    }

    /** The point of a gazetteer's place. */
    static Optional<Point> point(Look look, Node found) {
        return look.one(found, geo("hasDefaultGeometry"))
                .flatMap(g -> look.text(g, geo("asWKT")))
                .flatMap(AccountRow::point);
    }

    private static Optional<Point> point(String text) {
        Matcher matcher = POINT.matcher(text);
        return matcher.find()
                ? Optional.of(new Point(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2))))
                : Optional.empty();
    }

    private static List<Side> sides(Look look, Calling calling, Node account, String role) {
        return look.all(account, sk(role)).stream()
                .map(group -> new Side(group, calling.group(look, group), camp(look, account, group)))
                .toList();
    }

    private static Optional<Node> camp(Look look, Node account, Node group) {
        return look.all(account, sk("participation")).stream()
                .flatMap(part -> look.all(part, sk("party")).stream())
                .filter(party -> look.all(party, sk("denotes")).contains(group))
                .flatMap(party -> look.all(party, sk("camp")).stream())
                .findFirst();
    }

    /** The same with nothing finer than the township. @param point of the township, where it is known */
    AccountRow coarse(Optional<Point> middle) {
        return new AccountRow(
                kind,
                when,
                day,
                lastDay,
                divisions.stream().map(Division::name).findFirst(),
                divisions,
                divisions.stream().map(Division::property).findFirst(),
                middle,
                attackers,
                defenders);
    }

    /** Whether the place is finer than a township, or not known to be none. */
    boolean isFine() {
        boolean named = place.isPresent()
                && divisions.stream().noneMatch(d -> place.get().equals(d.name()));
        return named || precision.map(Grain::of).filter(Grain.VILLAGE::equals).isPresent();
    }

    /** Whether it tells of harm to civilians by its kind, or by whom it has for a side. */
    boolean isOfCivilians() {
        return kind.equals(ON_CIVILIANS)
                || Stream.concat(attackers.stream(), defenders.stream()).anyMatch(side -> side.camp()
                        .filter(camp -> Names.notation(camp).equals(CIVILIAN))
                        .isPresent());
    }

    /** From the small to the large; "place unknown" where nothing is told. */
    String where() {
        String words = Stream.concat(place.stream(), divisions.stream().map(Division::name))
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "place unknown" : words;
    }

    /** The other side of the one harmed: who attacked, or, where the attackers were harmed, who defended. */
    String opposite(Node harmed, Node camp) {
        boolean attackersHarmed =
                is(attackers, harmed) || !is(defenders, harmed) && of(attackers, camp) && !of(defenders, camp);
        return names(attackersHarmed ? defenders : attackers);
    }

    private static boolean is(List<Side> sides, Node group) {
        return sides.stream().anyMatch(side -> side.group().equals(group));
    }

    private static boolean of(List<Side> sides, Node camp) {
        return sides.stream().anyMatch(side -> side.camp().filter(camp::equals).isPresent());
    }

    /** The names of the groups, or that nobody is named. */
    static String names(List<Side> sides) {
        String names = sides.stream().map(Side::label).distinct().sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? NOBODY : names;
    }
}
