package org.skirmish.extract.discourse.entity;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.place.PlaceFocus;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** The people behind a thing: whose it is, who lives in it, who flies or serves it. */
public final class Owners {

    /** The kind of those who are called by their weapon. */
    public static final String CREW = "crew";

    private static final List<String> HOLDERS = List.of("obl:agent", "obl:by");

    private final String text;
    private final PartyReader parties;
    private final Traits traits;

    /** @param text of the report */
    public Owners(String text, PartyReader parties, Traits traits) {
        this.text = text;
        this.parties = parties;
        this.traits = traits;
    }

    /**
     * Whose a thing, a weapon or a place is: "a junta outpost" is the junta's; none of what is nobody's or belongs to
     * civilians.
     */
    Optional<Party> of(SentenceReading told, IndexedWord thing) {
        boolean owned = Senses.has(thing.backingLabel(), "objects.noun")
                || Senses.has(thing.backingLabel(), "weapons.noun")
                || Senses.has(thing.backingLabel(), "place-kinds.noun")
                || traits.has("gunfire", thing.word().toLowerCase(Locale.ROOT));
        return owned
                ? Optional.of(parties.read(told.sentence(), thing, told.groups()))
                        .filter(p -> CampOpponents.fights(p.camp()))
                        .map(p -> named(told, thing, p))
                        .or(() -> holder(told, thing))
                : Optional.empty();
    }

    /** Who uses or holds the thing: "a depot used by the group". */
    private Optional<Party> holder(SentenceReading told, IndexedWord thing) {
        return NounPhrase.children(told.sentence(), thing, "acl").stream()
                .filter(v -> v.lemma() != null && traits.has("holding", v.lemma()))
                .flatMap(v -> HOLDERS.stream().flatMap(r -> NounPhrase.children(told.sentence(), v, r).stream()))
                .map(h -> parties.read(told.sentence(), h, told.groups()))
                .filter(p -> CampOpponents.fights(p.camp()))
                .findFirst();
    }

    /** The owner, by his own word where the phrase has one. */
    private Party named(SentenceReading told, IndexedWord thing, Party party) {
        for (CoreLabel token : new NounPhrase(told.sentence(), thing).core()) {
            Optional<String> people = token.index() >= thing.index()
                    ? Optional.empty()
                    : told.groups().stream()
                            .filter(g -> g.covers(token.index()))
                            .map(GroupName::name)
                            .findFirst()
                            .or(() -> Optional.of(token.word()).filter(parties::national));
            if (people.isPresent()) {
                return new Party(party.mention(), people.get(), party.camp(), party.kind(), Optional.empty());
            }
            if (token.index() < thing.index()
                    && (Senses.has(token, "sides.noun") || Senses.has(token, "actors.noun"))) {
                Span span = Sentence.span(token);
                return new Party(
                        new Mention(span, span.in(text)),
                        span.in(text),
                        party.camp(),
                        Senses.first(token, "actors.noun").or(party::kind),
                        Optional.empty());
            }
        }
        return party;
    }

    /**
     * Those who live, learn, pray, trade or travel in the thing, called by it; none where it is another thing, or one
     * of those who fight.
     */
    public Optional<Party> homes(SentenceReading told, IndexedWord thing) {
        boolean homes = traits.any("peopled", Senses.of(thing.backingLabel(), "objects.noun"));
        Party party = parties.read(told.sentence(), thing, told.groups());
        return homes && !CampOpponents.fights(party.camp())
                ? Optional.of(EntityFocus.withCamp(party, Camp.CIVILIAN))
                : Optional.empty();
    }

    /**
     * Those who live in a town or village, which is called by its name or its kind; none where it is another place, or
     * one of those who fight.
     */
    public Optional<Party> settlement(SentenceReading told, IndexedWord place) {
        boolean named = told.places().stream()
                .anyMatch(p -> p.from() <= place.index()
                        && place.index() <= p.to()
                        && p.rank() < PlaceFocus.REGION
                        && p.place()
                                .kind()
                                .filter(k -> !traits.has("settled", k))
                                .isEmpty());
        boolean settled = named
                || Senses.of(place.backingLabel(), "place-kinds.noun").stream().anyMatch(k -> traits.has("settled", k));
        Party party = parties.read(told.sentence(), place, told.groups());
        return settled ? Optional.of(EntityFocus.withCamp(party, Camp.CIVILIAN)) : Optional.empty();
    }

    /**
     * Those who fly or serve the weapon, called by it: "two jets", "howitzers"; none where the word is for what is
     * fired, or needs nobody there.
     */
    public Optional<Party> crew(SentenceReading told, IndexedWord weapon) {
        boolean crewed = traits.any("crewed", Senses.of(weapon.backingLabel(), "weapons.noun"))
                && !traits.has("projectile", weapon.word().toLowerCase(Locale.ROOT));
        Party party = parties.read(told.sentence(), weapon, told.groups());
        return Optional.of(new Party(party.mention(), party.name(), Camp.UNKNOWN, Optional.of(CREW), Optional.empty()))
                .filter(c -> crewed);
    }
}
