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

    private static final int OLDEST = 110;
    private static final String PERSON = "PERSON";

    private final WordLists words = new WordLists("/rules/persons.txt");
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
        return i + 1 < tokens.size()
                && words.has("particle", tokens.get(i).word())
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
        if (introduced(tokens, run) || aged(tokens, run)) {
            return !thing(tokens, run);
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
                && !thing(tokens, run)
                && !words.has("group", tokens.get(run.begin()).word())
                && !IntStream.range(run.begin(), run.end())
                        .allMatch(i -> words.has("people", tokens.get(i).word()))
                && !outlets.phrases()
                        .contains(List.of(name.toLowerCase(Locale.ROOT).split(" ")))
                && (given && !whole(tokens, run) || places.find(name).isEmpty());
    }

    /** A full name of which the gazetteer has a place, and nothing else tells of a person. */
    private boolean whole(List<CoreLabel> tokens, Span run) {
        return run.end() - run.begin() > 1 && places.find(name(tokens, run)).isPresent();
    }

    /** Whether the words around a run tell that it names a person, though the name finder does not. */
    private boolean told(List<CoreLabel> tokens, Span run) {
        CoreLabel first = tokens.get(run.begin());
        boolean place = IntStream.range(run.begin(), run.end())
                        .allMatch(i -> "LOCATION".equals(tokens.get(i).ner()))
                || places.find(name(tokens, run)).isPresent();
        boolean several = run.end() - run.begin() > 1;
        boolean known = words.has("given", first.word()) || words.has("address", first.word());
        if (thing(tokens, run) || words.has("people", first.word()) || place && !(known && introduced(tokens, run))) {
            return false;
        }
        return introduced(tokens, run) && (known || several && !organisation(tokens, run))
                || aged(tokens, run)
                || several && words.has("address", first.word());
    }

    private static boolean organisation(List<CoreLabel> tokens, Span run) {
        return IntStream.range(run.begin(), run.end())
                .anyMatch(i -> "ORGANIZATION".equals(tokens.get(i).ner()));
    }

    /** Whether a run is listed beside a person. */
    private boolean joined(List<CoreLabel> tokens, Span run, BitSet named) {
        int before = run.begin() - 1;
        int after = run.end();
        boolean beside = before > 0 && joins(tokens, before) && named.get(before - 1)
                || after + 1 < tokens.size() && joins(tokens, after) && named.get(after + 1);
        boolean given = words.has("given", tokens.get(run.begin()).word());
        boolean plain = IntStream.range(run.begin(), run.end()).allMatch(i -> List.of("O", PERSON)
                .contains(String.valueOf(tokens.get(i).ner())));
        return beside
                && run.end() - run.begin() > 1
                && !thing(tokens, run)
                && places.find(name(tokens, run)).isEmpty()
                && (given || plain);
    }

    private static boolean joins(List<CoreLabel> tokens, int i) {
        return List.of(",", "and").contains(tokens.get(i).word());
    }

    /** A rank, a trade or "named" before the name, with or without a comma. */
    private boolean introduced(List<CoreLabel> tokens, Span run) {
        int before = run.begin() - 1;
        if (before > 0 && tokens.get(before).word().equals(",")) {
            before--;
        }
        return before >= 0
                && (words.has("rank", tokens.get(before).word().replaceAll("\\.$", ""))
                        || words.has("naming", tokens.get(before).word()));
    }

    /** ", 34," behind the name. */
    private static boolean aged(List<CoreLabel> tokens, Span run) {
        int at = run.end();
        return at + 2 < tokens.size()
                && tokens.get(at).word().equals(",")
                && tokens.get(at + 1).word().matches("\\d{1,3}")
                && Integer.parseInt(tokens.get(at + 1).word()) <= OLDEST
                && tokens.get(at + 2).word().matches("[,.]");
    }

    /** Whether it ends in the word for a thing, or such a word follows it. */
    private boolean thing(List<CoreLabel> tokens, Span run) {
        return words.has("thing", tokens.get(run.end() - 1).word())
                || run.end() < tokens.size()
                        && words.has("thing", tokens.get(run.end()).word());
    }

    private static String name(List<CoreLabel> tokens, Span run) {
        return tokens.subList(run.begin(), run.end()).stream()
                .map(CoreLabel::word)
                .collect(Collectors.joining(" "));
    }
}
