package org.skirmish.extract.dealing;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Lexicon;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Span;

/** Reads the items of a sentence off its tokens, and the lists that they make. */
final class Items {

    private static final Set<String> INSIDE = Set.of("DT", "PRP$", "JJ", "POS", "VBG");
    private static final List<String> STATES = List.of("harms.objectVerb", "harms.subjectVerb", "harms.adjective");

    private static final int LONGEST = 8;

    private final Sentence sentence;
    private final List<CoreLabel> tokens;
    private final List<GroupName> groups;
    private final List<PlaceName> places;
    private final List<Span> days;
    private final WordLists words;

    Items(Sentence sentence, List<GroupName> groups, List<PlaceName> places, List<Span> days, WordLists words) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.groups = groups;
        this.places = places;
        this.days = days;
        this.words = words;
    }

    /**
     * What stands between two items of a list.
     *
     * @param to place behind it
     * @param joins whether there is a comma or "and"
     * @param last whether there is "and", so that the last item follows
     */
    record Joint(int to, boolean joins, boolean last) {}

    /** What joins an item that ends before the place to one behind it. */
    Joint joint(int place) {
        boolean comma = place < tokens.size() && tokens.get(place).word().equals(",");
        int at = comma ? place + 1 : place;
        boolean and =
                at < tokens.size() && words.has("dealing-join", tokens.get(at).word());
        return new Joint(and ? at + 1 : at, comma || and, and);
    }

    /** All lists of two items or more, in the order of the text. */
    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Chain> chain = chain(at);
            chain.filter(c -> c.size() > 1).ifPresent(chains::add);
            at = Math.max(at + 1, chain.map(Chain::to).orElse(at));
        }
        return chains;
    }

    /** The words of harm, in the order of the text. */
    List<Item> harms() {
        List<Item> harms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            harm(i).ifPresent(harms::add);
        }
        return harms;
    }

    /** The people or things that a noun phrase from the place on names. */
    Optional<Item> noun(int place) {
        return phrase(place).filter(i -> i.kind() == Kind.PEOPLE || i.kind() == Kind.THING);
    }

    /** The people or things named right before the place, where no more than auxiliaries and adverbs stand between. */
    Optional<Item> before(int place) {
        int end = place;
        while (end > 0
                && (words.has("part-copula", tokens.get(end - 1).word())
                        || tag(end - 1).matches("RB|VBP|VBD|VBZ"))
                && harm(end - 1).isEmpty()) {
            end--;
        }
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            int to = end;
            Optional<Item> noun = noun(from).filter(n -> n.to() == to);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** "the army's dead": whose they are. */
    Optional<IndexedWord> owner(Item item) {
        return tokens.subList(item.from(), item.to()).stream()
                .filter(t -> t.tag().equals("POS") && t.index() > 1)
                .flatMap(t -> Optional.ofNullable(sentence.graph().getNodeByIndexSafe(t.index() - 1)).stream())
                .findFirst();
    }

    /** Whether a verb of having losses stands there. */
    boolean lose(int place) {
        return place < tokens.size()
                && tag(place).startsWith("VB")
                && words.has("having-losses", tokens.get(place).lemma());
    }

    /** Whether the noun tells nothing of who they are: "men". */
    boolean bare(IndexedWord noun) {
        return words.has("bare", noun) || words.has("own-men", noun);
    }

    /** The list that begins there; a single item where nothing is joined to it. */
    private Optional<Chain> chain(int place) {
        Optional<Item> first = item(place);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>(List.of(first.get()));
        boolean closed = false;
        while (!closed) {
            Joint joint = joint(items.get(items.size() - 1).to());
            Optional<Item> next = joint.joins()
                    ? item(led(joint.to(), first.get().kind()))
                            .filter(i -> i.kind() == first.get().kind())
                    : Optional.empty();
            next.ifPresent(items::add);
            closed = next.isEmpty() || joint.last();
            if (next.isEmpty()) {
                return Optional.of(new Chain(items.subList(0, 1)));
            }
        }
        return Optional.of(new Chain(items));
    }

    /** Behind the preposition or auxiliary that an item may have of its own: "in Kutkai and in Muse". */
    private int led(int place, Kind kind) {
        boolean where = (kind == Kind.PLACE || kind == Kind.DAY) && tag(place).equals("IN");
        boolean aux = kind == Kind.HARM
                && place < tokens.size()
                && words.has("part-copula", tokens.get(place).word());
        return where || aux ? place + 1 : place;
    }

    private Optional<Item> item(int place) {
        return place >= tokens.size()
                ? Optional.empty()
                : place(place).or(() -> day(place)).or(() -> harm(place)).or(() -> phrase(place));
    }

    private Optional<Item> place(int at) {
        return places.stream()
                .filter(p -> p.from() == at + 1)
                .filter(p -> p.to() >= tokens.size() || !Senses.has(tokens.get(p.to()), "actors.noun"))
                .findFirst()
                .flatMap(p -> {
                    int to = p.to();
                    while (to < tokens.size() && Senses.has(tokens.get(to), "place-kinds.noun")) {
                        to++;
                    }
                    return item(Kind.PLACE, at, to, p.to() - 1, Optional.of(p));
                });
    }

    private Optional<Item> day(int at) {
        int to = at;
        while (to < tokens.size() && dated(to) && tag(to).matches("NNP?S?|CD|JJ")) {
            to++;
        }
        return to == at || Numbers.counts(tokens.get(at))
                ? Optional.empty()
                : item(Kind.DAY, at, to, to - 1, Optional.empty());
    }

    private boolean dated(int at) {
        return days.stream().anyMatch(d -> d.overlaps(Sentence.span(tokens.get(at))));
    }

    /** A word of harm that is no attribute of a noun behind it. */
    private Optional<Item> harm(int at) {
        boolean state =
                STATES.stream().anyMatch(s -> Senses.has(tokens.get(at), s)) && tag(at).matches("VB[DN]|JJ|NNS?|VBG");
        boolean attribute = tag(at + 1).startsWith("NN") && !tag(at).equals("VBD");
        return state && !attribute ? item(Kind.HARM, at, at + 1, at, Optional.empty()) : Optional.empty();
    }

    /** A noun with what stands before it, to its end. */
    private Optional<Item> phrase(int at) {
        int head = -1;
        int to = at;
        while (to < tokens.size()
                && !Numbers.counts(tokens.get(to))
                && (tag(to).startsWith("NN") || INSIDE.contains(tag(to)))) {
            head = tag(to).startsWith("NN") || harm(to).isPresent() || gerund(to) ? to : head;
            to++;
        }
        if (head < 0) {
            return Optional.empty();
        }
        int noun = head;
        return kind(tokens.get(noun), noun + 1).flatMap(k -> item(k, at, noun + 1, noun, Optional.empty()));
    }

    /** "the shelling" */
    private boolean gerund(int at) {
        return at > 0
                && tag(at).equals("VBG")
                && tag(at - 1).equals("DT")
                && !tag(at + 1).startsWith("NN");
    }

    private Optional<Kind> kind(CoreLabel noun, int index) {
        boolean people = Senses.has(noun, "actors.noun")
                || Senses.has(noun, Lexicon.PEOPLE)
                || Senses.has(noun, "sides.noun")
                || groups.stream().anyMatch(g -> g.covers(index));
        boolean thing = Senses.has(noun, "objects.noun") || Senses.has(noun, "weapons.noun");
        if (harm(index - 1).isPresent() || !people && Senses.has(noun, "harms.noun")) {
            return Optional.of(Kind.HARM);
        }
        if (people || thing) {
            return Optional.of(people ? Kind.PEOPLE : Kind.THING);
        }
        boolean act = Senses.has(noun, "engagements.noun")
                || gerund(index - 1)
                        && (Senses.has(noun, "engagements.verb") || Senses.has(noun, "engagements.weakVerb"));
        return act
                ? Optional.of(Kind.EVENT)
                : Optional.of(Kind.NAME).filter(k -> noun.tag().startsWith("NNP"));
    }

    private Optional<Item> item(Kind kind, int from, int to, int head, Optional<PlaceName> place) {
        IndexedWord node = sentence.graph().getNodeByIndexSafe(head + 1);
        return Optional.ofNullable(node).map(n -> new Item(kind, from, to, n, place));
    }

    private String tag(int at) {
        return at < tokens.size() ? tokens.get(at).tag() : "";
    }
}
