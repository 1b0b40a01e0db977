package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.Telegrams;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Camp;
import org.skirmish.model.Span;
import org.skirmish.vocabulary.Concept;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Finds the names of armed groups in a sentence: those of the registry first, then those that their words give away.
 */
public final class GroupNames {

    private static final int LONGEST = 9;

    /** The schemes of which no word within a group's name tells anything. */
    private static final List<String> OTHERS = List.of("weapons", "engagements", "harms", "objects");

    private static final Pattern STEM = Pattern.compile("(\\p{Lu}{2,})-\\p{Lu}.*");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,4}(st|nd|rd|th)");

    private final Map<String, Concept> byForm = new HashMap<>();
    private final Map<String, Set<Concept>> abbreviated = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final GroupPatterns patterns = new GroupPatterns();
    private final WordLists words = new WordLists();
    private final CalledGroups called = new CalledGroups(words);
    private final Map<String, Concept> stems = new HashMap<>();
    private final Factions factions = new Factions(name -> parent(name) != null);

    public GroupNames(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.scheme("groups")) {
            for (String property : List.of("prefLabel", "altLabel", "hiddenLabel", "abbreviation")) {
                concept.values(property).forEach(form -> {
                    byForm.putIfAbsent(fold(form), concept);
                    Matcher stem = STEM.matcher(form);
                    if (stem.matches()) {
                        stems.putIfAbsent(fold(stem.group(1)), concept);
                    }
                    firstWords.add(firstWord(form));
                });
            }
            concept.values("abbreviation").forEach(a -> abbreviated
                    .computeIfAbsent(fold(a), key -> new HashSet<>())
                    .add(concept));
        }
    }

    /**
     * The names in each sentence of a report: also those of the groups that it introduces, wherever it names them
     * again.
     */
    public List<List<GroupName>> in(List<Sentence> report, String text) {
        List<List<GroupName>> first = report.stream().map(s -> in(s, text)).toList();
        List<List<GroupName>> unknown = first.stream()
                .map(names -> names.stream()
                        .filter(n -> !byForm.containsKey(fold(n.name())))
                        .toList())
                .toList();
        IntroducedGroups introduced = IntroducedGroups.of(
                report, unknown, (s, n) -> patterned(s, text, n.from() - 1).isEmpty(), words);
        return introduced == IntroducedGroups.NONE
                ? first
                : report.stream().map(s -> in(s, text, introduced)).toList();
    }

    /** The names in a sentence by itself, from left to right, not overlapping. */
    public List<GroupName> in(Sentence sentence, String text) {
        return in(sentence, text, IntroducedGroups.NONE);
    }

    private List<GroupName> in(Sentence sentence, String text, IntroducedGroups introduced) {
        List<GroupName> names = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int at = i;
            Optional<GroupName> name = faction(sentence, text, i).or(() -> registered(sentence, text, at));
            if (name.isEmpty()) {
                name = introduced.at(sentence, text, i);
            }
            if (name.isEmpty()) {
                name = patterned(sentence, text, i);
            }
            if (name.isEmpty()) {
                name = called.at(sentence, text, i);
            }
            name.ifPresent(names::add);
            i = name.map(GroupName::to).orElse(i + 1);
        }
        return names;
    }

    /**
     * The same without the abbreviations of groups of other countries: one is a group only where the report is about
     * its country, or also calls the group by another of its names.
     *
     * @param text the report's text
     * @param countries the countries that the report names or whose places it names
     */
    public List<List<GroupName>> ofLands(List<List<GroupName>> names, String text, Set<String> countries) {
        String folded = " " + fold(text.replaceAll("[\\s,;:.()]+", " ")) + " ";
        return names.stream()
                .map(of -> of.stream()
                        .filter(n -> abroad(n, folded, countries).isEmpty())
                        .toList())
                .toList();
    }

    /**
     * A weapon or an act in the name of a registered group is none: the "Rocket Force" is no rocket, nor is the "Strike
     * Brigade" a strike.
     */
    public void settle(Sentence sentence, List<GroupName> names) {
        for (GroupName name : names) {
            if (byForm.containsKey(fold(name.name()))) {
                sentence.tokens()
                        .subList(name.from() - 1, name.to())
                        .forEach(token -> OTHERS.forEach(scheme -> Senses.drop(token, scheme)));
            }
        }
    }

    /**
     * The groups of other countries for which the abbreviation would stand; none of a name in full or of a group that
     * is at home here.
     */
    private Set<Concept> abroad(GroupName name, String folded, Set<String> countries) {
        Set<Concept> groups = abbreviated.getOrDefault(fold(name.name()), Set.of());
        boolean meant = groups.stream()
                .anyMatch(g -> g.values("country").isEmpty()
                        || g.values("country").stream().anyMatch(countries::contains)
                        || Stream.of("prefLabel", "altLabel", "hiddenLabel")
                                .flatMap(p -> g.values(p).stream())
                                .filter(label -> !fold(label).equals(fold(name.name())))
                                .anyMatch(label -> folded.contains(" " + fold(label) + " ")));
        return meant ? Set.of() : groups;
    }

    /** The countries of the registered group of that name; none where the registry knows none. */
    public List<String> countries(String name) {
        Concept concept = byForm.get(fold(name));
        return concept == null ? List.of() : concept.values("country");
    }

    /**
     * The name by which the registry knows a group, whatever the report calls it; the same name where it knows none.
     */
    public String known(String name) {
        Concept concept = byForm.get(fold(name));
        return concept == null ? name : concept.label();
    }

    /** The first registered group that plain words name; of a heading that is not parsed. Token indexes are 0. */
    public Optional<GroupName> in(String words) {
        String[] tokens = words.split("[\\s,;:()|]+");
        for (int from = 0; from < tokens.length; from++) {
            for (int to = Math.min(tokens.length, from + LONGEST); to > from; to--) {
                String form = String.join(" ", java.util.Arrays.copyOfRange(tokens, from, to));
                Concept concept = byForm.get(fold(form));
                if (concept != null && Character.isUpperCase(form.charAt(0))) {
                    return Optional.of(new GroupName(
                            0,
                            0,
                            concept.label(),
                            concept.value("camp").map(Camp::of).orElse(Camp.UNKNOWN),
                            concept.value("country")));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<GroupName> registered(Sentence sentence, String text, int from) {
        List<CoreLabel> tokens = sentence.tokens();
        boolean article = tokens.get(from).word().equalsIgnoreCase("the") && from + 1 < tokens.size();
        if (Telegrams.spelt(tokens.get(from))
                || !firstWords.contains(
                        firstWord(tokens.get(article ? from + 1 : from).word()))) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            Span span = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(to - 1)));
            String form = span.visibleIn(text);
            Concept concept = byForm.get(fold(form));
            boolean capital = form.chars().anyMatch(Character::isUpperCase);
            boolean shortForm =
                    form.length() <= 5 && !form.equals(form.toUpperCase(Locale.ROOT)) && !form.endsWith("s");
            if (concept != null && capital && !(shortForm && to - from == 1 && form.length() <= 3)) {
                return placed(sentence, from, to)
                        ? Optional.empty()
                        : Optional.of(name(sentence, text, concept, from, factions.end(sentence, to)));
            }
        }
        return Optional.empty();
    }

    /**
     * The group of that name; of an abbreviation by which only its factions are registered ("SLA-MM"), one of these.
     */
    private Concept parent(String name) {
        return byForm.getOrDefault(fold(name), stems.get(fold(name)));
    }

    private Optional<GroupName> faction(Sentence sentence, String text, int from) {
        return factions.at(sentence, from).map(f -> name(sentence, text, parent(f.parent()), from, f.to()));
    }

    private static GroupName name(Sentence sentence, String text, Concept concept, int from, int to) {
        Span span = Sentence.span(sentence.tokens().get(from))
                .cover(Sentence.span(sentence.tokens().get(to - 1)));
        Camp camp = concept.value("camp").map(Camp::of).orElse(Camp.UNKNOWN);
        return new GroupName(from + 1, to, span.in(text), camp, concept.value("country"));
    }

    /** "The Sea of Azov", "near Azov": one word that is a place's name there, whatever else bears it. */
    private boolean placed(Sentence sentence, int from, int to) {
        List<CoreLabel> tokens = sentence.tokens();
        String before = from > 0 ? tokens.get(from - 1).word() : "";
        boolean water = to < tokens.size() && words.has("waters", tokens.get(to).word())
                || before.equalsIgnoreCase("of")
                        && from > 1
                        && words.has("waters", tokens.get(from - 2).word());
        boolean town = "LOCATION".equals(tokens.get(from).ner()) && words.has("placing", before);
        return to - from == 1 && (water || town);
    }

    private Optional<GroupName> patterned(Sentence sentence, String text, int from) {
        List<CoreLabel> tokens = sentence.tokens();
        Optional<Camp> affixed = patterns.affixed(tokens.get(from).word());
        int end = from;
        int head = -1;
        while (end < tokens.size() && end - from < LONGEST && isNamePart(tokens, from, end)) {
            if (patterns.isHead(tokens.get(end).word()) && end > from && capital(tokens.get(end))
                    || patterns.affixed(tokens.get(end).word()).isPresent()) {
                head = end;
            }
            end++;
        }
        if (head < 0) {
            return Optional.empty();
        }
        boolean numbered =
                head + 1 < tokens.size() && tokens.get(head + 1).word().matches("\\d{1,4}");
        int to = numbered ? head + 2 : head + 1;
        Span span = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(to - 1)));
        Camp camp = affixed.orElseGet(() -> patterns.camp(tokens.subList(from, numbered ? to - 1 : to).stream()
                .map(CoreLabel::word)
                .toList()));
        for (int i = from; i < to && camp == Camp.UNKNOWN; i++) {
            camp = patterns.affixed(tokens.get(i).word()).orElse(Camp.UNKNOWN);
        }
        return Optional.of(new GroupName(from + 1, to, span.visibleIn(text), camp, Optional.empty()));
    }

    private static boolean isNamePart(List<CoreLabel> tokens, int from, int at) {
        CoreLabel token = tokens.get(at);
        boolean possessive = at > from && token.word().equals("'s");
        boolean sentenceStart =
                at == 0 && Set.of("DT", "IN", "CC", "PRP", "RB", "WRB", "PRP$").contains(token.tag());
        return possessive
                || at == from && numbered(tokens, at)
                || capital(token) && !sentenceStart && !token.tag().equals("DT");
    }

    /** "33rd Front" */
    private static boolean numbered(List<CoreLabel> tokens, int at) {
        return at + 1 < tokens.size()
                && ORDINAL.matcher(tokens.get(at).word()).matches()
                && capital(tokens.get(at + 1));
    }

    private static boolean capital(CoreLabel token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    /** By the first word alone most places in a text are no name's beginning. */
    private static String firstWord(String label) {
        String[] words = fold(label).split("[ /()]", 2);
        return words[0].replace("'", "");
    }

    /** Labels compare without case, accents of spelling (defence, defense), hyphens and a plural at the end. */
    static String fold(String label) {
        String folded = label.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("defence", "defense")
                .replace("organisation", "organization")
                .replace('-', ' ')
                .replace('‐', ' ')
                .replace('–', ' ')
                .strip();
        folded = folded.indexOf("  ") >= 0 || folded.indexOf('\n') >= 0 ? folded.replaceAll("\\s+", " ") : folded;
        folded = folded.startsWith("the ") ? folded.substring(4) : folded;
        folded = folded.endsWith("forces") ? folded.substring(0, folded.length() - 1) : folded;
        return folded.replace("'s", "s");
    }
}
