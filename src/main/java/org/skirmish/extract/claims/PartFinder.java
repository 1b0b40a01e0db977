package org.skirmish.extract.claims;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Breakdown.Cue;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Bounds;

/**
 * Finds where a sentence tells parts of a larger figure, and which parts. Whether there is such a figure is for the
 * reading of the whole report.
 */
public final class PartFinder {

    private static final List<String> HARMS =
            List.of("harms.objectVerb", "harms.subjectVerb", "harms.adjective", "harms.noun", "harms.corpseNoun");
    private static final Set<String> CLAUSE_ENDS =
            Set.of(",", ";", ":", ".", "(", ")", "and", "but", "while", "–", "—");

    private final WordLists words;

    public PartFinder(WordLists words) {
        this.words = words;
    }

    /** The breakdowns of the sentence, in the order of the text; no token is in two of them. */
    public List<Breakdown> in(Sentence sentence) {
        return new Scan(sentence).all();
    }

    /** One sentence on its way through. */
    private final class Scan {

        private final Sentence sentence;
        private final List<CoreLabel> tokens;
        private final CountedList lists;
        private final List<Breakdown> found = new ArrayList<>();

        Scan(Sentence sentence) {
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.lists = new CountedList(sentence, words);
        }

        List<Breakdown> all() {
            for (int i = 0; i < tokens.size(); i++) {
                including(i);
                among(i);
                ofThose(i);
                ofWhom(i);
            }
            for (int i = 0; i < tokens.size(); i++) {
                madeUp(i);
            }
            return found;
        }

        /** "including two women"; "the dead include two women"; "they include two women". */
        private void including(int i) {
            CoreLabel verb = tokens.get(i);
            if (!words.has("part-verbs", lemma(i)) || !verb.tag().startsWith("VB")) {
                return;
            }
            List<Part> parts = lists.from(skip(i + 1));
            if (verb.tag().equals("VBG")) {
                add(Cue.INCLUDED, i, Set.of(), Set.of(), parts);
            } else if (i > 0 && (is("part-of", i - 1) || word(i - 1).equals("they"))) {
                add(Cue.INCLUDED, i - 1, Set.of(), Set.of(), parts);
            } else if (i > 1 && is("the-harmed", i - 2)) {
                harmed(i - 1).ifPresent(of -> add(Cue.AMONG_HARMED, i - 2, of, Set.of(), parts));
            }
        }

        /**
         * "among them two women"; "two women among them"; "among the dead were two women"; "two women were among the
         * dead".
         */
        private void among(int i) {
            if (!word(i).equals("among")) {
                return;
            }
            if (amongCounted(i)) {
                return;
            }
            boolean pronoun = is("part-of", i + 1);
            Optional<Set<String>> of =
                    is("the-harmed", i + 1) && !pronoun || word(i + 1).equals("those")
                            ? harmed(i + 2)
                            : Optional.empty();
            if (of.isPresent()) {
                List<Part> after = is("part-copula", i + 3) ? lists.from(skip(i + 3)) : List.of();
                List<Part> before = after.isEmpty() ? lists.before(back(i)) : List.of();
                add(Cue.AMONG_HARMED, before.isEmpty() ? i : before.get(0).from(), of.get(), Set.of(), after);
                add(Cue.AMONG_HARMED, before.isEmpty() ? i : before.get(0).from(), of.get(), Set.of(), before);
            } else if (pronoun) {
                List<Part> after = lists.from(skip(i + 2));
                List<Part> before = after.isEmpty() ? lists.aside(back(i)) : List.of();
                add(Cue.INCLUDED, i, Set.of(), Set.of(), after);
                add(Cue.INCLUDED, before.isEmpty() ? i : before.get(0).from(), Set.of(), Set.of(), before);
            }
        }

        /** "two nurses were among 31 people killed"; "among the 31 dead were two nurses". */
        private boolean amongCounted(int i) {
            int number = word(i + 1).equals("the") ? i + 2 : i + 1;
            if (!counts(number)) {
                return false;
            }
            int state = harmed(number + 1).isPresent() ? number + 1 : lists.head(number + 1) + 1;
            Optional<Set<String>> of = state > number ? harmed(state) : Optional.empty();
            if (of.isEmpty()) {
                return false;
            }
            List<Part> after = is("part-copula", state + 1) ? lists.from(skip(state + 1)) : List.of();
            add(
                    Cue.AMONG_HARMED,
                    state,
                    of.get(),
                    Set.of(),
                    after.isEmpty() && number == i + 1 ? lists.before(back(i)) : after);
            return true;
        }

        /** "four of them children", "two of those killed were women"; "two of whom lost a leg"; "two critically". */
        private void ofThose(int i) {
            boolean opens = i == 0 || is("part-before", i - 1);
            if (!counts(i) || !opens || inverted(i)) {
                return;
            }
            if (is("severity", i + 1)) {
                told(Cue.OF_THOSE, i, i, i + 1, Set.of("injured"));
            }
            Optional<Set<String>> of =
                    word(i + 1).equals("of") && is("the-harmed", i + 2) ? harmed(i + 3) : Optional.empty();
            if (of.isPresent()) {
                told(Cue.AMONG_HARMED, i, i, i + 4, of.get());
            } else if (word(i + 1).equals("of")
                    && is("part-of", i + 2)
                    && (is("part-relative", i + 2) || predicate(i + 3))) {
                told(Cue.OF_THOSE, i, i, i + 3, Set.of());
            }
        }

