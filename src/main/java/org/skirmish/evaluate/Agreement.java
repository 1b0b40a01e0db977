package org.skirmish.evaluate;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an item that was found and an item of the gold say the same. */
final class Agreement {

    private static final Set<String> THINGS = Set.of("destroyed", "seized");
    private static final Set<String> BYSTANDERS = Set.of("civilian", "unknown");

    private final Labels labels;

    Agreement(Labels labels) {
        this.labels = labels;
    }

    /** Measure, stance, number, and, for harm to people, the camp of the victims. */
    boolean figures(Extraction.Claim found, Gold.Figure wanted) {
        return found.measure().equals(wanted.measure())
                && found.stance().equals(wanted.stance())
                && Objects.equals(found.number(), wanted.number())
                && (THINGS.contains(wanted.measure()) || camps(found.camp(), wanted.camp()));
    }

    private static boolean camps(String one, String other) {
        return one.equals(other) || BYSTANDERS.contains(one) && BYSTANDERS.contains(other);
    }

    /** The claimant's label or words; where the gold has none, none may be found. */
    boolean claimants(Extraction.Claim found, Gold.Figure wanted) {
        return wanted.claimants().isEmpty()
                ? found.claimant().label() == null
                : names(found.claimant(), wanted.claimants());
    }

    boolean names(Party found, Set<String> wanted) {
        return labels.agree(found.label(), wanted) || labels.agree(found.mention(), wanted);
    }

    boolean engagements(Extraction.Engagement found, Gold.Engagement wanted) {
        return places(found, wanted) && wanted.types().contains(found.type());
    }

    /**
     * A name of the place or of its township; where the gold knows only a region, that; where it knows nothing,
     * nothing.
     */
    boolean places(Extraction.Engagement found, Gold.Engagement wanted) {
        if (!wanted.places().isEmpty()) {
            return labels.agree(found.place(), wanted.places()) || labels.agree(found.township(), wanted.places());
        }
        if (!wanted.regions().isEmpty()) {
            return labels.agree(found.region(), wanted.regions()) || labels.agree(found.place(), wanted.regions());
        }
        return found.place() == null && found.township() == null && found.region() == null;
    }

    /** The camps of attackers and defenders; in a clash, the camps that met. */
    boolean sides(Extraction.Engagement found, Gold.Engagement wanted) {
        Set<String> attackers = camps(wanted.attackers().stream());
        Set<String> defenders = camps(wanted.defenders().stream());
        if (wanted.types().contains("clash")) {
            attackers.addAll(defenders);
            return attackers.equals(camps(found, Set.of()));
        }
        return attackers.equals(camps(found, Set.of("attacker")))
                && camps(found, Set.of("defender", "participant")).containsAll(defenders);
    }

    private static Set<String> camps(Stream<Gold.Side> sides) {
        Set<String> out = new HashSet<>();
        sides.forEach(side -> out.add(side.camp()));
        return out;
    }

    /** The camps of those who play one of the roles; of all, if no role is given. */
    private static Set<String> camps(Extraction.Engagement found, Set<String> roles) {
        Set<String> out = new HashSet<>();
        found.participants().stream()
                .filter(p -> roles.isEmpty() || roles.contains(p.role()))
                .forEach(p -> out.add(p.camp()));
        return out;
    }
}
