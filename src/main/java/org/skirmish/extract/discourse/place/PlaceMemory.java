package org.skirmish.extract.discourse.place;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.Timeline;
import org.skirmish.extract.discourse.Timelines;
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

    private final Timeline<State> mind;

    /** Places by their words of kind and by name, and the last of which no kind is told. */
    private static final class State {

        private final Map<String, PlaceName> byKind = new HashMap<>();
        private final Map<String, PlaceName> byName = new HashMap<>();
        private Optional<PlaceName> bare = Optional.empty();

        private State copy() {
            State same = new State();
            same.byKind.putAll(byKind);
            same.byName.putAll(byName);
            same.bare = bare;
            return same;
        }
    }

    private final Traits traits;

    PlaceMemory(Traits traits, Timelines times) {
        this.traits = traits;
        this.mind = times.begin(new State(), State::copy);
    }

    /** Takes in the places of a sentence. */
    void note(Sentence sentence, List<PlaceName> places) {
        State now = mind.now();
        for (PlaceName place : places) {
            place.place()
                    .kind()
                    .filter(k -> !sentence.token(place.to()).tag().matches("NNP?S"))
                    .ifPresent(k -> now.byKind.put(k, place));
            sentence.tokens().subList(place.from() - 1, place.to()).stream()
                    .filter(t -> !t.tag().matches("NNP?S"))
                    .forEach(t -> Senses.first(t, "place-kinds.noun").ifPresent(k -> now.byKind.put(k, place)));
            apposed(sentence, place);
            site(sentence, place, places);
            if (bare(place)) {
                now.bare = Optional.of(place);
                now.byKind.replaceAll((kind, known) -> newer(place, kind, known) ? place : known);
            }
            now.byName.putIfAbsent(place.place().name(), place);
            if (place.place().within().isPresent()) {
                now.byName.put(place.place().name(), place);
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
                .ifPresent(k -> mind.now().byKind.put(k, place));
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
                mind.now().byKind.put(kind.get(), place);
                return;
            }
        }
    }

    /**
     * Whether a bare name, known as one of a township, may now be "the township" instead of the one told with that word
     * before.
     */
    private static boolean newer(PlaceName bare, String kind, PlaceName known) {
        return bare.rank() == PlaceFocus.TOWNSHIP
                && known.rank() == PlaceFocus.TOWNSHIP
                && known.place().kind().filter(kind::equals).isPresent();
    }

    /** A settlement or township of which no kind is told: it may be "the town". */
    private static boolean bare(PlaceName place) {
        return place.place().kind().isEmpty()
                && !place.origin()
                && place.rank() > 0
                && place.rank() <= PlaceFocus.TOWNSHIP;
    }

    /** The place of that name as it was first told before the sentence with its larger places, if any was told. */
    Optional<PlaceName> fuller(Sentence sentence, PlaceName place) {
        return Optional.ofNullable(mind.at(sentence).byName.get(place.place().name()))
                .filter(known -> known.place().within().isPresent());
    }

    /** The place, smaller than a region, that "the village", "the township" in the sentence refers to. */
    Optional<PlaceName> referred(Sentence sentence) {
        State then = mind.at(sentence);
        for (int i = 1; i < sentence.tokens().size(); i++) {
            CoreLabel before = sentence.tokens().get(i - 1);
            String kind =
                    Senses.first(sentence.tokens().get(i), "place-kinds.noun").orElse("");
            Optional<PlaceName> known = Optional.ofNullable(then.byKind.get(kind))
                    .or(() -> traits.has("settled", kind) ? then.bare : Optional.empty());
            boolean definite = ANAPHORIC_DETERMINERS.contains(before.word().toLowerCase(Locale.ROOT));
            if (definite && known.isPresent() && known.get().rank() < PlaceFocus.REGION) {
                return known;
            }
        }
        return Optional.empty();
    }
}
