package org.skirmish.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.skirmish.model.Bounds;
import org.skirmish.model.Claim;
import org.skirmish.model.Engagement;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.model.Verification;

/**
 * A reading in lines: {@code claim | measure bounds object | camp of the victims | claimant | stance and flags} and
 * {@code engagement | kind | start | place | camps of attackers, of defenders, of other participants}, with {@code |
 * outcome, says claimant} where one is told.
 */
final class Told {

    private Told() {}

    static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        reading.engagements().forEach(e -> lines.add(line(e)));
        reading.claims().forEach(c -> lines.add(line(c)));
        return lines;
    }

    private static String line(Claim c) {
        String object = c.figure().object().map(o -> " " + o).orElse("");
        String claimant = c.attribution().source().map(Party::name).orElse("the report");
        String flags = c.attribution().stance().notation()
                + (c.verification() == Verification.UNSTATED
                        ? ""
                        : " " + c.verification().notation())
                + (c.aggregate() ? " total" : "")
                + (c.part() ? " part" : "");
        return even(String.join(
                " | ",
                "claim",
                c.figure().measure() + " " + bounds(c.figure().bounds()) + object,
                c.figure().victims().camp().notation(),
                claimant,
                flags));
    }

    private static String line(Engagement e) {
        String start = e.when().flatMap(w -> w.start()).map(Object::toString).orElse("?");
        String place = e.place().map(p -> p.name()).orElse("?");
        String outcome = e.outcome()
                .map(o -> " | " + o.kind() + ", says "
                        + o.attribution().source().map(Party::name).orElse("the report"))
                .orElse("");
        return even(String.join(
                " | ",
                "engagement",
                e.kind(),
                start,
                place,
                camps(e, Participant.Role.ATTACKER) + " on " + camps(e, Participant.Role.DEFENDER) + " with "
                        + camps(e, Participant.Role.PARTICIPANT) + outcome));
    }

    private static String camps(Engagement e, Participant.Role role) {
        String camps = e.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> p.party().camp().notation())
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
        return camps.isEmpty() ? "nobody" : camps;
    }

    private static String bounds(Bounds b) {
        String low = b.min().isPresent() ? "" + b.min().getAsLong() : "";
        String high = b.max().isPresent() ? "" + b.max().getAsLong() : "";
        return (b.approximate() ? "~" : "") + (low.equals(high) ? low : low + ".." + high);
    }

    private static String even(String line) {
        return line.replaceAll("\\s+", " ");
    }
}
