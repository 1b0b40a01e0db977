package org.skirmish.extract.gaps;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Counts;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;

/**
 * Describes what stands beside a number by named signs, each of which is there or not. They are read off words, tags
 * and senses; no parse is needed.
 */
public final class Surroundings {

    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final List<String> HARMS = List.of(
            "harms.objectVerb",
            "harms.subjectVerb",
            "harms.loserVerb",
            "harms.noun",
            "harms.casualtyNoun",
            "harms.tollNoun",
            "harms.adjective",
            "harms.corpseNoun",
            "harms.weakSubjectVerb");
    private static final List<String> COUNTED =
            List.of("actors.noun", "objects.noun", "weapons.noun", "engagements.noun");

    private final WordLists words;

    public Surroundings(WordLists words) {
        this.words = words;
    }

    /** The signs of the place, in a fixed order. */
    public Set<String> of(NumberPlace place) {
        Set<String> signs = new LinkedHashSet<>();
        List<CoreLabel> tokens = place.sentence().tokens();
        signs.add("form=" + place.form());
        if (place.sentence().block().kind() != Block.Kind.PARAGRAPH) {
            signs.add("block=" + place.sentence().block().kind());
        }
        place.bounds().ifPresent(b -> signs.add("size=" + size(b)));
        counted(place, tokens, signs);
        harms(place, tokens, signs);
        neighbours(place, tokens, signs);
        signs.addAll(lemmas(place, tokens));
        return signs;
    }

    private static String size(Bounds bounds) {
        long n = bounds.min().orElse(bounds.max().orElse(0));
        boolean year = n >= 1900 && n <= 2100 && bounds.equals(Bounds.exactly(n));
        return year ? "year" : n < 2 ? "" + n : n < 10 ? "few" : n < 100 ? "tens" : n < 1000 ? "hundreds" : "thousands";
    }

    private void counted(NumberPlace place, List<CoreLabel> tokens, Set<String> signs) {
        CoreLabel head = tokens.get(place.head());
        if (place.head() == place.from()) {
            signs.add("noun=none");
            return;
        }
        signs.add("noun=" + lemma(head));
        signs.add("noun-tag=" + head.tag());
        for (String property : COUNTED) {
            Senses.first(head, property).ifPresent(s -> {
                signs.add("noun:" + property);
                signs.add("noun:" + property + "=" + s);
            });
        }
        if (words.has("uncounted", lemma(head))) {
            signs.add("noun-uncounted");
        }
    }

    /** Words of harm before and behind, with how far they are; whether a mark lies between. */
    private void harms(NumberPlace place, List<CoreLabel> tokens, Set<String> signs) {
        boolean any = false;
        for (String side : List.of("before", "behind")) {
            int step = side.equals("before") ? -1 : 1;
            int from = side.equals("before") ? place.from() - 1 : behind(place, tokens);
            boolean mark = false;
            for (int d = 1; d <= FAR && from >= 0 && from < tokens.size(); d++, from += step) {
                Optional<String> harm = harm(tokens.get(from));
                if (harm.isPresent()) {
                    signs.add(
                            "harm-" + side + ":" + harm.get() + (d <= NEAR ? "/near" : "/far") + (mark ? "/mark" : ""));
                    signs.add("harm-" + side);
                    any = true;
                    break;
                }
                mark |= tokens.get(from).word().matches("[,;:.()–—]");
            }
        }
        boolean sentence = tokens.stream().anyMatch(t -> harm(t).isPresent());
        signs.add(any ? "harm" : sentence ? "harm-in-sentence" : "harm-none");
    }

    /** "4 soldiers KIA": the tagger takes the abbreviation for the noun that is counted. */
    private int behind(NumberPlace place, List<CoreLabel> tokens) {
        return abbreviates(tokens.get(place.head())) ? place.head() : place.head() + 1;
    }

    private boolean abbreviates(CoreLabel token) {
        return words.has("casualty-abbreviations", token.word());
    }

    private Optional<String> harm(CoreLabel token) {
        if (abbreviates(token)) {
            return Optional.of("hurt/adjective");
        }
        for (String property : HARMS) {
            Optional<String> measure = Senses.first(token, property);
            if (measure.isPresent()) {
                String kind = Harm.isCasualty(measure.get()) ? "hurt" : measure.get();
                return Optional.of(kind + "/" + property.substring(property.indexOf('.') + 1));
            }
        }
        return Optional.empty();
    }

    private void neighbours(NumberPlace place, List<CoreLabel> tokens, Set<String> signs) {
        for (int d = -2; d <= 3; d++) {
            int i = d < 0 ? place.from() + d : d == 0 ? place.from() : place.head() + d;
            if (i >= 0 && i < tokens.size() && d != 0) {
                signs.add("at" + d + "=" + lemma(tokens.get(i)));
                signs.add("tag" + d + "=" + tokens.get(i).tag());
            } else if (i < 0) {
                signs.add("at" + d + "=^");
            }
        }
        if (place.form() == NumberPlace.Form.ONE) {
            signs.add("article=" + lemma(tokens.get(place.from())));
        }
    }

    private static Set<String> lemmas(NumberPlace place, List<CoreLabel> tokens) {
        Set<String> signs = new LinkedHashSet<>();
        for (int i = Math.max(0, place.from() - FAR); i < Math.min(tokens.size(), place.head() + FAR); i++) {
            CoreLabel token = tokens.get(i);
            boolean word = token.tag().matches("NNS?|VB.*|JJ.*|RB|IN|RP") && token.get(Counts.class) == null;
            if (word && (i < place.from() || i > place.head())) {
                signs.add((i < place.from() ? "before=" : "behind=") + lemma(token));
            }
        }
        return signs;
    }

    private static String lemma(CoreLabel token) {
        String lemma = token.lemma() == null ? token.word() : token.lemma();
        return token.get(Counts.class) != null ? "#" : lemma.toLowerCase(Locale.ROOT);
    }
}
