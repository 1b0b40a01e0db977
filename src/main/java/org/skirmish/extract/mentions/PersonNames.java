package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Span;

/**
 * Which tokens of a sentence are names of persons: those of the statistical name finder, mended by what stands around
 * them (a rank, an age, another name) and by the lists of {@code rules/persons.txt}; not peoples, towns, outlets and
 * things that bear a person's name.
 */
final class PersonNames {

    private static final String PERSON = "PERSON";
    /** Lists of which each holds the spellings of one word that begins names of places. */
    private static final List<String> SPELLINGS = List.of("mother", "father");

    private final WordLists words = new WordLists("/rules/persons.txt");
    private final NameSurroundings around = new NameSurroundings(words);
    private final Phrases outlets = Phrases.folded("/read/outlets.txt", "/read/agencies.txt");
    private final PlaceKnowledge places;

    PersonNames(PlaceKnowledge places) {
        this.places = places;
    }

    /** The names as runs of 0-based token indexes, the end not included. */
    List<Span> in(Persons.Named sentence) {
        List<CoreLabel> tokens = sentence.sentence().tokens();
        List<Span> runs = runs(sentence, tokens);
        BitSet named = new BitSet();
        runs.stream()
                .filter(run -> marked(tokens, run) ? stands(tokens, run) : told(tokens, run))
                .forEach(run -> named.set(run.begin(), run.end()));
        for (int pass = 0; pass < 2; pass++) {
            runs.stream()
                    .filter(run -> !named.get(run.begin()) && joined(tokens, run, named))
                    .forEach(run -> named.set(run.begin(), run.end()));
        }
        return runs.stream().filter(run -> named.get(run.begin())).toList();
    }

