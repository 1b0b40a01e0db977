package org.skirmish.link.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Level;
import org.skirmish.link.gazetteer.Match;
import org.skirmish.link.gazetteer.Names;
import org.skirmish.link.gazetteer.PlaceRecord;
import org.skirmish.link.gazetteer.Tables;
import org.skirmish.model.Camp;
import org.skirmish.vocabulary.CampHistory;
import org.skirmish.vocabulary.Concept;

/** Recognises branches and units of listed groups, and coined names, by pattern. */
final class LocalGroups {

    private record Rule(Optional<Concept> group, NamePattern pattern) {}

    private final GroupName names;
    private final Registry registry;
    private final Gazetteer gazetteer;
    private final List<Rule> ofRegistry = new ArrayList<>();
    private final List<NamePattern> general;
    private final List<NamePattern> coined;
    private final Map<String, String> unitWords = new HashMap<>();

    LocalGroups(GroupName names, Registry registry, Gazetteer gazetteer) {
        this.names = names;
        this.registry = registry;
        this.gazetteer = gazetteer;
        for (Concept group : registry.groups()) {
            group.values("namePattern")
                    .forEach(p -> ofRegistry.add(new Rule(Optional.of(group), NamePattern.of(p, names))));
        }
        this.general = patterns("/link/group-patterns.tsv");
        this.coined = patterns("/link/coined-names.tsv");
        Tables.rows("/link/unit-words.tsv").forEach(row -> unitWords.put(row[0], row[1]));
    }

    /** The local group that bears the name, by the registry's patterns, then by those that hold for all groups. */
    Optional<LocalGroup> recognise(String name, Camp camp, GroupContext context) {
        List<String> words = names.words(name);
        return ofRegistry.stream()
                .flatMap(rule -> rule
                        .pattern()
                        .match(words, (blank, taken) -> capital(taken, name))
                        .filter(blanks ->
                                rule.group().filter(g -> fits(g, camp, context)).isPresent())
                        .map(blanks -> local(rule.group().get(), rule.pattern(), blanks, context))
                        .stream())
                .findFirst()
                .or(() -> general(words, camp, context));
    }

    /** A group of its own whose name has one of the endings that such names have. */
    Optional<LocalGroup> coined(String name, GroupContext context) {
        List<String> words = names.words(name);
        return coined.stream()
                .flatMap(p -> p.match(words, (blank, taken) -> capital(taken, name)).stream())
                .findFirst()
                .map(blanks -> named(name, context));
    }

    /** A group of its own under the name as it stands. */
    LocalGroup named(String name, GroupContext context) {
        String country =
                context.places().country().map(c -> Names.slug(c) + '/').orElse("");
        return new LocalGroup(country + Names.slug(names.fold(name)), name, Optional.empty());
    }

    private Optional<LocalGroup> general(List<String> words, Camp camp, GroupContext context) {
        for (NamePattern pattern : general) {
            Optional<Map<String, List<String>>> blanks = pattern.match(
                    words,
                    (blank, taken) -> blank.equals("{group}")
                            ? group(taken, camp, context).isPresent()
                            : taken.size() <= 4 && place(taken, context).isPresent());
            if (blanks.isPresent()) {
                Concept group =
                        group(blanks.get().get("{group}"), camp, context).orElseThrow();
                return Optional.of(local(group, pattern, blanks.get(), context));
            }
        }
        return Optional.empty();
    }

    private Optional<Concept> group(List<String> words, Camp camp, GroupContext context) {
        List<Concept> found = registry.named(String.join(" ", words)).stream()
                .map(Registry.Entry::group)
                .filter(g -> fits(g, camp, context))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean fits(Concept group, Camp camp, GroupContext context) {
        Optional<String> country = context.places().country();
        boolean here = country.isEmpty() || group.values("country").contains(country.get());
        return here && (camp == Camp.UNKNOWN || CampHistory.of(group).atHome(context.day()) == camp);
    }

    private LocalGroup local(
            Concept group, NamePattern pattern, Map<String, List<String>> blanks, GroupContext context) {
        List<String> placeWords = blanks.getOrDefault("{place}", blanks.getOrDefault("{name}", List.of()));
        Optional<PlaceRecord> place = place(placeWords, context);
        String placeName = place.map(PlaceRecord::name).orElse(GroupName.title(placeWords));
        String number = blanks.getOrDefault("{number}", blanks.getOrDefault("{ordinal}", List.of("")))
                .get(0)
                .replaceAll("\\D+$", "");
        List<String> unit = number.isEmpty() ? List.of() : unit(pattern, group);
        String shortName = group.value("abbreviation").orElse(group.label());
        List<String> label = new ArrayList<>();
        label.add(placeName);
        label.add(
                unit.isEmpty()
                                || !Camp.STATE
                                        .notation()
                                        .equals(group.value("camp").orElse(""))
                        ? shortName
                        : "");
        label.add(GroupName.title(unit));
        label.add(number);
        List<String> path = new ArrayList<>(List.of(group.notation()));
        path.add(Names.slug(placeName));
        path.add(Names.slug(String.join(" ", unit) + ' ' + number));
        return new LocalGroup(joined("/", path), joined(" ", label), Optional.of(group));
    }

    /** The pattern's words for the unit, written out, without those of the group's own name. */
    private List<String> unit(NamePattern pattern, Concept group) {
        List<String> own = new ArrayList<>();
        group.values("abbreviation").forEach(a -> own.addAll(names.words(a)));
        if (pattern.literals().containsAll(names.words(group.label()))) {
            own.addAll(names.words(group.label()));
        }
        List<String> unit = new ArrayList<>();
        for (String word : pattern.literals()) {
            if (!own.contains(word)) {
                unit.addAll(List.of(unitWords.getOrDefault(word, word).split(" ")));
            }
        }
        unit.remove("");
        return unit;
    }

    private Optional<PlaceRecord> place(List<String> words, GroupContext context) {
        return gazetteer.lookup(String.join(" ", words)).stream()
                .filter(m -> context.places()
                                .country()
                                .map(m.place().country()::equals)
                                .orElse(true)
                        && m.place().level() != Level.COUNTRY)
                .min(java.util.Comparator.<Match>comparingInt(
                                m -> rank(m.place().level()))
                        .thenComparing(Match::spelling)
                        .thenComparing(m -> m.place().id()))
                .map(Match::place);
    }

    private static int rank(Level level) {
        return level == Level.TOWNSHIP ? -1 : level.ordinal();
    }

    /** Whether each of the words stands in the name with a capital letter or a digit at its start. */
    private static boolean capital(List<String> words, String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036F'’]", "");
        return words.stream().allMatch(word -> java.util.regex.Pattern.compile(
                        "(?<![\\p{L}])" + java.util.regex.Pattern.quote(GroupName.title(List.of(word))))
                .matcher(plain)
                .find());
    }

    private List<NamePattern> patterns(String resource) {
        return Tables.rows(resource).stream()
                .map(row -> NamePattern.of(row[0], names))
                .toList();
    }

    private static String joined(String by, List<String> parts) {
        return String.join(by, parts.stream().filter(p -> !p.isBlank()).toList());
    }
}
