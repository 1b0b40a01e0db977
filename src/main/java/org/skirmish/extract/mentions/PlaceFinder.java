package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Span;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Finds the places that a sentence names: a run of capitalised words with a word of kind beside it ("Pale Township",
 * "the town of Pale"), after a preposition of place, in a chain behind another place ("Pale, Sagaing Region"), or at
 * the head of a list's item.
 */
public final class PlaceFinder {

    /** The words of the longest phrase that stands before a place. */
    private static final int PHRASE = 3;

    private final PlaceWords words;
    private final PlaceKnowledge knowledge;
    private final PlaceChains chains;
    private final PlaceRoles roles;
    private final Phrases before;
    private final Waters waters;
    private final NumberedSpots numbered;

    public PlaceFinder(Vocabulary vocabulary, PlaceKnowledge knowledge) {
        this.words = new PlaceWords(vocabulary);
        this.knowledge = knowledge;
        this.chains = new PlaceChains(words);
        this.roles = new PlaceRoles(words);
        this.before = Phrases.load("/rules/before-places.txt");
        this.waters = new Waters(words, knowledge);
        this.numbered = new NumberedSpots(words);
    }

    private PlaceFinder(PlaceFinder other, PlaceKnowledge knowledge) {
        this.words = other.words;
        this.knowledge = knowledge;
        this.chains = other.chains;
        this.roles = other.roles;
        this.before = other.before;
        this.waters = other.waters;
        this.numbered = other.numbered;
    }

    /**
     * A finder that knows these names too, as those of settlements: what a report once makes a place is one wherever it
     * stands.
     */
    public PlaceFinder knowing(Set<String> names) {
        return new PlaceFinder(this, name -> knowledge
                .find(name)
                .or(() -> names.contains(name)
                        ? Optional.of(new PlaceKnowledge.Known("settlement", ""))
                        : Optional.empty()));
    }

    /** Whether the token (1-based) is part of a sea's name: in "the Sea of Azov" no group of that name is meant. */
    public boolean ofWater(Sentence sentence, int token) {
        return waters.names(sentence, token);
    }

    /** The places of a sentence from left to right, each with those that it lies in by the sentence's own words. */
    public List<PlaceName> in(Sentence sentence, String text, List<GroupName> groups) {
        return in(sentence, text, groups, List.of());
    }

