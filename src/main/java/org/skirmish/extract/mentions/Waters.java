package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Span;

/**
 * Finds the names of seas, gulfs, straits and lakes, whose words are no names of towns: "Black Sea", "Gulf of Aden",
 * "Lake Chad".
 */
final class Waters {

    private static final int LONGEST = 4;

    private final PlaceWords words;
    private final PlaceKnowledge knowledge;

    Waters(PlaceWords words, PlaceKnowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    /**
     * The water whose name begins at the token (0-based), as a place of its own; with a word for a town or port behind
     * it, it only tells where that is.
     */
    Optional<PlaceName> at(Sentence sentence, String text, int from, Optional<String> preposition) {
        List<CoreLabel> tokens = sentence.tokens();
        int end = end(tokens, from);
        if (end == from) {
            return Optional.empty();
        }
        Span span = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(end - 1)));
        String name = span.in(text);
        boolean settled = knowledge.precision(name).filter("settlement"::equals).isPresent();
        Optional<String> behind = end < tokens.size() ? PlaceWords.kindOf(tokens.get(end)) : Optional.empty();
        if (settled
                || behind.filter(k -> words.rankOf(k) > PlaceWords.rank("settlement") && !k.equals("sea"))
                        .isPresent()) {
            return Optional.empty();
        }
        String kind = tokens.subList(from, end).stream()
                .filter(t -> words.is("water", t.word()))
                .flatMap(t -> PlaceWords.kindOf(t).stream())
                .findFirst()
                .orElse("sea");
        boolean near = preposition.filter(p -> words.is("near", p)).isPresent();
        Place place = new Place(
                new Mention(span, name),
                name,
                Optional.of(kind),
                near ? "near" : "at",
                Optional.empty(),
                Optional.empty());
        boolean aside = behind.filter(k -> !k.equals("sea")).isPresent()
                || preposition.filter(p -> words.is("away", p)).isPresent();
        return Optional.of(new PlaceName(from + 1, end, place, PlaceWords.rank("settlement"), aside, preposition));
    }

    /** The end (excluded) of the name that begins at the token; the token itself where none does. */
    private int end(List<CoreLabel> tokens, int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < LONGEST
                && capital(tokens, end)
                && !words.otherName(tokens.get(end).word())) {
            end++;
        }
        if (end == from) {
            return from;
        }
        boolean last = words.is("water", tokens.get(end - 1).word());
        if (last && end + 1 < tokens.size() && tokens.get(end).word().equals("of") && capital(tokens, end + 1)) {
            int of = end + 1;
            while (of < tokens.size() && capital(tokens, of)) {
                of++;
            }
            return of;
        }
        boolean lake = end - from == 2
                && words.is("water", tokens.get(from).word())
                && PlaceWords.kindOf(tokens.get(from)).filter("lake"::equals).isPresent();
        return lake || last && end - from > 1 ? end : from;
    }

    /** Whether the token (1-based) is part of such a name behind "of": no group of that name is meant. */
    boolean names(Sentence sentence, int token) {
        List<CoreLabel> tokens = sentence.tokens();
        return token > 2
                && tokens.get(token - 2).word().equals("of")
                && Character.isUpperCase(tokens.get(token - 3).word().charAt(0))
                && words.is("water", tokens.get(token - 3).word());
    }

    private static boolean capital(List<CoreLabel> tokens, int at) {
        return Character.isUpperCase(tokens.get(at).word().charAt(0))
                && (at > 0 || tokens.get(at).tag().startsWith("NNP"));
    }
}
