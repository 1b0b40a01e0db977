package org.skirmish.reconcile;

import java.util.Map;
import java.util.Set;

/**
 * What the policy says of kinds of engagement, by their notations.
 *
 * @param broader the broader kind of a narrower one
 * @param pairs two notations set apart by a space, of kinds that reports use of one act
 * @param air kinds that come from the air
 */
record Kinds(Map<String, String> broader, Set<String> pairs, Set<String> air) {

    /** The kind at the top of the scheme. */
    String broadest(String kind) {
        String top = kind;
        for (int step = 0; broader.containsKey(top) && step < broader.size(); step++) {
            top = broader.get(top);
        }
        return top;
    }

    boolean compatible(String one, String other) {
        return pairs.contains(one + ' ' + other) || pairs.contains(other + ' ' + one);
    }

    boolean fromAir(String kind) {
        return air.contains(kind);
    }
}
