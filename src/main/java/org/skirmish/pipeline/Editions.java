package org.skirmish.pipeline;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.skirmish.model.Issue;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.Retraction;
import org.skirmish.store.StoreException;

/** Finds stored reports that another version of the program read, or one with other rules, places or groups. */
final class Editions {

    private Editions() {}

    /** How many there are, and what to do; nothing if all are of this one. What is damaged is told of elsewhere. */
    static Optional<Issue> tell(Archive archive, Path data, String edition) {
        Map<String, Integer> others = new TreeMap<>();
        for (Entry entry : archive.entries()) {
            program(archive, entry)
                    .filter(program -> !program.equals(edition))
                    .ifPresent(program -> others.merge(program.replaceFirst("\\+.*", ""), 1, Integer::sum));
        }
        int count = others.values().stream().mapToInt(Integer::intValue).sum();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Issue(
                        data.toString(),
                        count + " of " + archive.entries().size() + " reports were read by another version of the "
                                + "program, or with other rules, places or groups ("
                                + String.join(", ", others.keySet()) + "), and stay as they were read",
                        "'skirmish build --all' reads them anew; the files are not needed"));
    }

    private static Optional<String> program(Archive archive, Entry entry) {
        try {
            return Retraction.of(archive, entry.id()).isPresent()
                    ? Optional.empty()
                    : Optional.of(archive.record(entry).program());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
