package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where those who act are described between the noun for them and their verb: by what they call themselves ("a
 * group calling itself the Sons of the Tide (SOT) stormed the market"), by how they come ("riders armed with rifles
 * attacked a camp"). The parser else takes words of the description for the subject, or its participle for the verb.
 */
final class Described {

    private static final int LONGEST = 9;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VBN");

    private final ClosedWords words;

    /** @param words the lists of {@code rules/asides.txt} */
    Described(ClosedWords words) {
        this.words = words;
    }

    /** The aside that begins at the place, if one does: the words of calling and the name, or those of bearing. */
    Optional<Aside> at(List<CoreLabel> tokens, int from) {
        int verb = behindBearing(tokens, from);
        return verb > 0 ? Optional.of(new Aside(Aside.Kind.DESCRIBED, from, from, verb)) : named(tokens, from);
    }

    /**
     * Place of the verb behind "armed with rifles" that stands behind the noun with which the sentence opens, or -1.
     */
    private int behindBearing(List<CoreLabel> tokens, int from) {
        boolean opening = words.has("bearing", AsideEnd.word(tokens, from))
                && from > 0
                && tokens.get(from - 1).tag().startsWith("NN")
                && tokens.subList(0, from).stream().allMatch(t -> t.tag().matches("NN.*|JJ|DT|CD|IN|CC"));
        int i = from + 1;
        while (opening && i < tokens.size() && tokens.get(i).tag().matches("NN.*|JJ|DT|CD|IN|CC|PRP\\$")) {
            i++;
        }
        boolean acts = opening
                && i > from + 1
                && i < tokens.size()
                && tokens.get(i).tag().equals("VBD");
        return acts ? i : -1;
    }

    private Optional<Aside> named(List<CoreLabel> tokens, int from) {
        int name = from > 0 && tokens.get(from - 1).tag().startsWith("NN") ? behindCalling(tokens, from) : -1;
        int to = name < 0 ? -1 : end(tokens, name);
        return to > name && to < tokens.size() && FINITE.contains(tokens.get(to).tag())
                ? Optional.of(new Aside(Aside.Kind.CALLED, from, from, to))
                : Optional.empty();
    }

    /** Place behind "calling itself" or "known as" and the article of the name, or -1. */
    private int behindCalling(List<CoreLabel> tokens, int from) {
        int verb = words.has("relative", AsideEnd.word(tokens, from)) ? from + 1 : from;
        if (verb + 3 >= tokens.size()) {
            return -1;
        }
        String next = AsideEnd.word(tokens, verb + 1);
        boolean itself = words.has("calling", AsideEnd.word(tokens, verb)) && words.has("itself", next);
        boolean called = verb == from && words.has("called", AsideEnd.word(tokens, verb));
        int name = itself || called && next.equals("as") ? verb + 2 : called ? verb + 1 : -1;
        return name > 0 && words.has("articles", AsideEnd.word(tokens, name)) ? name + 1 : name;
    }

    /** Place behind the run of capitalised words, over the small words within it, and an abbreviation in brackets. */
    private int end(List<CoreLabel> tokens, int from) {
        int to = from;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            boolean capital = Character.isUpperCase(tokens.get(i).word().charAt(0))
                    || tokens.get(i).get(Counts.class) != null;
            if (!capital && !words.has("within-names", AsideEnd.word(tokens, i))) {
                break;
            }
            to = capital ? i + 1 : to;
        }
        boolean bracket = to > from
                && to + 2 < tokens.size()
                && tokens.get(to).tag().equals("-LRB-")
                && tokens.get(to + 2).tag().equals("-RRB-");
        return bracket ? to + 3 : to;
    }
}
