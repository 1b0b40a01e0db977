package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.BitSet;
import java.util.List;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Span;

/** What stands around a run of capitalised words and tells whether it names a person. */
final class NameSurroundings {

    private static final int OLDEST = 110;
    /** How far behind ", a" the noun stands that says what somebody is ("a tricycle driver"). */
    private static final int DESCRIPTION = 3;

    private final WordLists words;

    NameSurroundings(WordLists words) {
        this.words = words;
    }

    /**
     * A rank, a trade or "named" before the name, with or without a comma; before a comma a town may follow it ("a
     * shopkeeper in Demo,").
     */
    boolean introduced(List<CoreLabel> tokens, Span run) {
        int before = run.begin() - 1;
        if (before > 0 && tokens.get(before).word().equals(",")) {
            before = beforeTown(tokens, before - 1);
        }
        return before >= 0
                && (words.has("rank", tokens.get(before).word().replaceAll("\\.$", ""))
                        || words.has("naming", tokens.get(before).word()));
    }

    /** The token before "in Demo" that ends at the token, else that token itself. */
    private int beforeTown(List<CoreLabel> tokens, int last) {
        int at = last;
        while (at > 1 && Character.isUpperCase(tokens.get(at).word().codePointAt(0))) {
            at--;
        }
        return at < last && at > 0 && words.has("residence", tokens.get(at).word()) ? at - 1 : last;
    }

    /** ", 34," behind the name. */
    boolean aged(List<CoreLabel> tokens, Span run) {
        int at = run.end();
        return at + 2 < tokens.size()
                && tokens.get(at).word().equals(",")
                && tokens.get(at + 1).word().matches("\\d{1,3}")
                && Integer.parseInt(tokens.get(at + 1).word()) <= OLDEST
                && tokens.get(at + 2).word().matches("[,.]");
    }

    /** Whether it ends in the word for a thing, or such a word follows it, or it is a vessel's name. */
    boolean thing(List<CoreLabel> tokens, Span run) {
        return vessel(tokens, run)
                || words.has("thing", tokens.get(run.end() - 1).word())
                || run.end() < tokens.size()
                        && words.has("thing", tokens.get(run.end()).word());
    }

    /** A word for a vessel before the name, perhaps with a rank that is part of it ("the frigate Admiral Demo"). */
    private boolean vessel(List<CoreLabel> tokens, Span run) {
        int before = run.begin() - 1;
        if (before > 0
                && words.has("rank", tokens.get(before).word())
                && Character.isUpperCase(tokens.get(before).word().codePointAt(0))) {
            before--;
        }
        return before >= 0 && words.has("vessel", tokens.get(before).word());
    }

    /** ", a herdsman," behind the name: what somebody is, by the nouns that stand before names. */
    boolean described(List<CoreLabel> tokens, Span run) {
        int at = run.end();
        if (at + 2 >= tokens.size()
                || !tokens.get(at).word().equals(",")
                || !words.has("article", tokens.get(at + 1).word())) {
            return false;
        }
        int end = Math.min(tokens.size(), at + 2 + DESCRIPTION);
        return tokens.subList(at + 2, end).stream()
                .takeWhile(token -> !token.word().equals(","))
                .anyMatch(token -> words.has("rank", token.word()));
    }

    /** Whether its last word is an initial ("Fatoumata D."), as reports give those whose names they withhold. */
    boolean initial(List<CoreLabel> tokens, Span run) {
        return tokens.get(run.end() - 1).word().matches("\\p{Lu}\\.");
    }

    /** Whether a verb of speech follows. */
    boolean speaks(List<CoreLabel> tokens, Span run) {
        return run.end() < tokens.size()
                && words.has("speaking", tokens.get(run.end()).word());
    }

    /** Whether it stands beside a person in a list. */
    boolean beside(List<CoreLabel> tokens, Span run, BitSet named) {
        int before = run.begin() - 1;
        int after = run.end();
        return before > 0 && joins(tokens, before) && named.get(before - 1)
                || after + 1 < tokens.size() && joins(tokens, after) && named.get(after + 1);
    }

    /** Whether it is joined to a person by "and". */
    boolean lastOf(List<CoreLabel> tokens, Span run, BitSet named) {
        int before = run.begin() - 1;
        int after = run.end();
        return before > 0 && and(tokens, before) && named.get(before - 1)
                || after + 1 < tokens.size() && and(tokens, after) && named.get(after + 1);
    }

    private static boolean joins(List<CoreLabel> tokens, int i) {
        return tokens.get(i).word().equals(",") || and(tokens, i);
    }

    private static boolean and(List<CoreLabel> tokens, int i) {
        return tokens.get(i).word().equals("and");
    }
}
