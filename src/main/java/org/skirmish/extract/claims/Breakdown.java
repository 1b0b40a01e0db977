package org.skirmish.extract.claims;

import java.util.List;
import java.util.Set;

/**
 * Parts of a larger figure, as a sentence tells them, before it is known which figure that is.
 *
 * @param at place of the token at which it opens, from 0: its whole is told before
 * @param of measures (notations of the scheme {@code harms}) of which one is the whole's; empty where the words do not
 *     tell
 * @param harms measures that the words told of the parts themselves name ("two of whom died"); empty where they name
 *     none
 */
public record Breakdown(Cue cue, int at, Set<String> of, Set<String> harms, List<Part> parts) {

    /** By which words parts are told. */
    public enum Cue {
        /** "including two women", "a captain among them": some of the whole. */
        INCLUDED("parts.included"),
        /** "four of them children", "of whom two are children": some of the whole. */
        OF_THOSE("parts.of-those"),
        /** "Two medics were among the dead", "the dead included two medics": some of the whole. */
        AMONG_HARMED("parts.among-harmed"),
        /** "(5 women, 4 men)", ": nine soldiers and five police": all of the whole. */
        MADE_UP("parts.made-up");

        private final String rule;

        Cue(String rule) {
            this.rule = rule;
        }

        /** The id under which claims made so name their rule. */
        public String rule() {
            return rule;
        }
    }

    /** Whether the parts are told as all of the whole. */
    public boolean complete() {
        return cue == Cue.MADE_UP;
    }
}
