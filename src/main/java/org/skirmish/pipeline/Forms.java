package org.skirmish.pipeline;

import java.util.Optional;
import org.skirmish.model.Metadata;
import org.skirmish.read.Kind;
import org.skirmish.read.Source;
import org.skirmish.store.Archive;
import org.skirmish.store.Entry;
import org.skirmish.store.ReportRecord;

/** Notes in the archive how bytes are to be read, and makes sources of that again. */
final class Forms {

    private Forms() {}

    /** The kind, and the encoding where the server named one, as in {@code HTML windows-1252}. */
    static String of(Source source) {
        return source.kind() + source.charset().map(charset -> " " + charset).orElse("");
    }

    /** What was read, of a form that {@link #of} wrote. */
    static Source source(String name, byte[] bytes, Metadata known, String form) {
        String[] parts = form.split(" ", 2);
        return new Source(
                name,
                bytes,
                known,
                Kind.valueOf(parts[0]),
                parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    /** A stored report as it was read; where that was not noted, as its name and its first bytes look. */
    static Source stored(Archive archive, Entry entry) {
        ReportRecord record = archive.record(entry);
        byte[] bytes = archive.capture(entry.id());
        return record.source()
                .map(origin -> source(record.name(), bytes, origin.known(), origin.form()))
                .orElseGet(() -> new Source(record.name(), bytes, record.metadata()));
    }
}
