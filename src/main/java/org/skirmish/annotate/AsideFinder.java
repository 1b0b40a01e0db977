package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is said to speak where commas set it apart: "…, the group said on Friday", "…, said the official", "…, according to
 * residents". It reads tags only, since such an aside is what the parser most often hangs on a wrong word, with half of the sentence.
 */
final class AsideFinder {

    private static final int LONGEST_NAME = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> WITHIN_NAME = Set.of("DT", "JJ", "JJR", "JJS", "PRP$", "POS", "CD", "IN", "CC", "VBN", "VBG", "RB", "HYPH", "TO");
    private static final Set<String> OPENING_NAME = Set.of("DT", "JJ", "JJS", "PRP$", "CD", "VBN", "PRP");
    private static final Set<String> WITHIN_ADJUNCT = Set.of("DT", "JJ", "PRP$", "POS", "CD", "IN", "TO", "RB", "VBN", "HYPH", "PRP", "-LRB-", "-RRB-");

    private final Set<String> verbs;
    private final Map<String, Set<String>> lists = new HashMap<>();

    /** @param verbs lemmas of the verbs that say who speaks */
    AsideFinder(Set<String> verbs) {
        this.verbs = verbs;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AsideFinder.class.getResourceAsStream("/rules/asides.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(l -> l.split(":\\s+", 2))
                .forEach(l -> lists.computeIfAbsent(l[0], k -> new HashSet<>()).addAll(List.of(l[1].strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The asides of a tagged sentence, in order, none where they would leave no statement. */
    List<Aside> in(List<CoreLabel> tokens) {
        List<Aside> found = new ArrayList<>();
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).word().equals(",") && (found.isEmpty() || found.get(found.size() - 1).to() <= i)) {
                int from = quote(tokens, i + 1) ? i + 2 : i + 1;
                at(tokens, i, from).filter(a -> states(tokens, a)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Aside> at(List<CoreLabel> tokens, int comma, int from) {
        if (from + 1 >= tokens.size()) {
            return Optional.empty();
        }
        boolean according = word(tokens, from).equals("according") && word(tokens, from + 1).equals("to");
        if (according && !(from + 2 < tokens.size() && tokens.get(from + 2).tag().startsWith("W"))) {
            return Optional.of(new Aside(Aside.Kind.ACCORDING, comma, from, phraseEnd(tokens, from + 2)));
        }
        if (listed("inverted", tokens.get(from).lemma()) && Set.of("VBD", "VBZ", "VBN").contains(tokens.get(from).tag()) && opensName(tokens, from + 1)) {
            return Optional.of(new Aside(Aside.Kind.VERB_FIRST, comma, from, phraseEnd(tokens, from + 1))).filter(a -> names(tokens, a));
        }
        int verb = verbAfterName(tokens, from);
        int end = verb < 0 ? -1 : adjunctsEnd(tokens, verb);
        return end < 0 ? Optional.empty() : Optional.of(new Aside(Aside.Kind.SUBJECT_FIRST, comma, from, end));
    }

    /** Whether what remains without the aside is a statement. */
    private static boolean states(List<CoreLabel> tokens, Aside aside) {
        boolean before = tokens.subList(0, aside.comma()).stream().anyMatch(AsideFinder::verbal);
        boolean after = tokens.subList(aside.to(), tokens.size()).stream().anyMatch(t -> FINITE.contains(t.tag()));
        boolean last = aside.to() >= tokens.size() - 2;
        if (last || before) {
            return before && aside.comma() >= 2;
        }
        String next = aside.to() + 1 < tokens.size() ? tokens.get(aside.to() + 1).tag() : "";
        return after && !Set.of("VBG", "WDT", "WP", "CC").contains(next);
    }

    private static boolean verbal(CoreLabel token) {
        return FINITE.contains(token.tag()) || token.tag().equals("VBN");
    }

    private boolean opensName(List<CoreLabel> tokens, int at) {
        String tag = tokens.get(at).tag();
        return (tag.startsWith("NN") || OPENING_NAME.contains(tag) && !tag.equals("CD") && !tag.equals("PRP")) && !listed("clause", word(tokens, at));
    }

    /** Whether nothing but a name, with a relative clause at most, stands behind the verb. */
    private boolean names(List<CoreLabel> tokens, Aside aside) {
        for (int i = aside.from() + 1; i < aside.to(); i++) {
            if (tokens.get(i).tag().equals("WP") || tokens.get(i).tag().equals("WDT")) {
                return true;
            }
            if (FINITE.contains(tokens.get(i).tag()) || listed("clause", word(tokens, i))) {
                return false;
            }
        }
        return true;
    }

    /** Place of the reporting verb right behind a name that begins at the place, or -1. */
    private int verbAfterName(List<CoreLabel> tokens, int from) {
        if (!tokens.get(from).tag().startsWith("NN") && !OPENING_NAME.contains(tokens.get(from).tag())) {
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
            relative = tag.equals("WP") || relative && !FINITE.contains(tag);
            bracket = tag.equals("-LRB-") || bracket && !tag.equals("-RRB-");
            noun |= tag.startsWith("NN") || tag.equals("PRP");
            boolean open = bracket || tag.equals("-RRB-") || tag.equals("WP") || tag.startsWith("NN") || FINITE.contains(tag)
                || WITHIN_NAME.contains(tag) || tag.equals("PRP") && (i == from || relative);
            if (!open || listed("clause", word(tokens, i)) && !relative) {
                return -1;
            }
        }
        return -1;
    }

    /** Place behind what may follow the verb within the aside ("on Friday", "us by telephone"), or -1 if a statement follows. */
    private int adjunctsEnd(List<CoreLabel> tokens, int verb) {
        int i = verb + 1;
        if (listed("telling", tokens.get(verb).lemma())) {
            while (i < tokens.size() && (tokens.get(i).tag().startsWith("NN") || Set.of("DT", "PRP", "PRP$", "JJ", "POS").contains(tokens.get(i).tag()))) {
                i++;
            }
        }
        while (i < tokens.size() && !ends(tokens, i)) {
            String tag = tokens.get(i).tag();
            boolean opening = i == verb + 1 && !Set.of("IN", "TO", "RB").contains(tag) && !time(tokens, i);
            if (opening || !(tag.startsWith("NN") || WITHIN_ADJUNCT.contains(tag)) || listed("clause", word(tokens, i))) {
                return -1;
            }
            i++;
        }
        return i < tokens.size() && (word(tokens, i).equals(":") || quote(tokens, i) && i + 2 < tokens.size()) ? -1 : i;
    }

    private boolean time(List<CoreLabel> tokens, int at) {
        return java.util.stream.IntStream.range(at, Math.min(tokens.size(), at + 3)).anyMatch(i -> listed("times", word(tokens, i)));
    }

    /** Place behind a name, with what is set beside it between commas and the relative clause that ends it. */
    private static int phraseEnd(List<CoreLabel> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            boolean comma = word(tokens, i).equals(",");
            boolean relative = comma && i + 1 < tokens.size() && Set.of("WDT", "WP", "WP$").contains(tokens.get(i + 1).tag());
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
        return quote(tokens, at) || Set.of(",", ".", "?", "!", ";", ":", "--", "-", "–", "—").contains(word(tokens, at));
    }

    private static boolean quote(List<CoreLabel> tokens, int at) {
        return at < tokens.size() && Set.of("\"", "''", "``").contains(tokens.get(at).word());
    }

    private static String word(List<CoreLabel> tokens, int at) {
        return tokens.get(at).word().toLowerCase(Locale.ROOT);
    }

    private boolean listed(String list, String word) {
        return word != null && lists.get(list).contains(word.toLowerCase(Locale.ROOT));
    }
}
