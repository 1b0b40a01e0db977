package org.skirmish.link.group;

import java.util.List;
import java.util.Optional;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;
import org.skirmish.vocabulary.Concept;

/** Ties what is described, not named ("junta troops"), to the forces of the country that the report is about. */
final class Descriptions {

    private static final int MOST_WORDS = 4;

    private final GroupName names;
    private final Registry registry;
    private final Gazetteer gazetteer;

    Descriptions(GroupName names, Registry registry, Gazetteer gazetteer) {
        this.names = names;
        this.registry = registry;
        this.gazetteer = gazetteer;
    }

    /** A group, and how sure it is: all of the description agrees, or a part of it. */
    record Described(Concept group, double confidence) {}

    /** The group that the party's words describe; none where the country is in doubt or the party is on no side. */
    Optional<Described> of(Party party, GroupContext context) {
        if (party.camp() == Camp.CIVILIAN || party.camp() == Camp.NON_STATE) {
            return Optional.empty();
        }
        List<String> words = names.words(party.name());
        Optional<String> named = words.isEmpty() ? Optional.empty() : gazetteer.country(words.get(0));
        List<String> rest = named.isPresent() ? words.subList(1, words.size()) : words;
        Optional<String> there = context.countryAt(party.mention().span().begin(), gazetteer);
        Optional<String> country = named.or(() -> there).or(context::clearCountry);
        return country.flatMap(c -> find(c, rest, party.camp()));
    }

    private Optional<Described> find(String country, List<String> words, Camp camp) {
        Optional<Concept> whole = registry.described(country, String.join(" ", words));
        return whole.isPresent()
                ? whole.map(group -> new Described(group, camp == Camp.STATE ? 0.85 : 0.7))
                : camp == Camp.STATE
                        ? part(country, words.subList(0, Math.min(MOST_WORDS, words.size())))
                        : Optional.empty();
    }

    /**
     * By the longest run of words that describes a group; of equally long ones the last, which is the head: "junta
     * police".
     */
    private Optional<Described> part(String country, List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                Optional<Concept> found =
                        registry.described(country, String.join(" ", words.subList(from, from + length)));
                if (found.isPresent()) {
                    return found.map(group -> new Described(group, 0.6));
                }
            }
        }
        return Optional.empty();
    }
}
