package org.skirmish.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which of the stored reports are shown: of the versions of one work the newest, and nothing that was retracted. The
 * newest is the one published last, where a day is known of all of them, and else, and of one day, the one read last.
 */
public final class Standing {

    /** What stands in these decides which reports are shown. */
    static final Set<Holding> DECIDES = EnumSet.of(Holding.HISTORY, Holding.RETRACTIONS);

    private static final Comparator<Version> READ = Comparator.comparing(
            version -> version.history().map(History::version).orElse(0));

    private final Map<String, List<Version>> works = new TreeMap<>();
    private final Map<String, Version> versions = new TreeMap<>();

    private Standing() {}

    /**
     * One version of a work.
     *
     * @param history nothing of reports that earlier versions of the program read
     */
    public record Version(Entry entry, Optional<History> history, Optional<Retraction> retraction) {}

    /** Of all reports in the archive as it is now. @throws StoreException if anything of it is missing or damaged */
    public static Standing of(Archive archive) {
        Standing standing = of(archive.entries().stream()
                .map(entry -> new Version(entry, History.of(archive, entry.id()), Retraction.of(archive, entry.id())))
                .toList());
        standing.works.values().stream().filter(all -> all.size() > 1).forEach(all -> sortByDay(all, archive));
        return standing;
    }

    /** Of these, whose days of publication are not known. */
    public static Standing of(List<Version> versions) {
        Standing standing = new Standing();
        for (Version version : versions) {
            standing.versions.put(version.entry().id(), version);
            standing.works
                    .computeIfAbsent(work(version), w -> new ArrayList<>())
                    .add(version);
        }
        standing.works.values().forEach(all -> all.sort(READ));
        return standing;
    }

    private static String work(Version version) {
        return version.history().map(History::work).orElse(version.entry().id());
    }

    private static void sortByDay(List<Version> versions, Archive archive) {
        Map<Version, LocalDate> days = new HashMap<>();
        versions.forEach(version ->
                archive.record(version.entry()).metadata().published().ifPresent(day -> days.put(version, day)));
        if (days.size() == versions.size()) {
            versions.sort(Comparator.<Version, LocalDate>comparing(days::get).thenComparing(READ));
        }
    }

    /** Whether the report's own graph is to be in the index. */
    public boolean isShown(Entry entry) {
        return retraction(entry).isEmpty() && later(entry).isEmpty();
    }

    /** Why it was retracted; nothing if it was not. */
    public Optional<Retraction> retraction(Entry entry) {
        return versions.get(entry.id()).retraction();
    }

    /** The newest version of its work, where it is another one. */
    public Optional<Entry> later(Entry entry) {
        List<Version> all = versionsOf(entry);
        Entry newest = all.get(all.size() - 1).entry();
        return Optional.of(newest).filter(other -> !other.equals(entry));
    }

    /** All versions of its work, the oldest first. */
    public List<Version> versionsOf(Entry entry) {
        return works.get(work(versions.get(entry.id())));
    }

    /** All works by name, each with its versions, the oldest first. */
    public Collection<List<Version>> works() {
        return works.values();
    }
}
