package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.model.Mention;
import org.skirmish.model.Place;
import org.skirmish.model.Span;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Finds the places that a sentence names: a run of capitalised words with a word of kind beside it ("Pale Township", "the town of
 * Pale"), after a preposition of place, or in a chain behind another place ("Pale, Sagaing Region").
 */
public final class PlaceFinder {

    private static final Map<String, Integer> RANKS = Map.of("point", 0, "settlement", 1, "township", 2, "district", 3, "region", 4, "country", 5);
    private static final Set<String> AT = Set.of("in", "at", "near", "around", "outside", "inside", "on", "across", "over", "toward", "towards", "above",
        "into", "through", "within", "off", "along", "between", "of", "throughout", "behind", "beyond", "to", "from", "leave", "left", "reach", "reached", "hit", "struck", "targeting", "under");
    private static final Set<String> NEAR = Set.of("near", "around", "outside", "off", "toward", "towards", "beyond");
    private static final Set<String> AWAY = Set.of("from", "to", "toward", "towards", "into");
    private static final Set<String> BRIDGE = Set.of(",", "in", "of", "the", "'s", "south", "north", "east", "west", "southern", "northern", "eastern",
        "western", "central", "rural", "northeast", "northwest", "southeast", "southwest", "province", "region", "state", "district", "country", "far", "part",
        "northeastern", "northwestern", "southeastern", "southwestern", "territory", "which", "lies", "on", "outskirts", "a", "municipality", "(");

    private final Map<String, Integer> kindRanks = new java.util.HashMap<>();
    private final PlaceKnowledge knowledge;
    private final Set<String> notPlaces;
    private final Set<String> adjectives;

    public PlaceFinder(Vocabulary vocabulary, PlaceKnowledge knowledge) {
        this.knowledge = knowledge;
        this.notPlaces = calendar();
        this.adjectives = Countries.load(vocabulary).adjectives();
        for (Concept kind : vocabulary.scheme("place-kinds")) {
            kindRanks.put(kind.notation(), kind.value("precision").map(p -> RANKS.getOrDefault(p, 1)).orElse(1));
        }
    }

    private static Set<String> calendar() {
        Set<String> words = new java.util.HashSet<>();
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            words.add(day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        for (java.time.Month month : java.time.Month.values()) {
            words.add(month.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
            words.add(month.getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The places of a sentence from left to right, each with those that it lies in by the sentence's own words. */
    public List<PlaceName> in(Sentence sentence, String text, List<GroupName> groups) {
        List<PlaceName> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<PlaceName> name = nameAt(sentence, text, i, groups, found);
            name.ifPresent(found::add);
            i = name.map(PlaceName::to).orElse(i + 1);
        }
        return nest(sentence, found);
    }

    private Optional<PlaceName> nameAt(Sentence sentence, String text, int from, List<GroupName> groups, List<PlaceName> before) {
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
        while (nameEnd > from + 1 && kindOf(tokens.get(nameEnd - 1)).isPresent()) {
            kind = kindOf(tokens.get(nameEnd - 1));
            nameEnd--;
        }
        for (int ahead = kindAhead(tokens, end); ahead > end && end - nameEnd < 4; ahead = kindAhead(tokens, end)) {
            kind = kindOf(tokens.get(ahead - 1));
            end = ahead;
        }
        Optional<String> preposition = preposition(tokens, from);
        Optional<String> kindBefore = kindBefore(tokens, from);
        kind = kind.or(() -> kindBefore);
        boolean chained = !before.isEmpty() && bridged(tokens, before.get(before.size() - 1).to(), from) ;
        boolean person = tokens.subList(from, nameEnd).stream().anyMatch(t -> "PERSON".equals(t.ner()));
        String name = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(nameEnd - 1))).in(text).replaceAll("['’]s?$", "");
        Optional<String> known = knowledge.precision(name);
        boolean credible = kind.isPresent() || chained && (known.isPresent() || !person)
            || preposition.isPresent() && (known.isPresent() || !person && !Set.of("to", "from", "of", "into", "on", "under", "behind").contains(preposition.get())
                || "LOCATION".equals(tokens.get(from).ner()))
            || known.isPresent() && possessive(tokens, end);
        boolean body = kind.isEmpty() && "ORGANIZATION".equals(tokens.get(from).ner()) && preposition.filter("of"::equals).isPresent();
        boolean noun = tokens.subList(from, nameEnd).stream().anyMatch(t -> t.tag().startsWith("N") || t.word().contains("-"));
        if (!credible || body || !noun || name.length() < 3) {
            return Optional.empty();
        }
        Span span = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(end - 1)));
        String words = span.in(text);
        int rank = kind.map(k -> kindRanks.getOrDefault(k, 1)).or(() -> known.map(k -> RANKS.getOrDefault(k, 1))).orElse(1);
        boolean road = kind.filter(k -> k.equals("highway") || k.equals("road")).isPresent();
        String named = road ? words : name;
        String relation = preposition.filter(NEAR::contains).isPresent() ? "near" : road ? "along" : "at";
        Place place = new Place(new Mention(span, words), named, kind, relation, Optional.empty(), Optional.empty());
        return Optional.of(new PlaceName(from + 1, end, place, rank, rank > 0 && preposition.filter(AWAY::contains).isPresent(), preposition));
    }

    /** The end of the word of kind that follows, over one noun before it ("police station", "military airport"). */
    private static int kindAhead(List<CoreLabel> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 2; i++) {
            if (kindOf(tokens.get(i)).isPresent()) {
                boolean owned = i > from && (Senses.has(tokens.get(i - 1), "sides.noun") || Senses.has(tokens.get(i - 1), "actors.noun"));
                return owned && !kindOf(tokens.get(i)).get().equals("police-station") ? from : i + 1;
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
        boolean capital = Character.isUpperCase(word.charAt(0)) || word.matches("(al|el|ar|as|at|ad|an)-\\p{Lu}.*");
        boolean opening = at == 0 && !(token.tag().startsWith("NNP")) ;
        boolean linking = at > from && Set.of("de", "del", "la", "el", "al").contains(word) && at + 1 < tokens.size()
            && Character.isUpperCase(tokens.get(at + 1).word().charAt(0));
        return (capital && !opening || linking) && !grouped && !adjectives.contains(word) && !word.matches(".*-(based|held|led|backed|controlled|run|born|language)") && !notPlaces.contains(word.toLowerCase(Locale.ROOT)) && !token.tag().equals("PRP")
            && !(Senses.has(token, "actors.noun") && kindOf(token).isEmpty()) && !Senses.has(token, "weapons.noun");
    }

    private static Optional<String> kindOf(CoreLabel token) {
        return token.tag().startsWith("N") || token.tag().startsWith("J") ? Senses.first(token, "place-kinds.noun") : Optional.empty();
    }

    private static Optional<String> preposition(List<CoreLabel> tokens, int from) {
        int at = from - 1;
        while (at >= 0 && from - at < 4 && (Set.of("DT", "JJ", "RB").contains(tokens.get(at).tag()) || BRIDGE.contains(tokens.get(at).word()) && !AT.contains(tokens.get(at).word())
                && !tokens.get(at).word().equals(","))) {
            at--;
        }
        String word = at >= 0 ? tokens.get(at).word().toLowerCase(Locale.ROOT) : "";
        return AT.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private static Optional<String> kindBefore(List<CoreLabel> tokens, int from) {
        boolean of = from > 1 && tokens.get(from - 1).word().equals("of");
        return of ? kindOf(tokens.get(from - 2)) : Optional.empty();
    }

    private static boolean bridged(List<CoreLabel> tokens, int from, int to) {
        return to - from <= 6 && to > from && tokens.subList(from, to).stream().allMatch(t -> BRIDGE.contains(t.word().toLowerCase(Locale.ROOT)) || t.word().equals("and"));
    }

    private static boolean nests(List<CoreLabel> tokens, int from, int to) {
        return bridged(tokens, from, to) && tokens.subList(from, to).stream().noneMatch(t -> t.word().equals("and"));
    }

    /** A place lies in the next larger one that follows it closely ("Pale, Sagaing Region") or owns it ("Sagaing's Pale"). */
    private static List<PlaceName> nest(Sentence sentence, List<PlaceName> found) {
        List<PlaceName> nested = new ArrayList<>(found);
        for (int i = found.size() - 1; i >= 0; i--) {
            for (int j = i + 1; j < found.size(); j++) {
                PlaceName larger = nested.get(j);
                boolean close = j == i + 1 ? nests(sentence.tokens(), found.get(i).to(), larger.from() - 1) : allBridged(sentence, found, i, j);
                if (close && larger.rank() > found.get(i).rank() && !larger.origin()) {
                    nested.set(i, found.get(i).within(larger));
                    break;
                }
            }
            if (i > 0 && found.get(i - 1).rank() > found.get(i).rank() && possessive(sentence.tokens(), found.get(i - 1).to())
                && nested.get(i).place().within().isEmpty()) {
                nested.set(i, nested.get(i).within(nested.get(i - 1)));
            }
        }
        return origins(sentence, nested);
    }

    /** What is joined to a place of origin is one too: "groups from Pale and Salingyi". */
    private static List<PlaceName> origins(Sentence sentence, List<PlaceName> found) {
        List<PlaceName> all = new ArrayList<>();
        for (PlaceName name : found) {
            PlaceName left = all.isEmpty() ? null : all.get(all.size() - 1);
            boolean joined = left != null && left.origin() && bridged(sentence.tokens(), left.to(), name.from() - 1);
            all.add(joined ? new PlaceName(name.from(), name.to(), name.place(), name.rank(), true, name.preceding()) : name);
        }
        return all;
    }

    private static boolean allBridged(Sentence sentence, List<PlaceName> found, int i, int j) {
        for (int k = i; k < j; k++) {
            if (!bridged(sentence.tokens(), found.get(k).to(), found.get(k + 1).from() - 1)) {
                return false;
            }
        }
        return true;
    }
}
