package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.dates.DateContext;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.dates.Resolved;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/** When things happened: the date words of each sentence, resolved against the report's date and the day last spoken of. */
final class Days {

    private final DateFinder finder;
    private final String text;
    private DateContext context;
    private Optional<When> section = Optional.empty();

    Days(DateFinder finder, String text, Optional<LocalDate> published, Optional<LocalDate> anchor) {
        this.finder = finder;
        this.text = text;
        this.context = new DateContext(published, anchor, Optional.empty());
    }

    /** The time that stands nearest to the word in its sentence and can be the time of what is told. */
    Optional<When> near(Told told, IndexedWord word) {
        int at = Sentence.span(word).begin() - told.sentence().span().begin();
        return told.dates().stream().filter(DateFinder.Found::datesEvent)
            .min(Comparator.comparingInt(f -> Math.abs(f.begin() - at)))
            .map(f -> when(told.sentence(), f));
    }

    private When when(Sentence sentence, DateFinder.Found found) {
        Span span = new Span(sentence.span().begin() + found.begin(), sentence.span().begin() + found.end());
        return finder.resolve(found, context).when(Optional.of(new Mention(span, span.in(text))));
    }

    /** A heading with a date dates what its section tells. */
    void heading(Told told) {
        section = told.dates().stream().filter(DateFinder.Found::datesEvent).findFirst().map(f -> when(told.sentence(), f));
    }

    /** The time that the section's heading names. */
    Optional<When> section() {
        return section;
    }

    /** Remembers the day that a sentence speaks of, for "the same day". */
    void note(Told told) {
        for (DateFinder.Found found : told.dates()) {
            Resolved resolved = finder.resolve(found, context);
            if (found.datesEvent() && resolved.start().isPresent()) {
                context = context.after(resolved.start().get());
            }
        }
    }

    /** Whether two times can be one. */
    boolean agree(When one, When other) {
        if (one.start().isEmpty() || other.start().isEmpty()) {
            return true;
        }
        LocalDate oneEnd = one.end().orElse(one.start().get());
        LocalDate otherEnd = other.end().orElse(other.start().get());
        return !one.start().get().isAfter(otherEnd) && !other.start().get().isAfter(oneEnd);
    }
}