        /**
         * Whether something is told there of what they are, not of what they did: "women", "in Sagaing", "were women".
         */
        private boolean predicate(int i) {
            int at = skip(i);
            boolean none = i >= tokens.size() || !Character.isLetterOrDigit(word(i).charAt(0)) || is("part-joining", i);
            boolean acts = at == i
                    ? CountedList.FINITE.contains(
                            tokens.get(Math.min(i, tokens.size() - 1)).tag())
                    : at < tokens.size() && tokens.get(at).tag().equals("VBG");
            return !none && !acts;
        }

        /** "of whom two are women", "of whom an old man is in danger"; "Of these, two were women". */
        private void ofWhom(int i) {
            if (!word(i).equals("of") || i > 0 && counts(i - 1)) {
                return;
            }
            boolean fronted = i == 0 && is("part-of", 1) && word(2).equals(",");
            int number = fronted ? i + 3 : i + 2;
            if (fronted || is("part-relative", i + 1)) {
                if (counts(number) && lists.head(number + 1) < 0) {
                    told(Cue.OF_THOSE, i, number, number + 1, Set.of());
                } else {
                    add(Cue.OF_THOSE, i, Set.of(), predicated(number), lists.from(number));
                }
            }
        }

        /** Adds the bare number at {@code number}, of which something is told from {@code rest} on. */
        private void told(Cue cue, int at, int number, int rest, Set<String> of) {
            CoreLabel token = tokens.get(number);
            int begin = skip(rest);
            begin = is("one-more", begin) ? begin + 1 : begin;
            int head = lists.head(begin);
            Optional<IndexedWord> noun = Optional.ofNullable(
                            head < 0 ? null : sentence.graph().getNodeByIndexSafe(head + 1))
                    .filter(n -> Senses.has(n.backingLabel(), "actors.noun"));
            Count count = new Count(token.get(Counts.class), noun, Sentence.span(token), false, false);
            if (count.bounds().max().orElse(1) > 0 && !undone(rest)) {
                add(cue, at, of, predicated(rest), List.of(new Part(count, noun, number, rest)));
            }
        }

        private boolean undone(int from) {
            for (int i = from; i < tokens.size() && !CLAUSE_ENDS.contains(word(i)); i++) {
                if (words.has("part-undone", lemma(i))) {
                    return true;
                }
            }
            return false;
        }

        /** "(5 women, 4 men)", ": nine soldiers and five police", ", nine soldiers and five police,". */
        private void madeUp(int i) {
            if (i == 0 || !is("part-marks", i)) {
                return;
            }
            List<Part> parts = lists.from(i + 1);
            boolean list = parts.size() > 1
                    && parts.stream()
                            .noneMatch(p -> p.count().single() || p.noun().isEmpty());
            int end = list ? parts.get(parts.size() - 1).to() : 0;
            boolean closed = list
                    && (end >= tokens.size()
                            || CLAUSE_ENDS.contains(word(end))
                            || word(end).equals("-rrb-"));
            if (closed) {
                add(Cue.MADE_UP, i, Set.of(), Set.of(), parts);
            }
        }

        private void add(Cue cue, int at, Set<String> of, Set<String> harms, List<Part> parts) {
            boolean taken = found.stream().flatMap(b -> b.parts().stream()).anyMatch(p -> parts.stream()
                    .anyMatch(q -> p.from() < q.to() && q.from() < p.to()));
            if (!parts.isEmpty() && !taken) {
                found.add(new Breakdown(cue, at, of, harms, parts));
            }
        }

        /**
         * The measures that a word for those harmed tells: "the dead", "those wounded", "the victims"; none where it is
         * no such word.
         */
        private Optional<Set<String>> harmed(int i) {
            if (i >= tokens.size()) {
                return Optional.empty();
            }
            if (words.has("victims", lemma(i))) {
                return Optional.of(Set.of("killed", "injured"));
            }
            Set<String> of = measures(i);
            return of.isEmpty() || tokens.get(i).tag().equals("VBD") ? Optional.empty() : Optional.of(of);
        }

        /** The measures of the words of harm from the token to the end of its clause. */
        private Set<String> predicated(int from) {
            Set<String> harms = new HashSet<>();
            for (int i = from; i < tokens.size() && !CLAUSE_ENDS.contains(word(i)); i++) {
                harms.addAll(measures(i));
            }
            return harms;
        }

        private Set<String> measures(int i) {
            Set<String> of = new HashSet<>();
            for (String property : HARMS) {
                List<String> senses = Senses.of(tokens.get(i), property);
                of.addAll(property.equals("harms.corpseNoun") && !senses.isEmpty() ? List.of("killed") : senses);
            }
            return of;
        }

        /** "all but one of them": the parts are the others. Read as about one, which nobody says of people. */
        private boolean inverted(int i) {
            Bounds bounds = tokens.get(i).get(Counts.class);
            return bounds.approximate() && bounds.max().orElse(0) == 1;
        }

        private int skip(int from) {
            int i = from;
            while (is("part-copula", i)) {
                i++;
            }
            return i;
        }

        private int back(int from) {
            int i = from;
            while (i > 0 && is("part-copula", i - 1)) {
                i--;
            }
            return i;
        }

        private boolean counts(int i) {
            return i < tokens.size() && tokens.get(i).get(Counts.class) != null;
        }

        private boolean is(String list, int i) {
            return i < tokens.size() && i >= 0 && words.has(list, word(i));
        }

        private String word(int i) {
            return i < tokens.size() ? tokens.get(i).word().toLowerCase(java.util.Locale.ROOT) : "";
        }

        private String lemma(int i) {
            String lemma = tokens.get(i).lemma();
            return lemma == null ? word(i) : lemma;
        }
    }
}
