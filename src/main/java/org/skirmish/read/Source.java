package org.skirmish.read;

import java.util.Optional;
import org.skirmish.model.Metadata;

/**
 * Bytes of one report with a name, and what is known of them from outside: a sidecar file, the command line, the
 * collection that they are part of.
 *
 * @param name the file's name; of a part of a collection, that of the file with the number of the part:
 *     {@code crawl.warc.gz:12}
 * @param charset the encoding that the server named which sent them
 */
public record Source(String name, byte[] bytes, Metadata metadata, Kind kind, Optional<String> charset) {

    /** Bytes of the kind that their name or, where it says nothing, their beginning tells. */
    public Source(String name, byte[] bytes, Metadata metadata) {
        this(name, bytes, metadata, Kind.of(name, bytes), Optional.empty());
    }
}
