package org.skirmish.extract.gaps;

import java.util.Set;

/** Says how likely a number counts people or things harmed. */
@FunctionalInterface
public interface NumberScorer {

    /**
     * The log odds that the number is a figure of harm.
     *
     * @param signs what stands beside it, see {@code Surroundings}
     * @param claimed whether a claim was made of it
     */
    double logOdds(NumberPlace place, Set<String> signs, boolean claimed);
}
