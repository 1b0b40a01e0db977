package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.model.Span;

/**
 * Tells a place where something happens from one that is only named: where a speaker is or somebody comes from, where
 * the wounded are brought and the displaced go, a mere direction.
 */
final class PlaceRoles {

    private static final int HIGHEST = 4;

    private final PlaceWords words;

    PlaceRoles(PlaceWords words) {
        this.words = words;
    }

    /** The place, marked as an origin where it is no scene; where fighters go to it, it is one. */
    PlaceName settled(Sentence sentence, PlaceName place, List<GroupName> groups, List<Span> speakers) {
        Span span = place.place().mention().span();
        if (speakers.stream().anyMatch(s -> s.begin() <= span.begin() && span.end() <= s.end())) {
            return place.aside();
        }
        return climb(sentence, place, groups)
                .map(aside -> aside ? place.aside() : place.central())
                .orElse(place);
    }

    /** Up the graph from the place, as far as the verb: whether it is aside, if anything tells. */
    private Optional<Boolean> climb(Sentence sentence, PlaceName place, List<GroupName> groups) {
        SemanticGraph graph = sentence.graph();
        IndexedWord at = graph.getNodeByIndexSafe(place.to());
        boolean care = false;
        for (int i = 0; i < HIGHEST && at != null; i++) {
            care = care
                    || Senses.of(at.backingLabel(), "place-kinds.noun").stream().anyMatch(k -> words.is("care", k));
            SemanticGraphEdge edge = Clauses.governing(graph, at).orElse(null);
            if (edge == null) {
                return Optional.empty();
            }
            IndexedWord governor = edge.getGovernor();
            boolean inside = inside(place, governor);
            String relation = edge.getRelation().toString();
            if (!inside
                    && i <= 1
                    && relation.equals("nsubj")
                    && Senses.has(governor.backingLabel(), "reporting.verb")) {
                return Optional.of(true);
            }
            if (!inside && relation.startsWith("obl:") && governor.index() < at.index() && saidAside(graph, governor)) {
                return Optional.of(true);
            }
            if (!inside && governor.tag().startsWith("V")) {
                boolean site = i == 0 || inside(place, at) || Senses.has(at.backingLabel(), "place-kinds.noun");
                return site ? byVerb(sentence, governor, relation, care, groups) : Optional.empty();
            }
            Optional<Boolean> told = inside
                    ? Optional.empty()
                    : byNoun(sentence, governor, relation, place.rank() > 0 && inside(place, at), groups);
            if (told.isPresent()) {
                return told;
            }
            at = governor;
        }
        return Optional.empty();
    }

    private static boolean inside(PlaceName place, IndexedWord word) {
        return place.from() <= word.index() && word.index() <= place.to();
    }

    /**
     * A direction, where a paper or an observer is, whose fighters they are, the seat of a government; where somebody
     * is followed to by fighters.
     */
    private Optional<Boolean> byNoun(
            Sentence sentence, IndexedWord noun, String relation, boolean owning, List<GroupName> groups) {
        boolean direction = relation.equals("nmod:of") && words.is("bearing", lemma(noun));
        boolean voice = relation.startsWith("nmod")
                && !Senses.has(noun.backingLabel(), "place-kinds.noun")
                && Senses.of(noun.backingLabel(), "claimant-kinds.noun").stream()
                        .anyMatch(k -> words.is("voice", k));
        boolean fighters = owning && relation.matches("nmod:(of|from)") && bearsArms(noun);
        boolean seat = relation.equals("nmod:of")
                && Senses.of(noun.backingLabel(), "sides.noun").stream().anyMatch(s -> words.is("ruling", s));
        if (direction || voice || fighters || seat) {
            return Optional.of(true);
        }
        boolean going = relation.matches("nmod:(to|into|towards?)");
        return Clauses.governing(sentence.graph(), noun)
                .filter(e -> going && e.getRelation().toString().equals("obj"))
                .map(e -> !armed(sentence, e.getGovernor(), groups));
    }

