package org.skirmish.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Metadata;
import org.skirmish.model.Span;

/** What is known of one text while its layout is being read. */
final class Draft {

    final String text;
    final List<Unit> units;
    final Blocks blocks;
    final List<String> letterhead = new ArrayList<>();
    Optional<String> title = Optional.empty();
    Optional<String> publisher = Optional.empty();
    Optional<String> author = Optional.empty();
    Optional<LocalDate> published = Optional.empty();

    Draft(String text) {
        this.text = text;
        this.units = Unit.of(text);
        this.blocks = new Blocks(text);
    }

    String words(int unit) {
        return span(unit).in(text);
    }

    Span span(int unit) {
        return units.get(unit).span();
    }

    /** Takes a date of the head; the one nearest to the text proper counts, so each later one replaces it. */
    void dated(Optional<LocalDate> date) {
        published = date.or(() -> published);
    }

    Metadata metadata() {
        return new Metadata(title, publisher, Optional.empty(), published);
    }
}
