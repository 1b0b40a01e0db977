package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * The words of the concept schemes, by lemma, for marking tokens with what they may mean. Entries of several words
 * match with determiners, possessives and adverbs between them: "lose life" stands in "lost their lives".
 */
public final class Lexicon {

    /** The property of words that stand before the head of a weapon's name of several words. */
    public static final String INNER = "weapons.inner";

    private static final Set<String> LONGEST_ONLY = Set.of(ObjectInside.PROPERTY, "harms.subjectVerb");

    private static final String STATE = "harms.state";

    private static final String TURNED = "-turned-";

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("verb", "V"),
            Map.entry("weakVerb", "V"),
            Map.entry("counterVerb", "V"),
            Map.entry("objectVerb", "V"),
            Map.entry("subjectVerb", "V"),
            Map.entry("weakSubjectVerb", "V"),
            Map.entry("loserVerb", "V"),
            Map.entry("noun", "N"),
            Map.entry("corpseNoun", "N"),
            Map.entry("woundNoun", "N"),
            Map.entry("state", ""),
            Map.entry("tollNoun", "N"),
            Map.entry("casualtyNoun", "N"),
            Map.entry("meansNoun", "N"),
            Map.entry("adverb", "R"),
            Map.entry("adjective", ""),
            Map.entry("phrase", ""));

    private static final List<String> SCHEMES = List.of(
            "engagements",
            "harms",
            "actors",
            "sides",
            "reporting",
            "claimant-kinds",
            "weapons",
            "objects",
            "place-kinds",
            "outcomes");

    /** The property of nouns for people of whom no concept tells what they are; its notations are camps. */
    public static final String PEOPLE = "people.noun";

    private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();
    private final PeopleNouns people = new PeopleNouns();

    private final ObjectInside objectInside;

    private record Entry(List<String> lemmas, String property, String notation, String tag) {}

    /** The words of the concepts, with the closed lists of the program. */
    public Lexicon(Vocabulary vocabulary) {
        this.objectInside = new ObjectInside(new WordLists());
        for (String scheme : SCHEMES) {
            for (Concept concept : vocabulary.scheme(scheme)) {
                for (String property : TAGS.keySet()) {
                    concept.values(property)
                            .forEach(words ->
                                    add(scheme + "." + property, concept.notation(), words, TAGS.get(property)));
                }
                if (scheme.equals("actors")) {
                    String camp = concept.value("camp").orElse("unknown");
                    concept.values("noun").forEach(words -> add("actors.camp", camp, words, "N"));
                }
            }
        }
    }

    private void add(String property, String notation, String words, String tag) {
        List<String> lemmas = List.of(words.toLowerCase(Locale.ROOT).split(" "));
        byFirstLemma
                .computeIfAbsent(lemmas.get(0), k -> new ArrayList<>())
                .add(new Entry(lemmas, property, notation, tag));
    }

    /** Marks each token with its senses; see {@link Senses}. Tokens need lemmas and tags. */
    public void mark(List<CoreLabel> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : found(tokens, i)) {
                Senses.add(head(entry, tokens, i), entry.property, entry.notation);
                markInner(entry, tokens, i);
            }
        }
        tokens.stream().filter(Lexicon::nameless).forEach(t -> people.camp(t)
                .ifPresent(camp -> Senses.add(t, PEOPLE, camp.notation())));
    }

    /** Whether it is a noun of which no concept tells what it means. */
    private static boolean nameless(CoreLabel token) {
        return token.tag() != null
                && token.tag().startsWith("N")
                && Stream.of("actors.noun", "objects.noun", "weapons.noun", "engagements.noun", "sides.noun")
                        .noneMatch(p -> Senses.has(token, p));
    }

    /**
     * The entries that stand at the place; of verbs for the same only the longest, since who is beaten to death is not
     * just beaten.
     */
    private List<Entry> found(List<CoreLabel> tokens, int i) {
        if (tokens.get(i).tag() == null) {
            return List.of();
        }
        List<Entry> all = entries(tokens.get(i)).stream()
                .filter(e -> fits(e, tokens.get(i))
                        && (matches(e, tokens, i) || objectInside.matches(e.lemmas, e.property, tokens, i)))
                .toList();
        return all.stream()
                .filter(e -> !LONGEST_ONLY.contains(e.property)
                        || all.stream()
                                .noneMatch(o -> o.property.equals(e.property) && o.lemmas.size() > e.lemmas.size()))
                .toList();
    }

    /**
     * The entries that begin with the word; of a plural name those for people and things of that name too: "Naxalites",
     * whose lemma is the plural itself.
     */
    private List<Entry> entries(CoreLabel token) {
        String lemma = lemma(token);
        List<Entry> entries = byFirstLemma.getOrDefault(lemma, List.of());
        if (entries.isEmpty() && lemma.contains(TURNED)) {
            return become(lemma.substring(lemma.lastIndexOf(TURNED) + TURNED.length()));
        }
        boolean plural = "NNPS".equals(token.tag()) && lemma.endsWith("s") && entries.isEmpty();
        return !plural
                ? entries
                : byFirstLemma.getOrDefault(lemma.substring(0, lemma.length() - 1), List.of()).stream()
                        .filter(e -> e.lemmas.size() == 1
                                && (e.property.startsWith("actors.") || e.property.equals("objects.noun")))
                        .toList();
    }

    /** "Herders-turned-militiamen", "a teacher-turned-rebel": they are what they became. */
    private List<Entry> become(String now) {
        return Stream.of(now, singular(now, "s", ""), singular(now, "men", "man"))
                .distinct()
                .flatMap(n -> byFirstLemma.getOrDefault(n, List.of()).stream())
                .filter(e -> e.property.startsWith("actors.") && e.lemmas.size() == 1)
                .distinct()
                .toList();
    }

    private static String singular(String word, String ending, String by) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + by : word;
    }

    /** "fighter jet" is a jet, and no fighter stands in it. */
    private static void markInner(Entry entry, List<CoreLabel> tokens, int from) {
        if (entry.property.equals("weapons.noun")) {
            tokens.subList(from, Math.min(tokens.size(), from + entry.lemmas.size()) - 1)
                    .forEach(inner -> Senses.add(inner, INNER, entry.notation));
        }
    }

    private static boolean fits(Entry entry, CoreLabel token) {
        String tag = token.tag();
        return switch (entry.tag) {
            case "V" -> tag.startsWith("V");
            case "N" -> tag.startsWith("N") || entry.lemmas.size() > 1 && (tag.startsWith("J") || tag.startsWith("V"));
            case "R" -> tag.startsWith("R");
            default -> true;
        };
    }

    private static boolean matches(Entry entry, List<CoreLabel> tokens, int from) {
        return last(entry, tokens, from) >= 0;
    }

    /** The place of the entry's last word, where its first stands at the place; -1 where the others do not follow. */
    private static int last(Entry entry, List<CoreLabel> tokens, int from) {
        int at = from;
        for (int i = 1; i < entry.lemmas.size(); i++) {
            at++;
            int skipped = 0;
            while (at < tokens.size()
                    && skipped < 2
                    && !lemma(tokens.get(at)).equals(entry.lemmas.get(i))
                    && (passable(tokens.get(at)) || entry.property.equals(STATE) && describes(tokens.get(at)))) {
                at++;
                skipped++;
            }
            if (at >= tokens.size() || !lemma(tokens.get(at)).equals(entry.lemmas.get(i))) {
                return -1;
            }
        }
        return at;
    }

    /** The word that bears the sense of an entry: the last one of a noun or a state, any other's first. */
    private static CoreLabel head(Entry entry, List<CoreLabel> tokens, int from) {
        return entry.property.equals(STATE)
                ? tokens.get(last(entry, tokens, from))
                : entry.tag.equals("N")
                        ? tokens.get(Math.min(tokens.size(), from + entry.lemmas.size()) - 1)
                        : tokens.get(from);
    }

    /** "in police custody", "under heavy rubble": words between the preposition of a state and its noun. */
    private static boolean describes(CoreLabel token) {
        return token.tag().startsWith("NN") || token.tag().startsWith("JJ");
    }

    static boolean passable(CoreLabel token) {
        return Set.of("DT", "PRP", "PRP$", "RB").contains(token.tag());
    }

    static String lemma(CoreLabel token) {
        String lemma = token.lemma() == null ? token.word() : token.lemma();
        if (lemma.endsWith("sis") && token.word().endsWith("ses")) {
            return token.word()
                    .substring(0, token.word().length() - 1)
                    .toLowerCase(Locale.ROOT); // "bases" are more often posts than foundations
        }
        return lemma.toLowerCase(Locale.ROOT);
    }
}
