package org.skirmish.extract.gaps;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.annotate.Unread;
import org.skirmish.extract.gaps.NumberPlace.Form;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Bounds;

/**
 * Finds where a sentence may count something: numbers, read or not, articles before people and things, words for
 * nobody.
 */
public final class NumberPlaces {

    private static final int LONGEST_PHRASE = 6;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> BEFORE_HEAD = Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS", "CD");

    private final WordLists words;

    public NumberPlaces(WordLists words) {
        this.words = words;
    }

    /**
     * The places in the order of the text, but for those in which a token lies that {@code taken} says is something
     * else: a day, a name.
     */
    public List<NumberPlace> in(Sentence sentence, IntPredicate taken) {
        List<NumberPlace> places = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (!taken.test(i)) {
                at(sentence, i).ifPresent(places::add);
            }
        }
        return places;
    }

    private Optional<NumberPlace> at(Sentence sentence, int i) {
        CoreLabel token = sentence.tokens().get(i);
        String word = token.word().toLowerCase(Locale.ROOT);
        Bounds bounds = token.get(Counts.class);
        int head = head(sentence, i + 1);
        int noun = head < 0 ? i : head;
        if (head < 0 && countsNothing(word)) {
            return Optional.empty();
        }
        if (bounds != null && (bounds.max().orElse(1) > 0)) {
            return Optional.of(new NumberPlace(sentence, i, noun, Form.NUMBER, Optional.of(bounds)));
        }
        if (bounds != null || words.has("none", word) || word.equals("no")) {
            return Optional.of(new NumberPlace(sentence, i, noun, Form.NONE, Optional.of(Bounds.exactly(0))));
        }
        if (token.get(Unread.class) != null
                || Character.isDigit(word.codePointAt(0))
                || token.tag().equals("CD")) {
            return Optional.of(new NumberPlace(sentence, i, noun, Form.UNREAD, Optional.empty()));
        }
        return head >= 0 && one(token, word, sentence.tokens().get(head))
                ? Optional.of(new NumberPlace(sentence, i, head, Form.ONE, Optional.of(Bounds.exactly(1))))
                : Optional.empty();
    }

    /** Without a noun behind it: a year, "no longer", "both sides said". */
    private boolean countsNothing(String word) {
        return words.has("counting-beside", word) || YEAR.matcher(word).matches();
    }

    /** The last noun of the run of nouns and adjectives that begins there; -1 where none does. */
    private static int head(Sentence sentence, int from) {
        int head = -1;
        List<CoreLabel> tokens = sentence.tokens();
        for (int i = from; i < tokens.size() && i < from + LONGEST_PHRASE; i++) {
            String tag = tokens.get(i).tag();
            if (tag.startsWith("NN")) {
                head = i;
            } else if (!BEFORE_HEAD.contains(tag)) {
                break;
            }
        }
        return head;
    }

    private boolean one(CoreLabel first, String word, CoreLabel noun) {
        boolean people = Senses.has(noun, "actors.noun");
        boolean thing = Senses.has(noun, "objects.noun") || Senses.has(noun, "weapons.noun");
        boolean singular = !noun.tag().endsWith("S");
        boolean article = words.has("one-more", word);
        boolean holder = people && (word.equals("the") || first.tag().equals("PRP$"));
        return singular && (article && (people || thing) || holder);
    }
}
