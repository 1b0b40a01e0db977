package org.skirmish.link.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.skirmish.model.Camp;
import org.skirmish.model.Issue;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** Looks in a registry of groups for what makes links wrong or unclear. */
public final class RegistryCheck {

    private static final List<String> RELATIONS =
            List.of("subOrganizationOf", "armedWingOf", "hasMember", "kindOf", "related", "linkedTo");
    private static final Set<String> BLANKS = Set.of("{place}", "{number}", "{ordinal}", "{name}");
    private static final String BOTH = "take it from all but one, or tell in a skos:note of each how they differ";

    private final GroupName names = new GroupName();
    private final List<Concept> groups;
    private final List<Issue> found = new ArrayList<>();

    private RegistryCheck(Vocabulary vocabulary) {
        this.groups = vocabulary.scheme("groups");
    }

    /**
     * What is wrong with the scheme of groups, in the order of the groups: no label, no definition, no camp or an
     * unknown one, relations to groups that are not there, blanks in name patterns that mean nothing, and labels that
     * several groups of one country share (names: of any country) of which not all have a note on it. Names are
     * compared as the linker compares them.
     */
    public static List<Issue> run(Vocabulary vocabulary) {
        RegistryCheck check = new RegistryCheck(vocabulary);
        check.groups.forEach(check::group);
        check.shared("name", List.of("prefLabel", "altLabel"), false);
        check.shared("short or other name", List.of("prefLabel", "altLabel", "hiddenLabel", "abbreviation"), true);
        check.shared("description", List.of("describedAs"), true);
        return check.found.stream()
                .distinct()
                .sorted(Comparator.comparing(Issue::subject).thenComparing(Issue::problem))
                .toList();
    }

    private void group(Concept group) {
        if (group.values("prefLabel").isEmpty()) {
            add(group, "has no label", "give it a skos:prefLabel");
        }
        if (group.values("definition").isEmpty()) {
            add(group, "has no definition", "say in a skos:definition what it is");
        }
        for (String property : List.of("camp", "campAtHome")) {
            group.values(property).stream()
                    .filter(camp -> Camp.of(camp) == Camp.UNKNOWN)
                    .forEach(camp -> add(
                            group, "has the unknown " + property + " " + camp, "give a concept of the scheme camps"));
        }
        if (group.values("camp").size() != 1) {
            add(
                    group,
                    group.values("camp").isEmpty() ? "has no camp" : "has several camps",
                    "give one sk:camp, and others in time by sk:campDuring");
        }
        Set<String> there = new HashSet<>();
        groups.forEach(g -> there.add(g.notation()));
        for (String relation : RELATIONS) {
            group.values(relation).stream()
                    .filter(other -> !there.contains(other))
                    .forEach(other -> add(
                            group,
                            relation + " leads to " + other + ", which is not there",
                            "add that group, or mend the name"));
        }
        for (String pattern : group.values("namePattern")) {
            NamePattern.of(pattern, names).parts().stream()
                    .filter(part -> part.startsWith("{") && !BLANKS.contains(part))
                    .forEach(part -> add(
                            group,
                            "has the unknown blank " + part + " in the name pattern '" + pattern + "'",
                            "take one of " + new TreeSet<>(BLANKS)));
        }
    }

    /** Finds what the properties give to several groups; where it counts by country, to several of one country. */
    private void shared(String kind, List<String> properties, boolean byCountry) {
        Map<String, Set<Concept>> owners = new TreeMap<>();
        Map<String, String> written = new HashMap<>();
        for (Concept group : groups) {
            for (String label :
                    properties.stream().flatMap(p -> group.values(p).stream()).toList()) {
                String folded = names.fold(label);
                written.putIfAbsent(folded, label);
                Stream<String> keys = byCountry && !group.values("country").isEmpty()
                        ? group.values("country").stream()
                        : Stream.of("");
                keys.forEach(
                        country -> owners.computeIfAbsent(country + '\t' + folded, k -> new java.util.LinkedHashSet<>())
                                .add(group));
            }
        }
        owners.forEach((key, several) -> {
            if (several.size() > 1
                    && several.stream().anyMatch(group -> group.values("note").isEmpty())) {
                String others = String.join(
                        ", ", several.stream().skip(1).map(Concept::notation).toList());
                add(
                        several.iterator().next(),
                        "shares the " + kind + " '" + written.get(key.substring(key.indexOf('\t') + 1)) + "' with "
                                + others,
                        BOTH);
            }
        });
    }

    private void add(Concept group, String problem, String remedy) {
        found.add(new Issue("group " + group.notation(), problem, remedy));
    }
}
