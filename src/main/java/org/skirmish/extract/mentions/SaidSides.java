package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Camp;

/**
 * On which side a report says that a group fights of whose name nobody knows: beside whom, by the words for its people,
 * and whom it attacks.
 */
final class SaidSides {

    /** So many words after "alongside" those may stand whom it tells. */
    private static final int NEAR = 4;

    private final List<Sentence> report;
    private final WordLists words;

    SaidSides(List<Sentence> report, WordLists words) {
        this.report = report;
        this.words = words;
    }

    /**
     * The camp of the group that the sentence introduces: that of those beside whom it fights, of its people, of what
     * it is called; else unknown.
     */
    Camp of(Sentence sentence, GroupName name) {
        List<String> own = shortest(sentence.tokens().subList(name.from() - 1, name.to()).stream()
                .map(CoreLabel::word)
                .toList());
        return first(allies(own))
                .or(() -> first(people(own)))
                .or(() -> first(before(sentence, name.from() - 1)))
                .or(() -> first(Stream.of(attacked(sentence, name))))
                .orElse(Camp.UNKNOWN);
    }

    /** The name, or its words before "of" or "for", with which it begins in full as well. */
    private List<String> shortest(List<String> name) {
        return name.stream()
                .filter(w -> words.has("name-tails", w))
                .findFirst()
                .map(w -> name.subList(0, Math.max(1, name.indexOf(w))))
                .orElse(name);
    }

    private static Optional<Camp> first(Stream<Camp> camps) {
        return camps.filter(c -> c == Camp.STATE || c == Camp.NON_STATE || c == Camp.FOREIGN)
                .findFirst();
    }

    /** "which fights alongside the army", "allied with the junta" */
    private Stream<Camp> allies(List<String> name) {
        return report.stream().flatMap(s -> ends(s, name).flatMap(to -> siding(s, to)));
    }

    private Stream<Camp> siding(Sentence sentence, int from) {
        List<CoreLabel> tokens = sentence.tokens();
        return Stream.iterate(from + 1, i -> i < tokens.size(), i -> i + 1)
                .filter(i -> words.has("beside", tokens.get(i).word())
                        || words.has("to-side", tokens.get(i - 1).lemma())
                                && words.has("siding", tokens.get(i).word()))
                .flatMap(i -> tokens.subList(i + 1, Math.min(i + 1 + NEAR, tokens.size())).stream())
                .map(SaidSides::side);
    }

    /** "Black Kite fighters", "fighters of the Sons" */
    private Stream<Camp> people(List<String> name) {
        return report.stream()
                .flatMap(s -> ends(s, name).flatMap(to -> beside(s.tokens(), to - name.size(), to)))
                .flatMap(t -> Senses.of(t, "actors.camp").stream())
                .map(Camp::of);
    }

    private Stream<CoreLabel> beside(List<CoreLabel> tokens, int from, int to) {
        int at = from > 0 && tokens.get(from - 1).word().equalsIgnoreCase("the") ? from - 1 : from;
        boolean of = at > 1 && words.has("in-names", tokens.get(at - 1).word());
        return Stream.concat(tokens.stream().skip(to).limit(1), of ? Stream.of(tokens.get(at - 2)) : Stream.empty());
    }

    /** Where the name ends in the sentence: 1-based indexes of its last tokens. */
    private static Stream<Integer> ends(Sentence sentence, List<String> name) {
        List<String> all = sentence.tokens().stream().map(CoreLabel::word).toList();
        return Stream.iterate(0, i -> i + name.size() <= all.size(), i -> i + 1)
                .filter(i -> all.subList(i, i + name.size()).equals(name))
                .map(i -> i + name.size());
    }

    /** "Gunmen of a group calling itself": the words of the noun phrase before the name, the last first. */
    private static Stream<Camp> before(Sentence sentence, int from) {
        List<CoreLabel> tokens = sentence.tokens().subList(0, from);
        int at = from;
        while (at > 0 && !tokens.get(at - 1).tag().startsWith("N")) {
            at--;
        }
        int last = at;
        while (at > 0 && tokens.get(at - 1).tag().matches("N.*|JJ.*|DT|IN|RB|CD|VBN|HYPH|VBG")) {
            at--;
        }
        int first = at;
        return Stream.iterate(last - 1, i -> i >= first, i -> i - 1).map(i -> side(tokens.get(i)));
    }

    /** "A group calling itself the Lions ambushed an army column": who attacks a state's forces is none of theirs. */
    private static Camp attacked(Sentence sentence, GroupName name) {
        boolean state = sentence.graph().vertexSet().stream()
                .filter(v -> Senses.has(v.backingLabel(), "engagements.verb"))
                .filter(v -> NounPhrase.children(sentence, v, "nsubj").stream()
                        .anyMatch(s -> s.index() <= name.to() && s.index() >= name.from() - NEAR - 1))
                .flatMap(v -> NounPhrase.children(sentence, v, "obj").stream())
                .anyMatch(o -> side(o.backingLabel()) == Camp.STATE);
        return state ? Camp.NON_STATE : Camp.UNKNOWN;
    }

    private static Camp side(CoreLabel token) {
        return Senses.first(token, "sides.noun")
                .or(() -> Senses.first(token, "sides.adjective"))
                .or(() -> Senses.first(token, "actors.camp"))
                .map(Camp::of)
                .orElse(Camp.UNKNOWN);
    }
}
