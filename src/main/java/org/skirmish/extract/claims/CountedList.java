package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Bounds;
import org.skirmish.model.Span;

/**
 * Reads lists of counted nouns ("a nurse, two drivers and three of their children") off the words and tags of a
 * sentence, not off its parse: such lists stand in appositions, where the parse is least to be trusted. Places of
 * tokens count from 0.
 */
public final class CountedList {

    private static final int LONGEST_PHRASE = 7;
    private static final int LONGEST_TAIL = 9;
    private static final Set<String> BEFORE_HEAD = Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "POS");
    private static final Set<String> IN_TAIL = Set.of("IN", "DT", "JJ", "CD", "PRP$", "POS");
    /** Tags of what belongs to a counted noun, so that no list begins behind it. */
    private static final Pattern BEFORE_LIST = Pattern.compile("NN.*|JJ.*|CD|DT|PRP\\$|POS");

    static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    private final Sentence sentence;
    private final List<CoreLabel> tokens;
    private final WordLists words;

    CountedList(Sentence sentence, WordLists words) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = words;
    }

    /** The parts of the longest list that begins at the token; empty where none does. */
    List<Part> from(int place) {
        List<Part> parts = new ArrayList<>();
        Optional<Part> next = part(place);
        while (next.isPresent()) {
            parts.add(next.get());
            int at = next.get().to();
            boolean comma = at < tokens.size() && tokens.get(at).word().equals(",");
            int joined = comma ? at + 1 : at;
            boolean and = joined < tokens.size()
                    && words.has("part-joining", tokens.get(joined).word());
            boolean bare = at < tokens.size() && tokens.get(at).get(Counts.class) != null; // "nine women four children"
            next = comma || and || bare ? part(and ? joined + 1 : joined) : Optional.empty();
            next = next.filter(p -> and && !comma || !FINITE.contains(tag(p.to())));
        }
        return parts;
    }

    /** The list that ends right before the token, from its earliest possible beginning; empty where none does. */
    List<Part> before(int end) {
        for (int from = Math.max(0, end - 3 * LONGEST_PHRASE); from < end; from++) {
            List<Part> list = ending(from, end);
            if (!list.isEmpty()) {
                return list;
            }
        }
        return List.of();
    }

    /** The list that ends right before the token and begins behind the last mark before it; empty where none does. */
    List<Part> aside(int end) {
        int from = end;
        while (from > 0 && !is("part-before", from - 1) || from > 0 && is("part-joining", from - 1)) {
            from--;
        }
        return from == 0 ? List.of() : ending(from, end);
    }

    private List<Part> ending(int from, int end) {
        boolean opens = from == 0 || !BEFORE_LIST.matcher(tag(from - 1)).matches();
        List<Part> list = opens ? from(from) : List.of();
        return !list.isEmpty() && list.get(list.size() - 1).to() == end ? list : List.of();
    }

    /**
     * The counted noun that begins at the token. Whom a word of harm right behind it tells of is counted there, and is
     * none.
     */
    private Optional<Part> part(int place) {
        if (place >= tokens.size()) {
            return Optional.empty();
        }
        CoreLabel first = tokens.get(place);
        Bounds number = first.get(Counts.class);
        int head = head(place + 1);
        IndexedWord noun = head < 0 ? null : sentence.graph().getNodeByIndexSafe(head + 1);
        if (head < 0 && number != null && number.max().orElse(2) > 0 && is("part-tails", place + 1)) {
            Count bare = new Count(number, Optional.empty(), Sentence.span(first), false, false);
            return Optional.of(new Part(bare, Optional.empty(), place, tail(place + 1)));
        }
        if (noun == null || harmed(head + 1) || words.has("uncounted", noun) || is("of-age", head + 1)) {
            return Optional.empty();
        }
        boolean kind = Senses.has(noun.backingLabel(), "actors.noun") || isThing(noun) || words.has("leading", noun);
        boolean many = number != null
                && number.max().orElse(2) > 0
                && (kind || noun.tag().equals("NNS"));
        boolean single = number == null && kind && single(first, noun);
        if (!many && !single) {
            return Optional.empty();
        }
        Span phrase = Sentence.span(first).cover(Sentence.span(noun));
        Count count = many
                ? new Count(number, Optional.of(noun), Sentence.span(first), false, false)
                : new Count(
                        Bounds.exactly(words.has("two-people", noun) ? 2 : 1), Optional.of(noun), phrase, true, false);
        return Optional.of(new Part(count, Optional.of(noun), place, tail(head + 1)));
    }

    /** The last noun of the run of nouns and adjectives that begins at the token; -1 where there is none. */
    int head(int place) {
        int head = -1;
        for (int i = place; i < tokens.size() && i < place + LONGEST_PHRASE; i++) {
            boolean people = is("leading", i); // "a major" is often taken for an adjective
            if (tag(i).startsWith("NN") || people) {
                head = i;
            } else if (!BEFORE_HEAD.contains(tag(i))) {
                break;
            }
        }
        return head;
    }

    /** Whether the noun is of a thing and of nobody. */
    public static boolean isThing(IndexedWord noun) {
        return !Senses.has(noun.backingLabel(), "actors.noun")
                && (Senses.has(noun.backingLabel(), "objects.noun") || Senses.has(noun.backingLabel(), "weapons.noun"));
    }

    /** "a captain", "another child"; "their commander", "the deputy imam": one by office or kin. */
    private boolean single(CoreLabel first, IndexedWord noun) {
        String word = first.word().toLowerCase(Locale.ROOT);
        List<String> kinds = Senses.of(noun.backingLabel(), "actors.noun");
        boolean collective = !words.has("kin", noun) && kinds.stream().anyMatch(k -> words.has("collective", k));
        boolean one = !noun.tag().endsWith("S") && !collective;
        boolean holder = kinds.stream()
                        .findFirst()
                        .filter(k -> words.has("one-of-a-kind", k))
                        .isPresent()
                || words.has("kin", noun)
                || words.has("leading", noun);
        return one
                && (words.has("one-more", word)
                        || holder && (word.equals("the") || first.tag().equals("PRP$")));
    }

    /** Behind the head: "of the town", "from one family", "aged 12". */
    private int tail(int place) {
        int at = place;
        while (at < tokens.size()
                && at < place + LONGEST_TAIL
                && (tag(at).startsWith("NN") || IN_TAIL.contains(tag(at)) || is("aged", at))
                && !tokens.get(at).word().equalsIgnoreCase("among")
                && !(at > place && tag(at).equals("CD") && tag(at - 1).startsWith("NN"))) {
            at++;
        }
        return at;
    }

    private boolean is(String list, int place) {
        return place < tokens.size() && words.has(list, tokens.get(place).word());
    }

    private boolean harmed(int place) {
        return place < tokens.size()
                && (Senses.has(tokens.get(place), "harms.objectVerb")
                        || Senses.has(tokens.get(place), "harms.adjective")
                        || Senses.has(tokens.get(place), "harms.subjectVerb"));
    }

    private String tag(int place) {
        return place < tokens.size() ? tokens.get(place).tag() : "";
    }
}
