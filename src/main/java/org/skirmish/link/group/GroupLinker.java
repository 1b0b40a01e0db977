package org.skirmish.link.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Tables;
import org.skirmish.link.place.PlaceContext;
import org.skirmish.model.Camp;
import org.skirmish.model.Link;
import org.skirmish.model.Party;
import org.skirmish.vocabulary.CampHistory;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** Ties parties to the registry of groups, or to nodes of their own that are made from their names. */
public final class GroupLinker {

    private static final Pattern PROPER = Pattern.compile("\\p{Lu}[\\p{L}'’.]+(?:[\\s-]+\\p{Lu}[\\p{L}'’.]*)+");

    private final GroupName names = new GroupName();
    private final List<String> people = Tables.lines("/link/group-people.txt");
    private final List<String> before;
    private final Registry registry;
    private final LocalGroups locals;
    private final Descriptions descriptions;
    private final String base;

    /** @param base the start of the IRIs of data, ending in a slash; groups of the registry keep their own */
    public GroupLinker(Vocabulary vocabulary, Gazetteer gazetteer, String base) {
        this.before = Tables.lines("/link/group-before.txt").stream()
                .map(word -> names.fold(word) + ' ')
                .toList();
        this.registry = new Registry(vocabulary, names);
        this.locals = new LocalGroups(names, registry, gazetteer);
        this.descriptions = new Descriptions(names, registry, gazetteer);
        this.base = base + "group/local/";
    }

    /** What the text of a report tells for choosing among groups. */
    public GroupContext context(String text, PlaceContext places, Optional<LocalDate> day) {
        return new GroupContext(places, day, text, ' ' + names.fold(text) + ' ');
    }

    /** The countries of the groups that the name alone, without any context, tells for certain. */
    public List<String> countries(String name) {
        List<Concept> groups = forms(name).stream()
                .map(registry::named)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(e -> e.method().equals(Registry.NAME))
                .map(Registry.Entry::group)
                .toList();
        return groups.size() == 1 ? groups.get(0).values("country") : List.of();
    }

    /**
     * The same party with its link: to a group of the registry by name, abbreviation or description, else to a node of
     * its own by pattern; unlinked where its words neither name nor describe a group for certain. A camp that was
     * unknown is set.
     */
    public Party link(Party party, GroupContext context) {
        return byName(party, context)
                .or(() -> named(party)
                        ? local(party, context).map(g -> linked(party, own(g, "pattern", 0.8), g.parent(), context))
                        : Optional.empty())
                .or(() -> descriptions
                        .of(party, context)
                        .map(d -> linked(
                                party,
                                new Link(d.group().iri(), d.group().label(), "description", d.confidence(), List.of()),
                                Optional.of(d.group()),
                                context)))
                .or(() ->
                        proper(party, context).map(g -> linked(party, own(g, "none", 0.5), Optional.empty(), context)))
                .orElse(party);
    }

    /** The branch, unit or coined group that the party's name tells of, with its parent. */
    public Optional<LocalGroup> local(Party party, GroupContext context) {
        return locals.recognise(party.name(), party.camp(), context)
                .or(() -> locals.recognise(party.mention().text(), party.camp(), context))
                .or(() -> locals.coined(party.name(), context));
    }

    private static boolean named(Party party) {
        return party.camp() != Camp.CIVILIAN;
    }

    private Optional<LocalGroup> proper(Party party, GroupContext context) {
        boolean armed = party.camp() == Camp.NON_STATE || party.camp() == Camp.STATE;
        return armed && PROPER.matcher(party.name()).matches()
                ? Optional.of(locals.named(party.name(), context))
                : Optional.empty();
    }

    private Optional<Party> byName(Party party, GroupContext context) {
        for (String form : forms(party.name())) {
            List<Registry.Entry> found = registry.named(form);
            if (!found.isEmpty()) {
                return choose(found, party, context)
                        .map(link -> linked(
                                party,
                                link,
                                registry.groups().stream()
                                        .filter(g -> g.iri().equals(link.iri()))
                                        .findFirst(),
                                context));
            }
        }
        return Optional.empty();
    }

    /** The name as it stands, then without what stands around it, then its parts in brackets and between slashes. */
    private List<String> forms(String name) {
        List<String> forms = new ArrayList<>(List.of(names.fold(name), bare(names.fold(name))));
        for (String part : name.split("[()/]")) {
            String folded = names.fold(part);
            if (!folded.isEmpty()) {
                forms.add(folded);
                forms.add(bare(folded));
            }
        }
        return forms.stream().filter(f -> !f.isEmpty()).distinct().toList();
    }

