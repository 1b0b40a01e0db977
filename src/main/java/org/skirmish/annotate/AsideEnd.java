package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where words that only say who speaks come to their end: behind the verb's adjuncts, or behind the speaker's
 * name.
 */
final class AsideEnd {

    private static final Set<String> WITHIN_ADJUNCT =
            Set.of("DT", "JJ", "PRP$", "POS", "CD", "IN", "TO", "RB", "VBN", "HYPH", "PRP", "-LRB-", "-RRB-");

    private final ClosedWords words;

    /** @param words the lists of {@code rules/asides.txt} */
    AsideEnd(ClosedWords words) {
        this.words = words;
    }

    /**
     * Place behind what may follow the verb within the aside ("on Friday", "us by telephone"), or -1 if a statement
     * follows.
     */
    int ofAdjuncts(List<CoreLabel> tokens, int verb) {
        int i = verb + 1;
        if (words.has("telling", tokens.get(verb).lemma())) {
            while (i < tokens.size()
                    && (tokens.get(i).tag().startsWith("NN")
                            || Set.of("DT", "PRP", "PRP$", "JJ", "POS")
                                    .contains(tokens.get(i).tag()))) {
                i++;
            }
        }
        while (i < tokens.size() && !ends(tokens, i)) {
            String tag = tokens.get(i).tag();
            boolean opening = i == verb + 1 && !Set.of("IN", "TO", "RB").contains(tag) && !time(tokens, i);
            if (opening
                    || !(tag.startsWith("NN") || WITHIN_ADJUNCT.contains(tag))
                    || words.has("clause", word(tokens, i))) {
                return -1;
            }
            i++;
        }
        return i < tokens.size() && (word(tokens, i).equals(":") || quote(tokens, i) && i + 2 < tokens.size()) ? -1 : i;
    }

    private boolean time(List<CoreLabel> tokens, int at) {
        return java.util.stream.IntStream.range(at, Math.min(tokens.size(), at + 3))
                .anyMatch(i -> words.has("times", word(tokens, i)));
    }

    /** Place behind a name, with what is set beside it between commas and the relative clause that ends it. */
    static int ofPhrase(List<CoreLabel> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            boolean comma = word(tokens, i).equals(",");
            boolean relative = comma
                    && i + 1 < tokens.size()
                    && Set.of("WDT", "WP", "WP$").contains(tokens.get(i + 1).tag());
            if (relative) {
                return stop(tokens);
            }
            if (ends(tokens, i) && !(comma && beside(tokens, i + 1))) {
                return i;
            }
        }
        return tokens.size();
    }

    private static int stop(List<CoreLabel> tokens) {
        int i = tokens.size();
        while (i > 1 && (quote(tokens, i - 1) || Set.of(".", "?", "!").contains(word(tokens, i - 1)))) {
            i--;
        }
        return i;
    }

    /** "…, a spokesman for the group": a noun with its article and no verb up to the next comma. */
    private static boolean beside(List<CoreLabel> tokens, int from) {
        int i = from;
        while (i < tokens.size() && !ends(tokens, i)) {
            if (tokens.get(i).tag().startsWith("VB") || tokens.get(i).tag().equals("MD")) {
                return false;
            }
            i++;
        }
        return i > from + 1 && from < tokens.size() && tokens.get(from).tag().equals("DT");
    }

    private static boolean ends(List<CoreLabel> tokens, int at) {
        return quote(tokens, at)
                || Set.of(",", ".", "?", "!", ";", ":", "--", "-", "–", "—").contains(word(tokens, at));
    }

    /** Whether a quotation mark stands at the place. */
    static boolean quote(List<CoreLabel> tokens, int at) {
        return at < tokens.size()
                && Set.of("\"", "''", "``").contains(tokens.get(at).word());
    }

    /** The word at the place, in lower case. */
    static String word(List<CoreLabel> tokens, int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }
}
