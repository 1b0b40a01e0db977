package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.PlaceName;

/** Tells a total over several engagements from a figure of one. */
final class Totals {

    private static final Set<String> SPREAD = Set.of("across", "throughout");
    private static final Set<String> COLLECTIVE = Set.of("total", "overall", "altogether", "so far", "to date", "elsewhere");
    private static final Set<String> SPANS = Set.of("days", "weeks", "week", "month", "year", "decade", "months", "years", "weekend");

    private Totals() {
    }

    /** Whether the sentence sums up: several places or engagements, a long time, words of totals. */
    static boolean sums(Told told, Harm harm, Optional<Act> act) {
        return harm.total() && act.isEmpty() && told.places().size() != 1 || severalActs(told) || severalPlaces(told) || longTime(told) || collective(told);
    }

    /** Whether the sentence speaks of many places or a long time at once, so that what it tells is no single engagement. */
    static boolean spread(Told told) {
        return severalPlaces(told) || longTime(told) || collective(told);
    }

    private static boolean severalActs(Told told) {
        for (int i = 0; i < told.sentence().tokens().size(); i++) {
            CoreLabel token = told.sentence().tokens().get(i);
            boolean plural = "NNS".equals(token.tag()) && Senses.has(token, "engagements.noun");
            if (plural && i > 0 && told.acts().stream().allMatch(a -> a.noun())) {
                return true;
            }
        }
        return false;
    }

    /** Two places of one rank joined by "and", neither within the other: "in Sagaing Region and Kayah State"; "in four places". */
    private static boolean severalPlaces(Told told) {
        List<PlaceName> places = told.places().stream().filter(p -> !p.origin()).toList();
        for (int i = 1; i < places.size(); i++) {
            PlaceName left = places.get(i - 1);
            PlaceName right = places.get(i);
            List<CoreLabel> between = told.sentence().tokens().subList(left.to(), Math.max(left.to(), right.from() - 1));
            boolean joined = between.size() <= 3 && between.stream().anyMatch(t -> t.word().equals("and"));
            boolean alike = left.rank() == right.rank() || Math.max(left.rank(), right.rank()) <= 3;
            if (joined && alike && Math.min(left.rank(), right.rank()) >= 2) {
                return true;
            }
        }
        for (int i = 1; i < told.sentence().tokens().size(); i++) {
            CoreLabel token = told.sentence().tokens().get(i);
            boolean counted = "CD".equals(told.sentence().tokens().get(i - 1).tag()) && "NNS".equals(token.tag());
            if (counted && Set.of("places", "parts", "regions", "townships", "states", "provinces", "areas", "locations", "districts").contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean longTime(Told told) {
        boolean since = told.dates().stream().anyMatch(d -> d.bearing() == Bearing.SINCE);
        String words = " " + String.join(" ", told.sentence().tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList()) + " ";
        boolean span = SPANS.stream().anyMatch(s -> words.matches(".* (in|over|during|within|for) (the )?(past|last|recent|previous|[a-z0-9-]+) ([a-z0-9-]+ )?" + s + " .*"));
        return since || span || words.matches(".* since (the )?[a-z0-9]+.*");
    }

    private static boolean collective(Told told) {
        String words = " " + String.join(" ", told.sentence().tokens().stream().map(t -> t.word().toLowerCase(Locale.ROOT)).toList()) + " ";
        return COLLECTIVE.stream().anyMatch(c -> words.contains(" " + c + " ")) || SPREAD.stream().anyMatch(s -> words.contains(" " + s + " "));
    }
}
