package org.skirmish.extract.discourse.time;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.Comparator;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.dates.DateContext;
import org.skirmish.extract.dates.DateExpression;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.model.Mention;
import org.skirmish.model.Span;
import org.skirmish.model.When;

/** Which of the times that a sentence names is that of a word in it. */
final class Timing {

    private final DateFinder finder;
    private final String text;

    Timing(DateFinder finder, String text) {
        this.finder = finder;
        this.text = text;
    }

    /**
     * The time in the word's sentence that can be that of what it tells: one that fixes a day, in its clause, close to
     * it.
     */
    Optional<When> near(SentenceReading told, IndexedWord word, DateContext context) {
        Optional<DateFinder.Found> apart = Intervals.before(told, word);
        if (apart.isPresent()) {
            return apart.filter(f -> !Intervals.said(told, f, word)).map(f -> when(told, f, context));
        }
        return inClause(told, word, context);
    }

    private Optional<When> inClause(SentenceReading told, IndexedWord word, DateContext context) {
        int at = Sentence.span(word).begin() - told.sentence().span().begin();
        return told.dates().stream()
                .filter(f -> dates(f) && !lasting(f))
                .filter(f -> TimeReach.reaches(told.sentence(), SpeakingDays.token(told.sentence(), f), word))
                .filter(f -> f.bearing() != Bearing.SINCE
                        || !Clauses.apart(told.sentence(), word.index(), SpeakingDays.token(told.sentence(), f)))
                .min(Comparator.<DateFinder.Found>comparingInt(f ->
                                Clauses.relative(told.sentence(), word.index(), SpeakingDays.token(told.sentence(), f))
                                        ? 1
                                        : 0)
                        .thenComparingInt(f -> finder.resolve(f, context(told, f, context))
                                        .start()
                                        .isEmpty()
                                ? 2
                                : f.counted() && !own(told, f, word) ? 1 : 0)
                        .thenComparingInt(f -> f.datesEvent() ? 0 : 1)
                        .thenComparingInt(f ->
                                Clauses.between(told.sentence(), SpeakingDays.token(told.sentence(), f), word.index()))
                        .thenComparingInt(f -> Math.abs(f.begin() - at)))
                .map(f -> when(told, f, context));
    }

    /** "… left on Monday and was stopped two days later": a time that hangs on the very word. */
    private static boolean own(SentenceReading told, DateFinder.Found found, IndexedWord word) {
        int time = SpeakingDays.token(told.sentence(), found);
        return Clauses.within(told.sentence(), time, word.index())
                && Clauses.between(told.sentence(), time, word.index()) == 0;
    }

    /** "In the last 24 hours": so loose that any other time told of the act is better. */
    private static boolean lasting(DateFinder.Found found) {
        return found.expression() instanceof DateExpression.Past;
    }

    /** A time in the word's sentence that is told so loosely, if there is no other. */
    Optional<When> lasting(SentenceReading told, IndexedWord word, DateContext context) {
        return told.dates().stream()
                .filter(f -> f.datesEvent()
                        && lasting(f)
                        && TimeReach.reaches(told.sentence(), SpeakingDays.token(told.sentence(), f), word))
                .map(f -> when(told, f, context))
                .filter(w -> w.start().isPresent())
                .findFirst();
    }

    /** Whether the expression can date what is told. */
    static boolean dates(DateFinder.Found found) {
        return found.datesEvent() || found.bearing() == Bearing.SINCE;
    }

    /** The time that the expression says. */
    When when(SentenceReading told, DateFinder.Found found, DateContext context) {
        Sentence sentence = told.sentence();
        Span span = new Span(
                sentence.span().begin() + found.begin(), sentence.span().begin() + found.end());
        return finder.resolve(found, context(told, found, context)).when(Optional.of(new Mention(span, span.in(text))));
    }

    /**
     * "Said on Friday that the night before", "left on Monday and was stopped two days later": an earlier day of the
     * sentence counts as told.
     */
    DateContext context(SentenceReading told, DateFinder.Found found, DateContext context) {
        return told.dates().stream()
                .filter(f -> (f.bearing() == Bearing.SAID || f.bearing() == Bearing.AT)
                        && !f.counted()
                        && f.begin() < found.begin())
                .flatMap(f -> finder.resolve(f, context).start().stream())
                .reduce((a, b) -> b)
                .map(context::after)
                .orElse(context);
    }
}