    private Optional<Boolean> byVerb(
            Sentence sentence, IndexedWord verb, String relation, boolean care, List<GroupName> groups) {
        boolean going = relation.matches("obl:(to|into|towards?|through|via)")
                || relation.equals("obj") && words.is("goal", lemma(verb)) && civil(sentence, verb);
        if (relation.equals("obl:from")) {
            boolean taken = Senses.of(verb.backingLabel(), "engagements.verb").contains("arrest");
            boolean left = words.is("source", lemma(verb))
                    || Senses.of(verb.backingLabel(), "harms.objectVerb").contains("displaced");
            return taken || left ? Optional.of(!taken) : Optional.empty();
        }
        if (relation.equals("obj") && words.is("goal", lemma(verb)) && hitMeanwhile(sentence, verb)) {
            return Optional.of(false);
        }
        boolean being = relation.matches("obl:(in|at|near|on|under|across)");
        if (being && (words.is("stay", lemma(verb)) || care || toCare(sentence, verb))) {
            return Optional.of(true);
        }
        if (going && hitMeanwhile(sentence, verb)) {
            return Optional.of(care);
        }
        if (going) {
            return Optional.of(care || !armed(sentence, verb, groups));
        }
        return Optional.empty();
    }

    /** "The wounded were taken to hospital in Moba." */
    private boolean toCare(Sentence sentence, IndexedWord verb) {
        return NounPhrase.children(sentence, verb, "obl:to").stream()
                .flatMap(t -> Senses.of(t.backingLabel(), "place-kinds.noun").stream())
                .anyMatch(k -> words.is("care", k));
    }

    /** "…, he told reporters in Bamako": a statement set beside what it says. */
    private static boolean saidAside(SemanticGraph graph, IndexedWord verb) {
        return Senses.has(verb.backingLabel(), "reporting.verb")
                && Clauses.governing(graph, verb)
                        .filter(e -> e.getRelation().toString().equals("parataxis"))
                        .isPresent();
    }

    /** "They died in a strike as they were leaving the village", "was shot while walking to a shop in the town". */
    private static boolean hitMeanwhile(Sentence sentence, IndexedWord verb) {
        return Clauses.governing(sentence.graph(), verb)
                .filter(e -> e.getRelation().toString().matches("advcl:(as|while|when)"))
                .filter(e -> Senses.has(e.getGovernor().backingLabel(), "harms.subjectVerb")
                        || Senses.has(e.getGovernor().backingLabel(), "harms.objectVerb")
                        || Senses.has(e.getGovernor().backingLabel(), "engagements.verb"))
                .isPresent();
    }

    private static boolean civil(Sentence sentence, IndexedWord verb) {
        return NounPhrase.children(sentence, verb, "nsubj").stream()
                .anyMatch(s -> s.tag().startsWith("PRP")
                        || s.tag().startsWith("W")
                        || Senses.of(s.backingLabel(), "actors.camp").stream()
                                .anyMatch(c -> c.equals("civilian") || c.equals("unknown")));
    }

    /** Whether fighters do what the verb says. */
    private boolean armed(Sentence sentence, IndexedWord verb, List<GroupName> groups) {
        List<IndexedWord> subjects = NounPhrase.children(sentence, verb, "nsubj");
        return subjects.stream()
                .anyMatch(s -> groups.stream().anyMatch(g -> g.covers(s.index()))
                        || bearsArms(s)
                        || Senses.has(s.backingLabel(), "sides.noun")
                        || NounPhrase.children(sentence, s, "nmod:of").stream()
                                .anyMatch(o -> groups.stream().anyMatch(g -> g.covers(o.index()))));
    }

    /** Whether the noun is for people of an armed side, or for such as fight for whichever side. */
    private boolean bearsArms(IndexedWord noun) {
        return Stream.concat(
                        Senses.of(noun.backingLabel(), "actors.camp").stream(),
                        Senses.of(noun.backingLabel(), "actors.noun").stream())
                .anyMatch(s -> words.is("armed", s));
    }

    private static String lemma(IndexedWord word) {
        return word.lemma() == null
                ? word.word().toLowerCase(Locale.ROOT)
                : word.lemma().toLowerCase(Locale.ROOT);
    }
}
