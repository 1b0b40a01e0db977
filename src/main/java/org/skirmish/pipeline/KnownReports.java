package org.skirmish.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.skirmish.model.Digest;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.History;
import org.skirmish.store.ReportRecord;
import org.skirmish.store.StoreException;

/** The reports of an archive, to be looked up by address, file name, work, and what their texts are made of. */
final class KnownReports {

    private final Map<String, Known> byId = new TreeMap<>();
    private final Map<String, List<String>> keys = new HashMap<>();

    private KnownReports() {}

    /**
     * One report that was read.
     *
     * @param before whether it was there before this build began
     */
    record Known(
            String id,
            String name,
            Metadata metadata,
            Optional<History> history,
            Optional<Sketch> sketch,
            boolean before) {

        /** Of which work it is a version. */
        String work() {
            return history.map(History::work).orElseGet(() -> KnownReports.work(id));
        }

        /** When it was read first; long ago where nobody noted it. */
        Instant read() {
            return history.map(History::read).orElse(Instant.EPOCH);
        }
    }

    /** Those of the archive as it is now; what is damaged of one is told of elsewhere, and left out here. */
    static KnownReports in(Archive archive) {
        KnownReports all = new KnownReports();
        for (Entry entry : archive.entries()) {
            try {
                ReportRecord record = archive.record(entry);
                Optional<History> history = History.of(archive, entry.id());
                Optional<Sketch> sketch = history.map(History::sketch).flatMap(Sketch::parse);
                all.put(new Known(entry.id(), record.name(), record.metadata(), history, sketch, true));
            } catch (StoreException e) {
                if (e.isOfSystem()) {
                    throw e;
                }
            }
        }
        return all;
    }

    /** Takes in one more report, in place of what was known of the same bytes. */
    void put(Known known) {
        byId.put(known.id(), known);
        key("name " + known.name(), known);
        key("work " + known.work(), known);
        known.metadata().url().flatMap(KnownReports::address).ifPresent(address -> key("address " + address, known));
        known.sketch().ifPresent(sketch -> sketch.smallest().forEach(hash -> key("hash " + hash, known)));
    }

    private void key(String key, Known known) {
        keys.computeIfAbsent(key, k -> new ArrayList<>(1)).add(known.id());
    }

    /** A name for the work of which the report of that id is the first version. */
    static String work(String id) {
        return Digest.brief("work", id);
    }

    /** What is known of the report of that id. */
    Optional<Known> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The versions of a work but for the report itself. */
    List<Known> ofWork(String work, String id) {
        return of("work " + work, id).filter(known -> known.work().equals(work)).toList();
    }

    /** The other reports of the same address, the one read last first. */
    List<Known> ofAddress(Report report) {
        return report.metadata().url().flatMap(KnownReports::address).stream()
                .flatMap(address -> of("address " + address, report.id()))
                .sorted(Comparator.comparing(Known::read).reversed())
                .toList();
    }

    /** The other reports of the same file name, the one read last first; parts of collections have none. */
    List<Known> ofName(Report report) {
        boolean part = report.name().matches(".*:\\d+( .*)?");
        return (part ? Stream.<Known>empty() : of("name " + report.name(), report.id()))
                .sorted(Comparator.comparing(Known::read).reversed())
                .toList();
    }

    /** The other reports that may have much of that text. */
    List<Known> ofText(Report report, Sketch sketch) {
        return sketch.smallest()
                .boxed()
                .flatMap(hash -> of("hash " + hash, report.id()))
                .distinct()
                .toList();
    }

    private Stream<Known> of(String key, String but) {
        return keys.getOrDefault(key, List.of()).stream()
                .filter(id -> !id.equals(but))
                .distinct()
                .map(byId::get);
    }

    /**
     * The address without what leads to the same page: the scheme, a leading {@code www}, a place within the page, a
     * slash at the end. Nothing of one that names a site and no page.
     */
    static Optional<String> address(URI url) {
        if (url.getHost() == null) {
            return Optional.empty();
        }
        String host = url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        String path = Optional.ofNullable(url.getRawPath()).orElse("").replaceFirst("/+$", "");
        String query = Optional.ofNullable(url.getRawQuery()).map(q -> "?" + q).orElse("");
        String within = Optional.ofNullable(url.getRawFragment())
                .filter(f -> f.matches("[!/].*"))
                .map(f -> "#" + f)
                .orElse("");
        String page = path + query + within;
        return page.isEmpty() ? Optional.empty() : Optional.of(host + page);
    }
}
