package org.skirmish.link.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/** The groups of the scheme {@code groups}, by their names, short names and descriptions. */
final class Registry {

    static final String NAME = "name";
    static final String ABBREVIATION = "abbreviation";

    /** A group that bears a name, and whether that is a name or an abbreviation. */
    record Entry(Concept group, String method) {}

    private final GroupName names;
    private final List<Concept> groups;
    private final Map<String, Set<Entry>> byName = new HashMap<>();
    private final Map<String, Map<String, Set<Concept>>> byDescription = new HashMap<>();

    Registry(Vocabulary vocabulary, GroupName names) {
        this.names = names;
        this.groups = vocabulary.scheme("groups");
        groups.forEach(this::add);
    }

    List<Concept> groups() {
        return groups;
    }

    /** The groups that bear the folded name, without double. */
    List<Entry> named(String folded) {
        return new ArrayList<>(byName.getOrDefault(folded, Set.of()));
    }

    /** The one group of the country that the folded words describe; none where several are. */
    Optional<Concept> described(String country, String folded) {
        Set<Concept> found = byDescription.getOrDefault(country, Map.of()).getOrDefault(folded, Set.of());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private void add(Concept group) {
        List<String> labels = new ArrayList<>(group.values("altLabel"));
        labels.add(group.label());
        labels.addAll(group.values("hiddenLabel"));
        labels.forEach(label -> put(label, new Entry(group, NAME)));
        group.values("abbreviation").forEach(label -> put(label, new Entry(group, ABBREVIATION)));
        for (String country : group.values("country")) {
            Map<String, Set<Concept>> words = byDescription.computeIfAbsent(country, c -> new HashMap<>());
            group.values("describedAs").forEach(d -> words.computeIfAbsent(names.fold(d), f -> new LinkedHashSet<>())
                    .add(group));
        }
    }

    private void put(String label, Entry entry) {
        Set<Entry> entries = byName.computeIfAbsent(names.fold(label), f -> new LinkedHashSet<>());
        if (entries.stream().noneMatch(e -> e.group.equals(entry.group))) {
            entries.add(entry);
        }
    }
}
