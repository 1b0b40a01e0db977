package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Traits;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Span;

/** Reads a noun phrase as a party: its name, its kind, its camp. */
public final class PartyReader {

    private final String text;
    private final Countries countries;
    private final Naming naming;
    private final Traits traits;

    /** @param text the report's text */
    public PartyReader(String text, Countries countries, Traits traits) {
        this.text = text;
        this.countries = countries;
        this.naming = new Naming(text, traits);
        this.traits = traits;
    }

    /** The party that the phrase names; its camp is unknown where neither the words nor their lexicon tell. */
    public Party read(Sentence sentence, IndexedWord head, List<GroupName> names) {
        NounPhrase phrase = new NounPhrase(sentence, head);
        Optional<GroupName> name =
                names.stream().filter(n -> n.covers(head.index())).findFirst();
        Mention mention = naming.mention(phrase, name);
        String label = naming.label(phrase, name, mention);
        return new Party(mention, label, camp(sentence, head, names, 0), kind(head), Optional.empty());
    }

    /**
     * The forces of each country that a phrase lists: "Congolese and Ugandan troops"; none where it does not list
     * several.
     */
    public List<Party> nations(Sentence sentence, IndexedWord head) {
        List<CoreLabel> core = new NounPhrase(sentence, head).core();
        List<CoreLabel> named = core.stream()
                .filter(t -> t.index() < head.index() && countries.campOfForces(t.word()) != Camp.UNKNOWN)
                .toList();
        if (named.size() < 2 || core.stream().noneMatch(t -> t.tag().equals("CC"))) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>();
        for (CoreLabel adjective : named) {
            boolean last = adjective == named.get(named.size() - 1);
            Span span = last ? Sentence.span(adjective).cover(Sentence.span(head)) : Sentence.span(adjective);
            String name = adjective.word() + " " + head.word();
            parties.add(new Party(
                    new Mention(span, span.in(text)),
                    name,
                    countries.campOfForces(adjective.word()),
                    kind(head),
                    Optional.empty()));
        }
        return parties;
    }

    /**
     * The forces of the country that the word names by itself or by the seat of its government: "Turkey struck back";
     * none where it names none.
     */
    public Optional<Party> country(Sentence sentence, IndexedWord name) {
        Mention mention = new NounPhrase(sentence, name).uncounted(text);
        boolean noun = name.tag().startsWith("NNP") && !countries.adjectives().contains(name.word());
        Camp camp = noun ? countries.campOfForces(name.word()) : Camp.UNKNOWN;
        String whole = sentence.tokens().stream()
                .filter(t -> t.index() == name.index() - 1)
                .map(t -> t.word() + " " + name.word())
                .findFirst()
                .orElse("");
        Camp two = camp != Camp.UNKNOWN || !noun ? camp : countries.campOfForces(whole);
        return two == Camp.UNKNOWN
                ? Optional.empty()
                : Optional.of(new Party(mention, mention.text(), two, Optional.empty(), Optional.empty()));
    }

    /** Whether the word is a country's adjective: "Russian" missiles. */
    public boolean national(String word) {
        return countries.campOfForces(word) != Camp.UNKNOWN;
    }

    /** The kind of people that the noun denotes. */
    public static Optional<String> kind(IndexedWord head) {
        return Senses.first(head.backingLabel(), "actors.noun");
    }

    /** The camp that a noun phrase tells of itself; that of most such people where it tells none. */
    public Camp camp(Sentence sentence, IndexedWord head, List<GroupName> names, int depth) {
        Camp told = told(sentence, head, names, depth);
        return told != Camp.UNKNOWN
                        || names.stream().anyMatch(n -> n.covers(head.index()))
                        || unidentified(sentence, head)
                ? told
                : kindCamp(head);
    }

    /** Whether the words say that nobody knows who they are: "unidentified gunmen". */
    public static boolean unidentified(Sentence sentence, IndexedWord head) {
        return new NounPhrase(sentence, head)
                .core().stream().anyMatch(t -> Senses.of(t, "sides.adjective").contains("unidentified"));
    }

    /**
     * The camp that the words of a noun phrase tell, whatever camp such people have as a rule; unknown where they tell
     * none.
     */
    public Camp told(Sentence sentence, IndexedWord head, List<GroupName> names, int depth) {
        Optional<GroupName> name =
                names.stream().filter(n -> n.covers(head.index())).findFirst();
        if (name.isPresent() && name.get().camp() != Camp.UNKNOWN) {
            return countries.campOf(name.get());
        }
        Camp own = name.isPresent() ? Camp.UNKNOWN : kindCamp(head);
        if (own == Camp.CIVILIAN && kind(head).filter("official"::equals).isEmpty()) {
            return own;
        }
        NounPhrase phrase = new NounPhrase(sentence, head);
        boolean fighting = own != Camp.CIVILIAN && own != Camp.UNKNOWN
                || kind(head).filter("force"::equals).isPresent();
        for (CoreLabel token : phrase.core()) {
            if (token.index() != head.index()) {
                Camp camp = modifierCamp(sentence, token, names);
                if (camp != Camp.UNKNOWN && !(fighting && camp == Camp.CIVILIAN)) {
                    return camp; // a "local militia" fights, whosever it is
                }
            }
        }
        Camp side = sideCamp(head.backingLabel());
        if (side != Camp.UNKNOWN) {
            return side;
        }
        Camp owner = Senses.has(head.backingLabel(), "weapons.noun") ? arms(phrase) : Camp.UNKNOWN;
        if (owner != Camp.UNKNOWN) {
            return owner;
        }
        Camp tail = depth < 2 ? tailCamp(phrase, names, depth) : Camp.UNKNOWN;
        return tail == Camp.UNKNOWN && depth < 2 && head.tag().endsWith("S") ? servingCamp(phrase, names, depth) : tail;
    }

