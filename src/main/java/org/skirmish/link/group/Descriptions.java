package org.skirmish.link.group;

import java.util.List;
import java.util.Optional;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;
import org.skirmish.vocabulary.Concept;

/** Ties what is described, not named ("junta troops"), to the forces of the country that the report is about. */
final class Descriptions {

    private final GroupName names;
    private final Registry registry;
    private final Gazetteer gazetteer;

    Descriptions(GroupName names, Registry registry, Gazetteer gazetteer) {
        this.names = names;
        this.registry = registry;
        this.gazetteer = gazetteer;
    }

    /** A group, and how sure it is: all of the description agrees, or its first words alone. */
    record Described(Concept group, double confidence) {
    }

    /** The group that the party's words describe; none where the country is in doubt or the party is on no side. */
    Optional<Described> of(Party party, GroupContext context) {
        if (party.camp() == Camp.CIVILIAN || party.camp() == Camp.NON_STATE) {
            return Optional.empty();
        }
        List<String> words = names.words(party.name());
        Optional<String> named = words.isEmpty() ? Optional.empty() : gazetteer.country(words.get(0));
        List<String> rest = named.isPresent() ? words.subList(1, words.size()) : words;
        Optional<String> country = named.or(context::clearCountry);
        return rest.isEmpty() ? Optional.empty() : country.flatMap(c -> find(c, rest, party.camp()));
    }

    private Optional<Described> find(String country, List<String> words, Camp camp) {
        Optional<Concept> whole = registry.described(country, String.join(" ", words));
        if (whole.isPresent()) {
            return whole.map(group -> new Described(group, camp == Camp.STATE ? 0.85 : 0.7));
        }
        for (int length = words.size() - 1; length > 0 && camp == Camp.STATE; length--) {
            Optional<Concept> start = registry.described(country, String.join(" ", words.subList(0, length)));
            if (start.isPresent()) {
                return start.map(group -> new Described(group, 0.6));
            }
        }
        return Optional.empty();
    }
}
