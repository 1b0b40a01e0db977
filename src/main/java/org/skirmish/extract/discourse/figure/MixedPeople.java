package org.skirmish.extract.discourse.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.model.Claim;
import org.skirmish.model.Figure;
import org.skirmish.model.Party;

/**
 * Keeps a figure of several kinds of people from being told as one of them: of "three women and a boy" four people were
 * killed, and not four women.
 */
public final class MixedPeople {

    private static final String PEOPLE = "people";

    private MixedPeople() {}

    /** The claims, of which those whose parts are of several kinds count people of no kind. */
    public static List<Claim> apart(List<Claim> claims) {
        return claims.stream()
                .map(claim -> mixed(claim, claims) ? people(claim) : claim)
                .toList();
    }

    private static boolean mixed(Claim whole, List<Claim> claims) {
        Set<String> kinds = claims.stream()
                .filter(part ->
                        part.partOf().filter(p -> p.whole().equals(whole.id())).isPresent())
                .flatMap(part -> part.figure().victims().kind().stream())
                .collect(Collectors.toSet());
        return kinds.size() > 1
                && whole.figure().victims().kind().filter(kinds::contains).isPresent();
    }

    private static Claim people(Claim claim) {
        Figure told = claim.figure();
        Party victims = told.victims();
        Party people = new Party(victims.mention(), PEOPLE, victims.camp(), Optional.empty(), victims.link());
        return new Claim(
                claim.id(),
                claim.engagement(),
                told.of(people),
                claim.attribution(),
                claim.verification(),
                claim.aggregate(),
                claim.partOf(),
                claim.evidence(),
                claim.rules(),
                claim.confidence(),
                claim.replacedBy());
    }
}
