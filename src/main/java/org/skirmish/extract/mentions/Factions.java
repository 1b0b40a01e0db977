package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;

/**
 * Names of factions: that of a known group with a leader's or another name behind a dash or in brackets ("SLA-Minnawi",
 * "SPLM-N (al-Hilu)").
 */
final class Factions {

    private static final Pattern NAME = Pattern.compile("(.+?)[-\u2010-\u2015]+((?:al-|el-|ul-)?\\p{Lu}[\\p{L}'’.-]*)");
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015]{1,2}");
    private static final Pattern LEADER = Pattern.compile("(?:al-|el-|ul-)?\\p{Lu}\\p{Ll}[\\p{L}'’.-]*");
    private static final int MOST_WORDS = 3;

    private final Predicate<String> known;

    /** @param known whether words are the name of a group */
    Factions(Predicate<String> known) {
        this.known = known;
    }

    /**
     * A faction's name.
     *
     * @param parent the name of the group it is of
     * @param to place behind its last token, from 0
     */
    record Faction(String parent, int to) {}

    /** The faction whose name is within the token of that place, from 0, and those behind it. */
    Optional<Faction> at(Sentence sentence, int from) {
        List<CoreLabel> tokens = sentence.tokens();
        Matcher name = NAME.matcher(tokens.get(from).word());
        boolean own = name.matches()
                && known.test(name.group(1))
                && !known.test(name.group(2))
                && !known.test(tokens.get(from).word())
                && Character.isUpperCase(name.group(1).charAt(0));
        if (!own || other(tokens, from + 1)) {
            return Optional.empty();
        }
        return Optional.of(new Faction(name.group(1), further(tokens, from + 1, name.group(2))));
    }

    /**
     * Where the name of a group that ends before the place, from 0, ends as that of its faction: at the same place
     * where none is told.
     */
    int end(Sentence sentence, int to) {
        List<CoreLabel> tokens = sentence.tokens();
        boolean dashed = to + 1 < tokens.size()
                && DASH.matcher(tokens.get(to).word()).matches()
                && tokens.get(to).beginPosition() == tokens.get(to - 1).endPosition()
                && tokens.get(to + 1).beginPosition() == tokens.get(to).endPosition()
                && Character.isUpperCase(tokens.get(to + 1).word().charAt(0));
        if (dashed && !known.test(tokens.get(to + 1).word())) {
            return further(tokens, to + 2, tokens.get(to + 1).word());
        }
        int close = to + 1;
        while (close < Math.min(tokens.size(), to + 2 + MOST_WORDS)
                && LEADER.matcher(tokens.get(close).word()).matches()) {
            close++;
        }
        boolean bracketed = to < tokens.size()
                && "-LRB-".equals(tokens.get(to).tag())
                && close > to + 1
                && close < tokens.size()
                && "-RRB-".equals(tokens.get(close).tag());
        return bracketed ? close + 1 : to;
    }

    /** "Abdul Wahid": the rest of a leader's name. */
    private static int further(List<CoreLabel> tokens, int from, String first) {
        int to = from;
        while (LEADER.matcher(first).matches()
                && to < Math.min(tokens.size(), from + MOST_WORDS - 1)
                && LEADER.matcher(tokens.get(to).word()).matches()
                && String.valueOf(tokens.get(to).tag()).startsWith("NNP")
                && !Senses.has(tokens.get(to), "actors.noun")) {
            to++;
        }
        return to;
    }

    /** "KNU-Myanmar talks": of something else than people. */
    private static boolean other(List<CoreLabel> tokens, int at) {
        return at < tokens.size()
                && List.of("NN", "NNS").contains(String.valueOf(tokens.get(at).tag()))
                && !Senses.has(tokens.get(at), "actors.noun")
                && !Senses.has(tokens.get(at), "sides.noun");
    }
}
