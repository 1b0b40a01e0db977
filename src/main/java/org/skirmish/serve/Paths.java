package org.skirmish.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;

/**
 * Looks at property paths. A repetition may be of links and choices of links only; of longer paths it cannot be stopped
 * once it runs.
 */
final class Paths {

    private Paths() {}

    /**
     * What a path is made of.
     *
     * @param links its predicates
     * @param repeats whether it has a * or a +
     */
    record Findings(List<Node> links, boolean repeats) {}

    /** @throws Refusal if the path repeats what may not be repeated */
    static Findings inspect(Path path) {
        List<Node> links = new ArrayList<>();
        return new Findings(links, repeats(path, links));
    }

    private static boolean repeats(Path path, List<Node> links) {
        if (path instanceof P_Path0 link) {
            links.add(link.getNode());
            return false;
        }
        if (path instanceof P_NegPropSet not) {
            not.getNodes().forEach(link -> links.add(link.getNode()));
            return false;
        }
        if (path instanceof P_Path2 two) {
            boolean left = repeats(two.getLeft(), links);
            return repeats(two.getRight(), links) || left;
        }
        if (isRepetition(path)) {
            requireSimple(((P_Path1) path).getSubPath());
            repeats(((P_Path1) path).getSubPath(), links);
            return true;
        }
        if (path instanceof P_Path1 one) {
            return repeats(one.getSubPath(), links);
        }
        throw new Refusal(Refusal.FORBIDDEN, "A property path of this form is not allowed.");
    }

    private static boolean isRepetition(Path path) {
        return path instanceof P_ZeroOrMore1
                || path instanceof P_ZeroOrMoreN
                || path instanceof P_OneOrMore1
                || path instanceof P_OneOrMoreN;
    }

    private static void requireSimple(Path path) {
        if (path instanceof P_Inverse inverse) {
            requireSimple(inverse.getSubPath());
        } else if (path instanceof P_Alt choice) {
            requireSimple(choice.getLeft());
            requireSimple(choice.getRight());
        } else if (!(path instanceof P_Link)) {
            throw new Refusal(
                    Refusal.FORBIDDEN, "In a path, * and + may follow a property or a choice of properties only.");
        }
    }
}
