package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.PlaceName;

/**
 * The places that a report has named: what "the village" stands for, and in what larger place a name was first told to
 * lie.
 */
final class PlaceMemory {

    private static final Set<String> ANAPHORIC_DETERMINERS = Set.of("the", "this", "that", "same");
    private static final Set<String> APPOSED = Set.of("a", "an", "the");

    private final Map<String, PlaceName> byKind = new HashMap<>();
    private final Map<String, PlaceName> byName = new HashMap<>();
    private Optional<PlaceName> bare = Optional.empty();
    private final Traits traits;

    PlaceMemory(Traits traits) {
        this.traits = traits;
    }

    /** Takes in the places of a sentence. */
    void note(Sentence sentence, List<PlaceName> places) {
        for (PlaceName place : places) {
            place.place()
                    .kind()
                    .filter(k -> !sentence.token(place.to()).tag().matches("NNP?S"))
                    .ifPresent(k -> byKind.put(k, place));
            sentence.tokens().subList(place.from() - 1, place.to()).stream()
                    .filter(t -> !t.tag().matches("NNP?S"))
                    .forEach(t -> Senses.first(t, "place-kinds.noun").ifPresent(k -> byKind.put(k, place)));
            apposed(sentence, place);
            site(sentence, place, places);
            if (bare(place)) {
                bare = Optional.of(place);
                byKind.replaceAll((kind, known) -> newer(place, kind, known) ? place : known);
            }
            byName.putIfAbsent(place.place().name(), place);
            if (place.place().within().isPresent()) {
                byName.put(place.place().name(), place);
            }
        }
    }

    /** "The camp on Hpaung Hill", "a market at Kyauk Kwe": what "the camp" will mean. */
    private void site(Sentence sentence, PlaceName place, List<PlaceName> places) {
        Optional<Integer> noun = Clauses.governor(sentence, place.to())
                .filter(g -> places.stream().noneMatch(p -> p.from() <= g && g <= p.to())
                        && sentence.token(g).tag().startsWith("N"));
        noun.flatMap(g -> Senses.first(sentence.token(g), "place-kinds.noun"))
                .filter(k -> !place.origin())
                .ifPresent(k -> byKind.put(k, place));
    }

    /** "Buenos Aires, a municipality in Cauca": what "the municipality" will mean. */
    private void apposed(Sentence sentence, PlaceName place) {
        int comma = place.to() + 1;
        if (comma >= sentence.tokens().size()
                || !sentence.token(comma).word().equals(",")
                || !APPOSED.contains(sentence.token(comma + 1).word())) {
            return;
        }
        for (int i = comma + 2; i <= Math.min(comma + 4, sentence.tokens().size()); i++) {
            Optional<String> kind = Senses.first(sentence.token(i), "place-kinds.noun");
            if (kind.isPresent()) {
                byKind.put(kind.get(), place);
                return;
            }
        }
    }

    /**
     * Whether a bare name, known as one of a township, may now be "the township" instead of the one told with that word
     * before.
     */
    private static boolean newer(PlaceName bare, String kind, PlaceName known) {
        return bare.rank() == Scene.TOWNSHIP
                && known.rank() == Scene.TOWNSHIP
                && known.place().kind().filter(kind::equals).isPresent();
    }

    /** A settlement or township of which no kind is told: it may be "the town". */
    private static boolean bare(PlaceName place) {
        return place.place().kind().isEmpty() && !place.origin() && place.rank() > 0 && place.rank() <= Scene.TOWNSHIP;
    }

    /** The place of that name as it was first told with its larger places, if the report told any. */
    Optional<PlaceName> fuller(PlaceName place) {
        return Optional.ofNullable(byName.get(place.place().name()))
                .filter(known -> known.place().within().isPresent());
    }

    /** The place, smaller than a region, that "the village", "the township" in the sentence refers to. */
    Optional<PlaceName> referred(Sentence sentence) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            CoreLabel before = sentence.tokens().get(i - 1);
            String kind =
                    Senses.first(sentence.tokens().get(i), "place-kinds.noun").orElse("");
            Optional<PlaceName> known = Optional.ofNullable(byKind.get(kind))
                    .or(() -> traits.has("settled", kind) ? bare : Optional.empty());
            boolean definite = ANAPHORIC_DETERMINERS.contains(before.word().toLowerCase(Locale.ROOT));
            if (definite && known.isPresent() && known.get().rank() < Scene.REGION) {
                return known;
            }
        }
        return Optional.empty();
    }
}