    /** Runs of words that begin with a capital letter, with the particles between them. */
    private List<Span> runs(Persons.Named sentence, List<CoreLabel> tokens) {
        List<Span> runs = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            int to = from;
            while (to < tokens.size() && (part(sentence, to) || to > from && particle(sentence, to))) {
                to++;
            }
            if (to > from && !opensOther(sentence, to)) {
                runs.add(new Span(from, to));
            }
            from = Math.max(to, from + 1);
        }
        return runs;
    }

    /** Whether a longer name of a group or a place goes on at the token. */
    private static boolean opensOther(Persons.Named sentence, int i) {
        List<CoreLabel> tokens = sentence.sentence().tokens();
        return i < tokens.size()
                && !sentence.free(i)
                && Character.isUpperCase(tokens.get(i).word().codePointAt(0));
    }

    private boolean particle(Persons.Named sentence, int i) {
        List<CoreLabel> tokens = sentence.sentence().tokens();
        boolean dot = tokens.get(i).word().equals(".")
                && words.has("abbreviation", tokens.get(i - 1).word());
        return i + 1 < tokens.size()
                && (dot || words.has("particle", tokens.get(i).word()))
                && (part(sentence, i + 1) || i + 2 < tokens.size() && particle(sentence, i + 1));
    }

    private boolean part(Persons.Named sentence, int i) {
        CoreLabel token = sentence.sentence().tokens().get(i);
        if (!sentence.free(i)) {
            return false;
        }
        if (PERSON.equals(token.ner())) {
            return true;
        }
        String word = token.word();
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean opens = i == 0 && !String.valueOf(token.tag()).startsWith("NNP");
        return capital
                && !shouted
                && !words.has("rank", word)
                && (!opens || words.has("address", word) || words.has("given", word));
    }

    private static boolean marked(List<CoreLabel> tokens, Span run) {
        return IntStream.range(run.begin(), run.end())
                .anyMatch(i -> PERSON.equals(tokens.get(i).ner()));
    }

    /** Whether what the name finder takes for a person may be one. */
    private boolean stands(List<CoreLabel> tokens, Span run) {
        if (around.introduced(tokens, run) || around.aged(tokens, run) || around.described(tokens, run)) {
            return !around.thing(tokens, run) && !longerPlace(tokens, run);
        }
        String name = name(tokens, run);
        boolean given = words.has("given", tokens.get(run.begin()).word())
                || words.has("address", tokens.get(run.begin()).word()) && run.end() - run.begin() > 1;
        boolean attacked = run.begin() > 0
                && words.has("attacking", tokens.get(run.begin() - 1).word());
        boolean acronym = name.length() > 2 && name.indexOf(' ') < 0 && name.equals(name.toUpperCase(Locale.ROOT));
        boolean article = run.begin() > 0
                && "the".equalsIgnoreCase(tokens.get(run.begin() - 1).word());
        return !article
                && !attacked
                && !acronym
                && !around.thing(tokens, run)
                && !words.has("group", tokens.get(run.begin()).word())
                && !IntStream.range(run.begin(), run.end())
                        .allMatch(i -> words.has("people", tokens.get(i).word()))
                && !outlet(name)
                && !longerPlace(tokens, run)
                && (given && !whole(tokens, run) || !place(tokens, run));
    }

    private boolean outlet(String name) {
        return outlets.phrases().contains(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    }

    /** A full name of which the gazetteer has a place, and nothing else tells of a person. */
    private boolean whole(List<CoreLabel> tokens, Span run) {
        return run.end() - run.begin() > 1 && place(tokens, run);
    }

    /**
     * A town whose name begins with the word before: a rank ("General Nakar"), a mother ("Um Qasr"), a river's mouth
     * ("Foz do Demo").
     */
    private boolean longerPlace(List<CoreLabel> tokens, Span run) {
        if (run.begin() == 0) {
            return false;
        }
        String before = tokens.get(run.begin() - 1).word();
        boolean capital = Character.isUpperCase(before.codePointAt(0));
        boolean tail = words.has("particle", tokens.get(run.begin()).word())
                && Character.isLowerCase(tokens.get(run.begin()).word().codePointAt(0));
        return capital && (tail || place(tokens, new Span(run.begin() - 1, run.end())));
    }

    /** Whether the gazetteer has the words as a place, its first word perhaps spelt otherwise ("Um", "Umm"). */
    private boolean place(List<CoreLabel> tokens, Span run) {
        String name = name(tokens, run);
        String first = tokens.get(run.begin()).word();
        return places.find(name).isPresent()
                || SPELLINGS.stream()
                        .filter(list -> words.has(list, first))
                        .flatMap(list -> words.of(list).stream())
                        .anyMatch(other -> places.find(other + name.substring(first.length()))
                                .isPresent());
    }

    /** Whether the words around a run tell that it names a person, though the name finder does not. */
    private boolean told(List<CoreLabel> tokens, Span run) {
        CoreLabel first = tokens.get(run.begin());
        boolean place = IntStream.range(run.begin(), run.end())
                        .allMatch(i -> "LOCATION".equals(tokens.get(i).ner()))
                || longerPlace(tokens, run)
                || place(tokens, run);
        boolean several = run.end() - run.begin() > 1;
        boolean known = words.has("given", first.word()) || words.has("address", first.word());
        if (around.thing(tokens, run)
                || words.has("people", first.word())
                || place && !(known && around.introduced(tokens, run))) {
            return false;
        }
        return around.introduced(tokens, run) && (known || several && !organisation(tokens, run))
                || around.aged(tokens, run)
                || several && !organisation(tokens, run) && around.described(tokens, run)
                || several && (known || around.speaks(tokens, run)) && around.initial(tokens, run)
                || several && words.has("address", first.word());
    }

    private static boolean organisation(List<CoreLabel> tokens, Span run) {
        return IntStream.range(run.begin(), run.end())
                .anyMatch(i -> "ORGANIZATION".equals(tokens.get(i).ner()));
    }

    /** Whether a run is listed beside a person: one of several words, or the last of the list. */
    private boolean joined(List<CoreLabel> tokens, Span run, BitSet named) {
        String first = tokens.get(run.begin()).word();
        boolean given = words.has("given", first);
        boolean plain = IntStream.range(run.begin(), run.end()).allMatch(i -> List.of("O", PERSON)
                .contains(String.valueOf(tokens.get(i).ner())));
        boolean single = run.end() - run.begin() == 1;
        return (single
                        ? around.lastOf(tokens, run, named) && !words.has("calendar", first)
                        : around.beside(tokens, run, named))
                && !around.thing(tokens, run)
                && !words.has("people", first)
                && !outlet(name(tokens, run))
                && !place(tokens, run)
                && (given || plain);
    }

    private static String name(List<CoreLabel> tokens, Span run) {
        return tokens.subList(run.begin(), run.end()).stream()
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
    }
}
