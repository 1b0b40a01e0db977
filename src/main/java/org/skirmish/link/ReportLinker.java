package org.skirmish.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.group.GroupContext;
import org.skirmish.link.group.GroupLinker;
import org.skirmish.link.place.ContextReader;
import org.skirmish.link.place.PlaceContext;
import org.skirmish.link.place.PlaceKinds;
import org.skirmish.link.place.PlaceLinker;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Claim;
import org.skirmish.model.Engagement;
import org.skirmish.model.Figure;
import org.skirmish.model.Link;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Place;
import org.skirmish.model.Reading;
import org.skirmish.model.Responsibility;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Links the groups and places of a report: first finds out where the report is about, then chooses among the
 * candidates.
 */
public final class ReportLinker implements Linker {

    private final ContextReader contexts;
    private final PlaceLinker places;
    private final GroupLinker groups;

    /** @param base the start of the IRIs of data, ending in a slash */
    public ReportLinker(Vocabulary vocabulary, Gazetteer gazetteer, String base) {
        this.contexts = new ContextReader(gazetteer);
        this.places = new PlaceLinker(gazetteer, PlaceKinds.of(vocabulary), base);
        this.groups = new GroupLinker(vocabulary, gazetteer, base);
    }

    @Override
    public Reading link(Reading reading) {
        List<Place> named =
                reading.engagements().stream().flatMap(e -> e.place().stream()).toList();
        List<String> countries = parties(reading).stream()
                .flatMap(name -> groups.countries(name).stream())
                .toList();
        PlaceContext where = contexts.read(reading.report().text(), named, countries);
        GroupContext context = groups.context(
                reading.report().text(), where, reading.report().metadata().published());
        Map<Party, Party> known = new HashMap<>();
        UnaryOperator<Party> who = party -> known.computeIfAbsent(party, p -> groups.link(p, context));
        Function<Place, Place> placed = places.ofReport(reading.report().text(), where);
        List<Engagement> engagements = reading.engagements().stream()
                .map(e -> engagement(e, placed, who))
                .toList();
        List<Claim> claims = reading.claims().stream().map(c -> claim(c, who)).toList();
        List<Attribution> attributions =
                reading.attributions().stream().map(a -> attribution(a, who)).toList();
        return new Reading(
                reading.report(),
                engagements,
                claims,
                attributions,
                reading.unmodelled(),
                reading.persons(),
                reading.issues(),
                reading.responsibilities().stream()
                        .map(r -> r.with(who.apply(r.accused()), attribution(r.attribution(), who)))
                        .filter(r -> !accusesItself(r))
                        .toList());
    }

    /** What is told of a group's own deed by one of its own names is no accusation. */
    private static boolean accusesItself(Responsibility told) {
        return told.stance() == Responsibility.Stance.ACCUSES
                && told.attribution()
                        .source()
                        .flatMap(Party::link)
                        .map(Link::iri)
                        .isPresent()
                && told.attribution()
                        .source()
                        .flatMap(Party::link)
                        .map(Link::iri)
                        .equals(told.accused().link().map(Link::iri));
    }

    /** The names of all but those whom the report shows as foreign to the land. */
    private static Set<String> parties(Reading reading) {
        Stream<Party> fighting = reading.engagements().stream()
                .flatMap(e -> e.participants().stream())
                .map(Participant::party);
        Stream<Party> harmed = reading.claims().stream().map(c -> c.figure().victims());
        Stream<Party> accused = reading.responsibilities().stream().map(r -> r.accused());
        Stream<Party> speaking = reading.attributions().stream().flatMap(a -> a.source().stream());
        Set<String> names = new LinkedHashSet<>();
        Stream.of(fighting, harmed, speaking, accused)
                .flatMap(s -> s)
                .filter(p -> p.camp() != Camp.FOREIGN)
                .map(Party::name)
                .forEach(names::add);
        return names;
    }

    private Engagement engagement(Engagement e, Function<Place, Place> placed, UnaryOperator<Party> who) {
        List<Participant> participants = new ArrayList<>();
        for (Participant p : e.participants()) {
            Participant linked = p.by(who.apply(p.party()));
            if (participants.stream().noneMatch(q -> same(q, linked))) {
                participants.add(linked);
            }
        }
        return new Engagement(
                e.id(),
                e.kind(),
                e.trigger(),
                e.when(),
                e.place().map(placed),
                participants,
                e.means(),
                e.outcome().map(o -> new Engagement.Outcome(o.kind(), attribution(o.attribution(), who))),
                attribution(e.attribution(), who),
                e.evidence(),
                e.rules());
    }

    /** Whether two parts are one group's, named in two ways ("the National Liberation Army, or ELN"). */
    private static boolean same(Participant one, Participant other) {
        return one.role() == other.role()
                && one.party().link().isPresent()
                && one.party().link().map(Link::iri).equals(other.party().link().map(Link::iri));
    }

    private Claim claim(Claim c, UnaryOperator<Party> who) {
        Figure f = c.figure();
        Figure linked = new Figure(f.measure(), f.bounds(), who.apply(f.victims()), f.object(), f.wording());
        return new Claim(
                c.id(),
                c.engagement(),
                linked,
                attribution(c.attribution(), who),
                c.verification(),
                c.aggregate(),
                c.partOf(),
                c.evidence(),
                c.rules(),
                c.confidence(),
                c.replacedBy());
    }

    private Attribution attribution(Attribution a, UnaryOperator<Party> who) {
        return new Attribution(a.source().map(who), a.kind(), a.cue(), a.content(), a.stance(), a.certainty());
    }
}
