package org.skirmish.extract.rules;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a sentence must hold for a pattern to be worth trying, and where: a sieve for speed, which never keeps a pattern
 * from matching.
 *
 * @param first what the pattern's first node asks of its word
 * @param all what the nodes ask that no match can lack: those outside of alternatives, of negations and of optional
 *     parts
 */
record Demands(Demand first, List<Demand> all) {

    /** The demands of a pattern as a rule file has it, where senses stand behind {@code @} and macros are expanded. */
    static Demands of(String when) {
        return new Reading(when).demands();
    }

    /** Whether a sentence with these words can hold a match. */
    boolean met(Demand.Stock stock) {
        for (Demand demand : all) {
            if (!demand.met(stock)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a match may begin at the word. */
    boolean mayBegin(IndexedWord word) {
        return first.admits(word);
    }

    /** One pass over a pattern's text. */
    private static final class Reading {

        private final String when;
        private final List<Demand> needed = new ArrayList<>();
        private final Deque<Boolean> brackets = new ArrayDeque<>(List.of(true));
        private Demand first;
        private boolean spared;

        Reading(String when) {
            this.when = when;
        }

        Demands demands() {
            for (int at = 0; at < when.length(); at++) {
                switch (when.charAt(at)) {
                    case '{' -> at = node(at);
                    case '/' -> at = when.indexOf('/', at + 1);
                    case '(' -> open(!spared);
                    case '[' -> open(false);
                    case ')', ']' -> brackets.pop();
                    case '?', '!' -> spared = true;
                    case '|' -> alternative();
                    default -> {}
                }
            }
            needed.removeIf(Demand::open);
            return new Demands(first == null ? Demand.of("") : first, List.copyOf(needed));
        }

        /** Outside of brackets nothing is needed by all alternatives. */
        private void alternative() {
            if (brackets.size() == 1) {
                needed.clear();
                brackets.pop();
                brackets.push(false);
            }
        }

        private void open(boolean needs) {
            brackets.push(brackets.peek() && needs);
            spared = false;
        }

        private int node(int begin) {
            int end = begin;
            for (boolean quoted = false; quoted || when.charAt(end) != '}'; end++) {
                quoted ^= when.charAt(end) == '/';
            }
            Demand demand = Demand.of(when.substring(begin + 1, end));
            first = first == null && begin == 0 ? demand : first;
            if (brackets.peek() && !spared) {
                needed.add(demand);
            }
            spared = false;
            return end;
        }
    }
}
