package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Camp;
import org.skirmish.model.Span;

/**
 * Finds names that a sentence itself calls a group's: "Kyar Thit Net, a resistance force", "the militia Kyar Thit Net",
 * "a group calling itself the Sons of the Tide".
 */
final class CalledGroups {

    private static final int LONGEST = 7;

    private final Phrases called = Phrases.load("/rules/called-groups.txt");
    private final Traits traits = new Traits();
    private final WordLists words;

    CalledGroups(WordLists words) {
        this.words = words;
    }

    /**
     * The name that begins at the token, if the sentence calls its bearer an armed group; the camp is what the words
     * for the group tell.
     */
    Optional<GroupName> at(Sentence sentence, String text, int from) {
        int to = end(sentence, from);
        if (to < from) {
            return Optional.empty();
        }
        boolean named = called.end(before(sentence, from))
                && sentence.tokens().subList(from, to + 1).stream().noneMatch(t -> words.has("institutions", t.word()));
        Optional<Camp> camp = named ? Optional.of(Camp.UNKNOWN) : body(sentence, from, to);
        Span span = Sentence.span(sentence.tokens().get(from))
                .cover(Sentence.span(sentence.tokens().get(to)));
        return camp.map(c -> new GroupName(from + 1, to + 1, span.in(text), c, Optional.empty()));
    }

    /**
     * Index of the last token of the run of capitalised words, over "of" and "the"; before the first where there is
     * none.
     */
    private int end(Sentence sentence, int from) {
        List<CoreLabel> tokens = sentence.tokens();
        int to = from - 1;
        for (int i = from; i < tokens.size() && i - from < LONGEST; i++) {
            boolean capital = Character.isUpperCase(tokens.get(i).word().charAt(0))
                    && tokens.get(i).tag().startsWith("N");
            boolean joins = i > from && words.has("in-names", tokens.get(i).word());
            if (!capital && !joins) {
                break;
            }
            to = capital ? i : to;
        }
        return to;
    }

    private static List<String> before(Sentence sentence, int from) {
        List<String> words = new ArrayList<>();
        for (CoreLabel token : sentence.tokens().subList(Math.max(0, from - 4), from)) {
            words.add(token.word().toLowerCase(java.util.Locale.ROOT));
        }
        if (!words.isEmpty() && words.get(words.size() - 1).equals("the")) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    /** The camp of the noun for an armed group that stands in apposition to the name. */
    private Optional<Camp> body(Sentence sentence, int from, int to) {
        for (int i = from; i <= to; i++) {
            IndexedWord word = sentence.graph().getNodeByIndexSafe(i + 1);
            if (word == null
                    || placed(sentence, word)
                    || Senses.has(word.backingLabel(), "place-kinds.noun")
                    || Senses.has(word.backingLabel(), "actors.noun")) {
                continue;
            }
            List<IndexedWord> beside = new ArrayList<>(NounPhrase.children(sentence, word, "appos"));
            sentence.graph().incomingEdgeList(word).stream()
                    .filter(e -> e.getRelation().toString().equals("appos"))
                    .forEach(e -> beside.add(e.getGovernor()));
            Optional<IndexedWord> body = beside.stream()
                    .filter(b -> traits.any("body", Senses.of(b.backingLabel(), "actors.noun"))
                            && Character.isLowerCase(b.word().charAt(0))
                            && b.tag().equals("NN"))
                    .findFirst();
            if (body.isPresent()) {
                return Optional.of(side(sentence, body.get()));
            }
        }
        return Optional.empty();
    }

    private boolean placed(Sentence sentence, IndexedWord word) {
        return NounPhrase.children(sentence, word, "case").stream().anyMatch(c -> words.has("placing", c.word()));
    }

    private static Camp side(Sentence sentence, IndexedWord body) {
        for (CoreLabel token : new NounPhrase(sentence, body).core()) {
            Optional<String> side = Senses.first(token, "sides.noun").or(() -> Senses.first(token, "sides.adjective"));
            if (side.isPresent() && Camp.of(side.get()) != Camp.CIVILIAN) {
                return Camp.of(side.get());
            }
        }
        return Senses.first(body.backingLabel(), "actors.camp").map(Camp::of).orElse(Camp.UNKNOWN);
    }
}
