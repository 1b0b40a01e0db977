package org.skirmish.extract.discourse.place;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.dates.DateFinder;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.mentions.Listings;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Block;

/** What an item of a list opens with: the place and time of all that it tells ("27 October, Demoso Township. …"). */
public record ItemHead(List<PlaceName> places, List<DateFinder.Found> dates) {

    /** The words in it that belong to no place and no date ("Mungwalu axis, 8 Feb [U]:"). */
    private static final int OTHER_WORDS = 2;

    /** The head of the sentence, if it is little else than places and dates. */
    public static Optional<ItemHead> of(SentenceReading told) {
        int end = told.sentence().block().kind() == Block.Kind.PARAGRAPH ? Listings.headEnd(told.sentence()) : 0;
        if (end == 0) {
            return Optional.empty();
        }
        int begin = told.sentence().span().begin();
        int last = Sentence.span(told.sentence().token(end)).end() - begin;
        List<PlaceName> places =
                told.places().stream().filter(p -> p.to() <= end && !p.origin()).toList();
        List<DateFinder.Found> dates = told.dates().stream()
                .filter(d -> d.end() <= last && d.datesEvent())
                .toList();
        long others = told.sentence().tokens().subList(0, end).stream()
                .filter(t -> other(t, begin, places, dates))
                .count();
        boolean lone = dates.isEmpty() && end == told.sentence().tokens().size() && others > 0;
        return (places.isEmpty() || lone) && dates.isEmpty() || others > OTHER_WORDS
                ? Optional.empty()
                : Optional.of(new ItemHead(places, dates));
    }

    private static boolean other(CoreLabel token, int begin, List<PlaceName> places, List<DateFinder.Found> dates) {
        int at = token.beginPosition() - begin;
        return Character.isLetter(token.word().charAt(0))
                && places.stream().noneMatch(p -> p.from() <= token.index() && token.index() <= p.to())
                && dates.stream().noneMatch(d -> d.begin() <= at && at < d.end());
    }
}
