package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Span;

/**
 * Finds spots that a word of kind and a number name, whatever town is called so: "Camp 3", "Ward 7", "Block C",
 * "Highway 1".
 */
final class NumberedSpots {

    private final PlaceWords words;

    NumberedSpots(PlaceWords words) {
        this.words = words;
    }

    /** The spot whose name begins at the token (0-based) behind a preposition of place. */
    Optional<PlaceName> at(Sentence sentence, String text, int from, Optional<String> preposition) {
        List<CoreLabel> tokens = sentence.tokens();
        Optional<String> kind = named(tokens, from) ? PlaceWords.kindOf(tokens.get(from)) : Optional.empty();
        if (kind.isEmpty() || preposition.isEmpty()) {
            return Optional.empty();
        }
        Span span = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(from + 1)));
        boolean near = words.is("near", preposition.get());
        Place place = new Place(
                new Mention(span, span.in(text)),
                span.in(text),
                kind,
                near ? "near" : "at",
                Optional.empty(),
                Optional.empty());
        return Optional.of(new PlaceName(
                from + 1, from + 2, place, PlaceWords.rank("point"), words.is("away", preposition.get()), preposition));
    }

    /** Whether a capitalised word of kind stands at the token with a number, a letter or a Roman number behind it. */
    boolean named(List<CoreLabel> tokens, int at) {
        return at + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(at).word().charAt(0))
                && words.is("numbered", tokens.get(at).word())
                && tokens.get(at + 1).word().matches("\\d{1,4}|[A-Z]|[IVX]+");
    }

    /** The places of a sentence without the spots, where the sentence names the town or village in which they lie. */
    static List<PlaceName> within(List<PlaceName> found, List<PlaceName> spots) {
        boolean town = found.stream()
                .anyMatch(p -> !spots.contains(p) && p.rank() > 0 && p.rank() < PlaceWords.rank("region"));
        List<PlaceName> left = new ArrayList<>(found);
        if (town) {
            left.removeAll(spots);
        }
        return left;
    }
}