    /** The same; a place that only tells who speaks is marked as an origin. */
    public List<PlaceName> in(Sentence sentence, String text, List<GroupName> groups, List<Span> speakers) {
        List<PlaceName> found = new ArrayList<>();
        List<PlaceName> spots = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int from = i;
            Optional<String> preposition = preposition(sentence.tokens(), from);
            Optional<PlaceName> spot = numbered.at(sentence, text, from, preposition);
            spot.ifPresent(spots::add);
            Optional<PlaceName> name = spot.or(() -> waters.at(sentence, text, from, preposition))
                    .or(() -> nameAt(sentence, text, from, groups, found));
            name.ifPresent(found::add);
            i = name.map(PlaceName::to).orElse(i + 1);
        }
        return chains.nest(
                sentence,
                NumberedSpots.within(found, spots).stream()
                        .map(p -> roles.settled(sentence, p, groups, speakers))
                        .toList());
    }

    private Optional<PlaceName> nameAt(
            Sentence sentence, String text, int from, List<GroupName> groups, List<PlaceName> before) {
        List<CoreLabel> tokens = sentence.tokens();
        int end = from;
        while (end < tokens.size() && end - from < 5 && namePart(tokens, end, from, groups)) {
            end++;
        }
        if (end == from) {
            return Optional.empty();
        }
        int nameEnd = end;
        Optional<String> kind = Optional.empty();
        while (nameEnd > from + 1 && PlaceWords.kindOf(tokens.get(nameEnd - 1)).isPresent()) {
            kind = PlaceWords.kindOf(tokens.get(nameEnd - 1));
            nameEnd--;
        }
        for (int ahead = kindAhead(tokens, end); ahead > end && end - nameEnd < 4; ahead = kindAhead(tokens, end)) {
            kind = PlaceWords.kindOf(tokens.get(ahead - 1));
            end = ahead;
        }
        int last = before.isEmpty() ? from : before.get(before.size() - 1).to();
        boolean chained = words.bridged(tokens, last, from);
        boolean loose = chained && tokens.subList(last, from).stream().anyMatch(t -> words.is("article", t.word()));
        String name = Sentence.span(tokens.get(from))
                .cover(Sentence.span(tokens.get(nameEnd - 1)))
                .visibleIn(text)
                .replaceAll("['’]s?$", "");
        Optional<String> kindBefore = kindBefore(tokens, from);
        NameRun candidate = new NameRun(
                sentence,
                from,
                nameEnd,
                end,
                name,
                kind.or(() -> kindBefore),
                preposition(tokens, from),
                chained,
                loose);
        Optional<String> known =
                words.wide(name).or(() -> PlaceWords.common(name, text) ? Optional.empty() : knowledge.precision(name));
        return credible(candidate, known) ? Optional.of(place(candidate, known, text)) : Optional.empty();
    }

    private boolean credible(NameRun c, Optional<String> known) {
        Optional<String> preposition = c.preposition();
        boolean placed = preposition.isPresent()
                && (known.isPresent()
                        || (!c.person() || c.housed() || words.is("sure", preposition.get()))
                                && !words.is("doubtful", preposition.get())
                        || "LOCATION".equals(c.tokens().get(c.from()).ner()));
        boolean told = before.end(c.tokens().subList(Math.max(0, c.from() - PHRASE), c.from()).stream()
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .toList());
        boolean credible = c.kind().isPresent()
                || placed
                || told
                || c.chained() && (known.isPresent() || !c.person() && !c.loose())
                || known.isPresent() && (possessive(c.tokens(), c.end()) || c.taken(words))
                || heads(c, known)
                || c.apposed(words);
        boolean body = c.kind().isEmpty()
                && "ORGANIZATION".equals(c.tokens().get(c.from()).ner())
                && preposition.filter("of"::equals).isPresent();
        boolean vacant = (c.kind().isEmpty() || c.followed("of")) && words.is("vacant", c.name())
                || words.is("body", c.tokens().get(c.nameEnd() - 1).word());
        boolean tongue = known.isEmpty()
                && c.from() > 1
                && preposition.filter("in"::equals).isPresent()
                && words.is("tongue", c.tokens().get(c.from() - 2).word());
        return credible
                && !tongue
                && !body
                && !vacant
                && !numbered.named(c.tokens(), c.from())
                && !c.titled()
                && !c.part()
                && c.noun()
                && c.name().length() > 2;
    }

    /** A name at the head of a heading or of an item without a verb: "Ndrele, 11 Feb:", "Mogadishu". */
    private boolean heads(NameRun c, Optional<String> known) {
        int head = Listings.headEnd(c.sentence());
        boolean first = c.tokens().subList(0, c.from()).stream()
                .noneMatch(t -> t.word().matches("\\p{L}.*") && !words.otherName(t.word()));
        boolean followed = c.end() < head && c.tokens().get(c.end()).word().equals(",");
        boolean dated =
                c.from() > 1 && c.tokens().subList(0, c.from()).stream().anyMatch(t -> words.otherName(t.word()));
        return c.end() <= head && first && (known.isPresent() || followed || dated);
    }

    private PlaceName place(NameRun c, Optional<String> known, String text) {
        Span span = Sentence.span(c.tokens().get(c.from()))
                .cover(Sentence.span(c.tokens().get(c.end() - 1)));
        String told = span.in(text);
        int rank = c.kind()
                .map(words::rankOf)
                .or(() -> known.map(PlaceWords::rank))
                .orElse(1);
        boolean road =
                c.kind().filter(k -> k.equals("highway") || k.equals("road")).isPresent();
        String relation = c.preposition().filter(p -> words.is("near", p)).isPresent() || c.roadTo(words)
                ? "near"
                : road ? "along" : "at";
        Place place = new Place(
                new Mention(span, told),
                road ? told : c.name(),
                c.kind(),
                relation,
                Optional.empty(),
                Optional.empty());
        boolean origin = rank > 0
                && !c.roadTo(words)
                && c.preposition().filter(p -> words.is("away", p)).isPresent();
        return new PlaceName(c.from() + 1, c.end(), place, rank, origin, c.preposition());
    }

    /** The end of the word of kind that follows, over one noun before it ("police station", "military airport"). */
    private int kindAhead(List<CoreLabel> tokens, int from) {
        int named = words.longKind(tokens, from);
        if (named > from && PlaceWords.kindOf(tokens.get(named - 1)).isPresent()) {
            return named;
        }
        for (int i = from; i < tokens.size() && i < from + 2; i++) {
            Optional<String> kind = PlaceWords.kindOf(tokens.get(i));
            if (kind.isPresent()) {
                boolean owned = i > from
                        && (Senses.has(tokens.get(i - 1), "sides.noun")
                                || Senses.has(tokens.get(i - 1), "actors.noun"));
                return owned && !kind.get().equals("police-station") ? from : i + 1;
            }
            if (!Set.of("NN", "JJ").contains(tokens.get(i).tag())) {
                return from;
            }
        }
        return from;
    }

    private static boolean possessive(List<CoreLabel> tokens, int end) {
        return end < tokens.size() && tokens.get(end).word().equals("'s");
    }

    private boolean namePart(List<CoreLabel> tokens, int at, int from, List<GroupName> groups) {
        CoreLabel token = tokens.get(at);
        String word = token.word();
        boolean grouped = groups.stream().anyMatch(g -> g.covers(at + 1));
        boolean capital = Character.isUpperCase(word.charAt(0)) || words.prefixed(word);
        boolean opening = at == 0 && !(token.tag().startsWith("NNP"));
        boolean linking = at > from
                && (words.is("particle", word) || word.matches("[–-]"))
                && at + 1 < tokens.size()
                && Character.isUpperCase(tokens.get(at + 1).word().charAt(0));
        boolean other = (Senses.has(token, "actors.noun") || Senses.has(token, "claimant-kinds.noun"))
                && PlaceWords.kindOf(token).isEmpty()
                && !opensName(tokens, at)
                && !sited(tokens, at);
        return (capital && !opening || linking)
                && !grouped
                && !other
                && !words.otherName(word)
                && !token.tag().equals("PRP")
                && !words.joined(word)
                && !Senses.has(token, "weapons.noun");
    }

    /** "The market at Man Pying": a word for a person that is the first of a name behind a preposition of place. */
    private boolean sited(List<CoreLabel> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && words.is("sure", tokens.get(at - 1).word())
                && Senses.of(tokens.get(at), "actors.noun").contains("person")
                && tokens.get(at).tag().equals("NNP")
                && tokens.get(at + 1).tag().equals("NNP")
                && Senses.of(tokens.get(at + 1), "actors.noun").isEmpty();
    }

    /** "Man Bang Village": a word for a person that is the first of a name with a word of kind behind it. */
    private boolean opensName(List<CoreLabel> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size()
                && end - at < 4
                && tokens.get(end).tag().equals("NNP")
                && PlaceWords.kindOf(tokens.get(end)).isEmpty()
                && !Senses.has(tokens.get(end), "actors.noun")
                && !Senses.has(tokens.get(end), "claimant-kinds.noun")) {
            end++;
        }
        return tokens.get(at).tag().equals("NNP")
                && end > at + 1
                && end < tokens.size()
                && PlaceWords.kindOf(tokens.get(end)).isPresent();
    }

    private Optional<String> preposition(List<CoreLabel> tokens, int from) {
        int at = from - 1;
        while (at >= 0
                && from - at < 4
                && (Set.of("DT", "JJ", "RB").contains(tokens.get(at).tag())
                        || words.is("next-to", tokens.get(at).word())
                        || words.is("bridge", tokens.get(at).word())
                                && !words.is("before", tokens.get(at).word())
                                && !tokens.get(at).word().equals(","))) {
            at--;
        }
        at = at > 0 && tokens.get(at - 1).word().equalsIgnoreCase("from") ? at - 1 : at;
        String word = at >= 0 ? tokens.get(at).word().toLowerCase(Locale.ROOT) : "";
        return words.is("before", word) ? Optional.of(word) : Optional.empty();
    }

    private static Optional<String> kindBefore(List<CoreLabel> tokens, int from) {
        boolean of = from > 1
                && tokens.get(from - 1).word().equals("of")
                && (from == 2 || !tokens.get(from - 3).tag().startsWith("NNP"));
        return of ? PlaceWords.kindOf(tokens.get(from - 2)) : Optional.empty();
    }
}
