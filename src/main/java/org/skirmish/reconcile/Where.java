package org.skirmish.reconcile;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Where an account says that it happened.
 *
 * @param name the reported name
 * @param township the township's name, from the gazetteer or, without a link, from the report's next larger place
 * @param found the gazetteer's place
 * @param precision notation of the scheme {@code place-precisions}, empty without a link
 */
record Where(String name, Optional<String> township, Optional<Node> found, String precision) {

    private static final Set<String> FINE = Set.of("point", "settlement");
    private static final Set<String> MIDDLING = Set.of("township", "district");

    /** From 0, apart or not comparable, to 1, one settlement; the steps are those of the match policy. */
    double score(Where other) {
        boolean sameFound = found.isPresent() && found.equals(other.found);
        if (sameFound && FINE.contains(precision)) {
            return 1;
        }
        if (sameFound) {
            return MIDDLING.contains(precision) ? 0.5 : 0;
        }
        if (fold(name).equals(fold(other.name))) {
            return sameName(other);
        }
        boolean bothFine = FINE.contains(precision) && FINE.contains(other.precision);
        return !bothFine && township.isPresent() && sameTownship(other) ? 0.5 : 0;
    }

    private double sameName(Where other) {
        if (township.isEmpty() || other.township.isEmpty()) {
            return coarse() || other.coarse() ? 0 : 0.8;
        }
        return sameTownship(other) ? 0.9 : 0;
    }

    private boolean coarse() {
        return found.isPresent() && !FINE.contains(precision) && !MIDDLING.contains(precision);
    }

    private boolean sameTownship(Where other) {
        return township.map(Where::fold).equals(other.township.map(Where::fold));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
