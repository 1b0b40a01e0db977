package org.skirmish.pipeline;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.rdf.Iris;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.Removal;
import org.skirmish.store.ReportRecord;
import org.skirmish.store.SetAside;
import org.skirmish.store.StoreException;

/** Finds the one report of an archive that a user means: stored, set aside, or removed but for its notes. */
public final class ReportFinder {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8,64}");
    private static final int SHOWN = 5;
    private static final int SHORT = 16;
    private static final String HOW = "name it by its IRI, its id, its file name or its address";

    private final Archive archive;
    private final Iris iris;
    private final List<Found> all = new ArrayList<>();

    /**
     * A report.
     *
     * @param id SHA-256 of its bytes
     * @param name its file's; the id where what is known of it is damaged
     */
    public record Found(String id, String name, Metadata metadata) {

        /** For messages: the name and the first digits of the id. */
        @Override
        public String toString() {
            return name + " (" + id.substring(0, SHORT) + ")";
        }
    }

    public ReportFinder(Archive archive) {
        this.archive = archive;
        this.iris = Base.of(archive);
        archive.entries().forEach(entry -> all.add(stored(entry)));
        archive.setAside().stream().filter(id -> !archive.contains(id)).forEach(id -> all.add(aside(id)));
        Removal.unfinished(archive).forEach(id -> all.add(new Found(id, id, Metadata.NONE)));
    }

    /**
     * The report that is meant by its IRI or that of anything in its graph, by its id or the first eight or more digits
     * of it, by the name of its file, or by its address.
     *
     * @throws HaltException if there is none, or several
     */
    public Found find(String words) {
        List<Found> found =
                all.stream().filter(report -> isMeant(report, words)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new HaltException(new Issue(words, "there is no such report in the archive", HOW));
        }
        String names = found.stream().limit(SHOWN).map(Found::toString).collect(Collectors.joining(", "));
        throw new HaltException(new Issue(
                words,
                found.size() + " reports are called so: " + names + (found.size() > SHOWN ? ", …" : ""),
                "name one by its id"));
    }

    private boolean isMeant(Found report, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return ID.matcher(lower).matches() && report.id().startsWith(lower)
                || words.equals(report.name())
                || fileName(words).equals(Optional.of(report.name()))
                || ofIri(words).filter(report.id()::startsWith).isPresent()
                || isAddress(report, words);
    }

    /** The digits that an IRI of this folder has of a report's id. */
    private Optional<String> ofIri(String words) {
        Matcher name = Pattern.compile(Pattern.quote(iris.base()) + "(?:graph/)?[a-z]+/([0-9a-f]{16})(?:[-/#].*)?")
                .matcher(words.replaceFirst("^<(.*)>$", "$1"));
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static Optional<String> fileName(String words) {
        try {
            return Optional.ofNullable(Path.of(words).getFileName()).map(Path::toString);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(Found report, String words) {
        try {
            URI asked = new URI(words);
            return report.metadata().url().filter(asked::equals).isPresent()
                    || KnownReports.address(asked)
                            .filter(page -> report.metadata()
                                    .url()
                                    .flatMap(KnownReports::address)
                                    .equals(Optional.of(page)))
                            .isPresent();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Found stored(Entry entry) {
        try {
            ReportRecord record = archive.record(entry);
            return new Found(entry.id(), record.name(), record.metadata());
        } catch (StoreException e) {
            return new Found(entry.id(), entry.id(), Metadata.NONE);
        }
    }

    private Found aside(String id) {
        try {
            SetAside aside = archive.setAside(id).orElseThrow();
            return new Found(id, aside.name(), aside.metadata());
        } catch (StoreException e) {
            return new Found(id, id, Metadata.NONE);
        }
    }
}
