package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is said to speak where commas set it apart: "…, the group said on Friday", "…, said the official", "…,
 * according to residents"; and what is told there of a part of those counted, between them and their verb: "373
 * civilians, 104 of them children, were killed". It reads tags only, since such an aside is what the parser most often
 * hangs on a wrong word, with half of the sentence.
 */
final class AsideFinder {

    private static final int LONGEST_NAME = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> WITHIN_NAME =
            Set.of("DT", "JJ", "JJR", "JJS", "PRP$", "POS", "CD", "IN", "CC", "VBN", "VBG", "RB", "HYPH", "TO");
    private static final Set<String> BESIDE_NAME = Set.of("DT", "JJ", "CD", "IN", "POS");
    private static final Set<String> OPENING_NAME = Set.of("DT", "JJ", "JJS", "PRP$", "CD", "VBN", "PRP");

    private final Set<String> verbs;
    private final ClosedWords words = ClosedWords.load("asides");
    private final AsideEnd end = new AsideEnd(words);
    private final Described described = new Described(words);

    /** @param verbs lemmas of the verbs that say who speaks */
    AsideFinder(Set<String> verbs) {
        this.verbs = verbs;
    }

    /** The asides of a tagged sentence, in order, none where they would leave no statement. */
    List<Aside> in(List<CoreLabel> tokens) {
        List<Aside> found = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (found.isEmpty() || found.get(found.size() - 1).to() <= i) {
                described.at(tokens, i).ifPresent(found::add);
            }
            if (tokens.get(i).word().equals(",")
                    && (found.isEmpty() || found.get(found.size() - 1).to() <= i)) {
                int from = AsideEnd.quote(tokens, i + 1) ? i + 2 : i + 1;
                at(tokens, i, from)
                        .filter(a -> a.kind() == Aside.Kind.PART || states(tokens, a))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Aside> at(List<CoreLabel> tokens, int comma, int from) {
        if (from + 2 >= tokens.size()) {
            return Optional.empty();
        }
        boolean according = AsideEnd.word(tokens, from).equals("according")
                && AsideEnd.word(tokens, from + 1).equals("to");
        if (according
                && !(from + 2 < tokens.size() && tokens.get(from + 2).tag().startsWith("W"))) {
            return Optional.of(new Aside(Aside.Kind.ACCORDING, comma, from, AsideEnd.ofPhrase(tokens, from + 2)));
        }
        if (words.has("inverted", tokens.get(from).lemma())
                && Set.of("VBD", "VBZ", "VBN").contains(tokens.get(from).tag())
                && opensName(tokens, from + 1)) {
            return Optional.of(new Aside(Aside.Kind.VERB_FIRST, comma, from, AsideEnd.ofPhrase(tokens, from + 1)))
                    .filter(a -> names(tokens, a));
        }
        int close = endOfPart(tokens, comma);
        if (close > 0) {
            return Optional.of(new Aside(Aside.Kind.PART, comma, comma + 1, close + 1));
        }
        int verb = verbAfterName(tokens, from);
        int to = verb < 0 ? -1 : end.ofAdjuncts(tokens, verb);
        return to < 0 ? Optional.empty() : Optional.of(new Aside(Aside.Kind.SUBJECT_FIRST, comma, from, to));
    }

    /** Whether what remains without the aside is a statement. */
    private static boolean states(List<CoreLabel> tokens, Aside aside) {
        boolean before = tokens.subList(0, aside.comma()).stream().anyMatch(AsideFinder::verbal);
        boolean after = tokens.subList(aside.to(), tokens.size()).stream().anyMatch(t -> FINITE.contains(t.tag()));
        boolean last = aside.to() >= tokens.size() - 2;
        if (last || before) {
            return before && aside.comma() >= 2;
        }
        String next =
                aside.to() + 1 < tokens.size() ? tokens.get(aside.to() + 1).tag() : "";
        return after && !Set.of("VBG", "WDT", "WP", "CC").contains(next);
    }

    private static boolean verbal(CoreLabel token) {
        return FINITE.contains(token.tag()) || token.tag().equals("VBN");
    }

    private boolean opensName(List<CoreLabel> tokens, int at) {
        String tag = tokens.get(at).tag();
        return (tag.startsWith("NN") || OPENING_NAME.contains(tag) && !tag.equals("CD") && !tag.equals("PRP"))
                && !words.has("clause", AsideEnd.word(tokens, at));
    }

    /** Whether nothing but a name, with a relative clause at most, stands behind the verb. */
    private boolean names(List<CoreLabel> tokens, Aside aside) {
        for (int i = aside.from() + 1; i < aside.to(); i++) {
            if (tokens.get(i).tag().equals("WP") || tokens.get(i).tag().equals("WDT")) {
                return true;
            }
            if (FINITE.contains(tokens.get(i).tag()) || words.has("clause", AsideEnd.word(tokens, i))) {
                return false;
            }
        }
        return true;
    }

    /** Place of the reporting verb right behind a name that begins at the place, or -1. */
    private int verbAfterName(List<CoreLabel> tokens, int from) {
        if (!tokens.get(from).tag().startsWith("NN")
                && !OPENING_NAME.contains(tokens.get(from).tag())) {
            return -1;
        }
        boolean noun = false;
        boolean bracket = false;
        boolean relative = false;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
            String tag = tokens.get(i).tag();
            if (noun && FINITE.contains(tag) && !relative && !bracket) {
                return verbs.contains(tokens.get(i).lemma()) ? i : -1;
            }
            if (noun
                    && i > from + 1
                    && !bracket
                    && !relative
                    && AsideEnd.word(tokens, i).equals(",")) {
                return verbAfterSecondName(tokens, i + 1);
            }
            relative = tag.equals("WP") || relative && !FINITE.contains(tag);
            bracket = tag.equals("-LRB-") || bracket && !tag.equals("-RRB-");
            noun |= tag.startsWith("NN") || tag.equals("PRP");
            boolean open = bracket
                    || tag.equals("-RRB-")
                    || tag.equals("WP")
                    || tag.startsWith("NN")
                    || FINITE.contains(tag)
                    || WITHIN_NAME.contains(tag)
                    || tag.equals("PRP") && (i == from || relative);
            if (!open || words.has("clause", AsideEnd.word(tokens, i)) && !relative) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Place of the reporting verb behind the name set beside the first one ("the governor, Oleh Kiper, said"), or -1.
     */
    private int verbAfterSecondName(List<CoreLabel> tokens, int from) {
        int i = from;
        while (i < Math.min(tokens.size(), from + LONGEST_NAME)
                && (tokens.get(i).tag().startsWith("NN")
                        || BESIDE_NAME.contains(tokens.get(i).tag()))) {
            i++;
        }
        boolean name = i > from
                && Set.of("DT", "NNP", "NNPS").contains(tokens.get(from).tag())
                && tokens.get(i - 1).tag().startsWith("NN");
        boolean said = name
                && i + 1 < tokens.size()
                && AsideEnd.word(tokens, i).equals(",")
                && FINITE.contains(tokens.get(i + 1).tag());
        return said && verbs.contains(tokens.get(i + 1).lemma()) ? i + 1 : -1;
    }

    /**
     * Place of the comma behind "104 of them children" or "all from one wedding party" where a verb follows whose
     * subject stands before it, or -1.
     */
    private int endOfPart(List<CoreLabel> tokens, int comma) {
        boolean noun = comma > 0
                && (tokens.get(comma - 1).tag().startsWith("NN")
                        || tokens.get(comma - 1).get(Counts.class) != null);
        boolean some = tokens.get(comma + 1).tag().equals("CD") || words.has("some", AsideEnd.word(tokens, comma + 1));
        boolean named = words.has("naming", AsideEnd.word(tokens, comma + 1))
                || words.has("naming", AsideEnd.word(tokens, comma + 1) + "-" + AsideEnd.word(tokens, comma + 2));
        if (!noun || !named && (!some || !words.has("parting", AsideEnd.word(tokens, comma + 2)))) {
            return -1;
        }
        int i = comma + 3;
        while (i < Math.min(tokens.size(), comma + LONGEST_NAME)
                && !AsideEnd.word(tokens, i).equals(",")) {
            if (FINITE.contains(tokens.get(i).tag())) {
                return -1;
            }
            i++;
        }
        boolean verb = i + 1 < tokens.size()
                && AsideEnd.word(tokens, i).equals(",")
                && FINITE.contains(tokens.get(i + 1).tag());
        return verb && !verbs.contains(tokens.get(i + 1).lemma()) ? i : -1;
    }
}
