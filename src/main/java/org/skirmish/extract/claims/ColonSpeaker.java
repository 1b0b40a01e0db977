package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Countries;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.NounPhrase;

/**
 * Who speaks where a name stands before a colon at the head of a sentence: "UN: nine civilians killed". A country or
 * the seat of a government there is as often the heading of what happened in it; it speaks where people of another
 * country are counted.
 */
final class ColonSpeaker {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}s?");
    private static final int LONGEST = 7;
    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION");

    private final Countries countries;

    ColonSpeaker(Countries countries) {
        this.countries = countries;
    }

    /** A colon and the head of the name before it. */
    record Found(IndexedWord colon, IndexedWord speaker) {}

    /**
     * The speaker before the colon; none where the name is that of a place, a day or anything else that says nothing,
     * or where a preposition or a number makes it a heading ("On the enemy side:", "Babanusa, 14 May:").
     *
     * @param speaks whether a word is for somebody who speaks, by its sense
     */
    Optional<Found> in(Sentence sentence, List<GroupName> groups, Predicate<IndexedWord> speaks) {
        List<CoreLabel> tokens = sentence.tokens();
        int colon = 0;
        while (colon < Math.min(tokens.size(), LONGEST)
                && !tokens.get(colon).word().equals(":")) {
            colon++;
        }
        boolean inSight = colon > 0 && colon < Math.min(tokens.size(), LONGEST);
        if (!inSight || isHeading(tokens.subList(0, colon))) {
            return Optional.empty();
        }
        IndexedWord mark = sentence.graph().getNodeByIndexSafe(colon + 1);
        return mark == null
                ? Optional.empty()
                : head(sentence, mark.index() - 1)
                        .map(h -> issuer(sentence, h, mark.index()))
                        .filter(h -> h.tag().startsWith("NN") && says(sentence, h, groups, speaks))
                        .map(h -> new Found(mark, h));
    }

    /** Whether the words before the colon say where, when or of whom, and so who speaks is not told by them. */
    private static boolean isHeading(List<CoreLabel> words) {
        return words.get(0).tag().equals("IN")
                || words.stream().anyMatch(w -> w.tag().equals("CD"));
    }

    /** "Statement of the army:", "a note from the ministry:": it is the army that speaks. */
    private static IndexedWord issuer(Sentence sentence, IndexedWord head, int colon) {
        return Stream.of("nmod:of", "nmod:by", "nmod:from", "nmod:poss")
                .filter(r -> Senses.has(head.backingLabel(), "reporting.noun"))
                .flatMap(r -> NounPhrase.children(sentence, head, r).stream())
                .filter(w -> w.index() <= colon)
                .findFirst()
                .orElse(head);
    }

    /** The word before the colon that hangs on none of those beside it. */
    private static Optional<IndexedWord> head(Sentence sentence, int colon) {
        return sentence.graph().vertexListSorted().stream()
                .filter(w -> w.index() <= colon
                        && sentence.graph().incomingEdgeList(w).stream()
                                .noneMatch(e -> e.getGovernor().index() <= colon))
                .findFirst();
    }

    private boolean says(Sentence sentence, IndexedWord head, List<GroupName> groups, Predicate<IndexedWord> speaks) {
        Optional<String> country = country(sentence, head);
        if (country.isPresent()) {
            return countsOthers(sentence, country.get(), groups);
        }
        CoreLabel token = head.backingLabel();
        boolean named = NounPhrase.children(sentence, head, "compound").stream()
                .anyMatch(c -> c.tag().startsWith("NNP"));
        if (Senses.has(token, "harms.casualtyNoun") || named && Senses.has(token, "place-kinds.noun")) {
            return false; // "Army casualties: 11 dead", "Lyman community: 4 dead"
        }
        boolean sense = Senses.has(token, "actors.noun")
                || Senses.has(token, "claimant-kinds.noun")
                || Senses.has(token, "sides.noun")
                || groups.stream().anyMatch(g -> g.covers(head.index()));
        boolean place = Senses.has(token, "place-kinds.noun") || "LOCATION".equals(head.ner());
        return sense
                || !place && ACRONYM.matcher(head.word()).matches()
                || NAMES.contains(String.valueOf(head.ner())) && speaks.test(head);
    }

    private Optional<String> country(Sentence sentence, IndexedWord head) {
        String last = head.word();
        String two = head.index() > 1 ? sentence.token(head.index() - 1).word() + " " + last : last;
        return countries
                .country(two)
                .or(() -> countries.seat(two))
                .or(() -> countries.country(last))
                .or(() -> countries.seat(last));
    }

    /** Whether a counted noun behind the colon is for people of another country, by its adjective or by their group. */
    private boolean countsOthers(Sentence sentence, String country, List<GroupName> groups) {
        return sentence.graph().vertexListSorted().stream()
                .filter(w -> w.tag().startsWith("N"))
                .map(w -> new NounPhrase(sentence, w).core())
                .filter(core -> core.stream().anyMatch(t -> t.get(Counts.class) != null))
                .flatMap(List::stream)
                .anyMatch(t -> countries
                                .country(t.word())
                                .filter(c -> !c.equals(country))
                                .isPresent()
                        || groups.stream()
                                .anyMatch(g -> g.covers(t.index())
                                        && g.country()
                                                .filter(c -> !c.equals(country))
                                                .isPresent()));
    }
}