    /** "People serving the regime", "men loyal to the warlord", "youths who fight for the rebels". */
    private Camp servingCamp(NounPhrase phrase, List<GroupName> names, int depth) {
        for (IndexedWord tie : Stream.of("acl", "acl:relcl", "amod")
                .flatMap(r -> phrase.children(r).stream())
                .filter(t -> t.lemma() != null && traits.has("serving", t.lemma()))
                .toList()) {
            for (IndexedWord served : Stream.of(
                            "obj", "obl:for", "obl:with", "obl:to", "obl:alongside", "nmod:to", "obl:beside")
                    .flatMap(r -> NounPhrase.children(phrase.sentence(), tie, r).stream())
                    .toList()) {
                Camp camp = camp(phrase.sentence(), served, names, depth + 1);
                if (camp != Camp.UNKNOWN && camp != Camp.CIVILIAN) {
                    return camp;
                }
            }
        }
        return Camp.UNKNOWN;
    }

    /** A country's drones and jets are its army's. */
    private Camp arms(NounPhrase weapon) {
        return weapon.core().stream()
                .map(t -> countries.campOfForces(t.word()))
                .filter(c -> c != Camp.UNKNOWN)
                .findFirst()
                .orElse(Camp.UNKNOWN);
    }

    private Camp modifierCamp(Sentence sentence, CoreLabel token, List<GroupName> names) {
        Optional<GroupName> name =
                names.stream().filter(n -> n.covers(token.index())).findFirst();
        if (name.isPresent() && name.get().camp() != Camp.UNKNOWN) {
            return countries.campOf(name.get());
        }
        Camp side = sideCamp(token);
        if (side != Camp.UNKNOWN) {
            return side;
        }
        Camp hyphened = hyphenedCamp(token.word());
        String pair = token.index() > 1 ? sentence.token(token.index() - 1).word() + " " + token.word() : token.word();
        Camp abroad = countries.campOfAdjective(token.word());
        return hyphened != Camp.UNKNOWN ? hyphened : abroad != Camp.UNKNOWN ? abroad : countries.campOfAdjective(pair);
    }

    private Camp tailCamp(NounPhrase phrase, List<GroupName> names, int depth) {
        for (String relation :
                List.of("nmod:of", "nmod:from", "nmod:for", "nmod:to", "appos", "nmod:in", "nmod:with")) {
            for (IndexedWord child : phrase.children(relation).stream()
                    .sorted(Comparator.comparingInt(IndexedWord::index))
                    .toList()) {
                boolean follows = child.index() > phrase.head().index();
                boolean named = new NounPhrase(phrase.sentence(), child)
                        .core().stream().anyMatch(t -> names.stream().anyMatch(n -> n.covers(t.index())));
                boolean spokenOf = named
                        || !sideCamp(child.backingLabel()).equals(Camp.UNKNOWN)
                        || kind(child).isPresent();
                if (follows && spokenOf) {
                    Camp camp = camp(phrase.sentence(), child, names, depth + 1);
                    if (camp != Camp.UNKNOWN && camp != Camp.CIVILIAN) {
                        return camp;
                    }
                }
            }
        }
        return Camp.UNKNOWN;
    }

    private static Camp sideCamp(CoreLabel token) {
        return Senses.first(token, "sides.noun")
                .or(() -> Senses.first(token, "sides.adjective"))
                .map(PartyReader::sideOf)
                .orElse(Camp.UNKNOWN);
    }

    private static Camp sideOf(String notation) {
        return Camp.of(notation);
    }

    /**
     * "pro-regime" stands with the regime, "anti-junta" against it; "regime-backed" and "US-led" go by their first
     * part.
     */
    private Camp hyphenedCamp(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        if (hyphen <= 0) {
            return Camp.UNKNOWN;
        }
        String prefix = lower.substring(0, hyphen);
        Camp second = countries.side(lower.substring(hyphen + 1));
        if (prefix.equals("anti")) {
            return second == Camp.STATE ? Camp.NON_STATE : second == Camp.NON_STATE ? Camp.STATE : Camp.UNKNOWN;
        }
        return prefix.equals("pro") ? second : Camp.UNKNOWN;
    }

    private static Camp kindCamp(IndexedWord head) {
        return Senses.first(head.backingLabel(), "actors.camp")
                .or(() -> Senses.first(head.backingLabel(), Lexicon.PEOPLE))
                .map(Camp::of)
                .orElse(Camp.UNKNOWN);
    }
}