    private String bare(String folded) {
        String rest = folded;
        for (String last = ""; !last.equals(rest); ) {
            last = rest;
            for (String start : before) {
                rest = rest.startsWith(start) ? rest.substring(start.length()) : rest;
            }
            for (String word : people) {
                rest = rest.endsWith(' ' + word) ? rest.substring(0, rest.length() - word.length() - 1) : rest;
            }
        }
        return rest;
    }

    private Optional<Link> choose(List<Registry.Entry> found, Party party, GroupContext context) {
        List<Registry.Entry> best = found.stream()
                .sorted(Comparator.comparingDouble((Registry.Entry e) -> weight(e.group(), party, context))
                        .reversed()
                        .thenComparing(e -> e.group().label().length())
                        .thenComparing(e -> e.group().notation()))
                .toList();
        Registry.Entry first = best.get(0);
        boolean abroad = !context.places().countries().isEmpty() && !here(first.group(), context);
        boolean about = first.group().values("country").isEmpty()
                || first.group().values("country").stream().anyMatch(context::isAbout);
        if (!about && first.method().equals(Registry.ABBREVIATION) && !calledElse(first.group(), context)) {
            return Optional.empty();
        }
        boolean tie =
                best.size() > 1 && weight(best.get(1).group(), party, context) >= weight(first.group(), party, context);
        double sure = (first.method().equals(Registry.NAME) ? 0.95 : 0.9) * (tie ? 0.5 : 1) * (abroad ? 0.8 : 1);
        List<String> rejected = best.stream().skip(1).map(e -> e.group().iri()).toList();
        return Optional.of(new Link(
                first.group().iri(), first.group().label(), first.method(), Math.round(sure * 100) / 100.0, rejected));
    }

    /**
     * How much speaks for a group: the report's country, the side, the day, and how much of its full name stands in the
     * report.
     */
    private double weight(Concept group, Party party, GroupContext context) {
        double country = group.values("country").stream()
                .mapToDouble(context::weight)
                .max()
                .orElse(0);
        Camp camp = CampHistory.of(group).atHome(context.day());
        double side = party.camp() == Camp.UNKNOWN ? 0 : camp == party.camp() ? 0.5 : -0.5;
        return 2 * country
                + side
                + (exists(group, context) ? 0 : -2)
                + (spelledOut(group, context) ? 1 : 0.5 * share(group, context));
    }

    private static boolean exists(Concept group, GroupContext context) {
        return context.day()
                .map(day -> !group.value("from")
                                .map(LocalDate::parse)
                                .filter(day::isBefore)
                                .isPresent()
                        && !group.value("until")
                                .map(LocalDate::parse)
                                .filter(day::isAfter)
                                .isPresent())
                .orElse(true);
    }

    private boolean spelledOut(Concept group, GroupContext context) {
        return context.words().contains(' ' + names.fold(group.label()) + ' ');
    }

    /** Whether the report calls the group by another name than its abbreviation. */
    private boolean calledElse(Concept group, GroupContext context) {
        return Stream.of("prefLabel", "altLabel", "hiddenLabel")
                .flatMap(p -> group.values(p).stream())
                .map(names::fold)
                .filter(label -> group.values("abbreviation").stream()
                        .noneMatch(a -> names.fold(a).equals(label)))
                .anyMatch(label -> context.words().contains(' ' + label + ' '));
    }

    private double share(Concept group, GroupContext context) {
        List<String> words = names.words(group.label());
        return words.stream()
                        .filter(w -> context.words().contains(' ' + w + ' '))
                        .count()
                / (double) words.size();
    }

    private static boolean here(Concept group, GroupContext context) {
        return group.values("country").stream().anyMatch(c -> context.weight(c) > 0);
    }

    private Link own(LocalGroup group, String method, double confidence) {
        return new Link(
                base + group.id(),
                group.label(),
                method,
                confidence,
                List.of(),
                group.parent().map(Concept::iri));
    }

    private static Party linked(Party party, Link link, Optional<Concept> group, GroupContext context) {
        Camp camp = party.camp() != Camp.UNKNOWN
                ? party.camp()
                : group.map(g -> camp(g, context)).orElse(Camp.UNKNOWN);
        return new Party(party.mention(), party.name(), camp, party.kind(), Optional.of(link));
    }

    private static Camp camp(Concept group, GroupContext context) {
        boolean home = context.places()
                .country()
                .map(group.values("country")::contains)
                .orElse(true);
        CampHistory history = CampHistory.of(group);
        return home ? history.atHome(context.day()) : history.abroad(context.day());
    }
}
