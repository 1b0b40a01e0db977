package org.skirmish.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** What is known of a report beside its text. A date here is the day of publication, never a guess. */
public record Metadata(
        Optional<String> title, Optional<String> publisher, Optional<URI> url, Optional<LocalDate> published) {

    /** Of a report of which nothing is known. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This, with what it lacks taken from the other. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                publisher.or(other::publisher),
                url.or(other::url),
                published.or(other::published));
    }
}
