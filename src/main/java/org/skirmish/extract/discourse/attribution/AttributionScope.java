package org.skirmish.extract.discourse.attribution;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;

/** Which of the speeches of a sentence states what a word of it tells. */
final class AttributionScope {

    private AttributionScope() {}

    /**
     * The speech that states what the word tells: the one that governs it, else the nearest of its part of the
     * sentence.
     */
    static Optional<Speech> over(SentenceReading told, IndexedWord word) {
        List<Speech> all = told.speeches().stream()
                .filter(s -> s.source().isEmpty()
                        || !within(told.sentence(), word, s.source().get())
                        || relative(told.sentence(), s, word))
                .filter(s -> !aside(told.sentence(), s, word) && !describes(told.sentence(), s, word))
                .toList();
        List<Speech> beside = all.stream()
                .filter(s -> s.source().isPresent() && !apart(told.sentence(), s, word))
                .toList();
        List<Speech> open = beside.isEmpty()
                ? all
                : all.stream().filter(s -> !apart(told.sentence(), s, word)).toList();
        List<Speech> named = open.stream().filter(s -> s.source().isPresent()).toList();
        Optional<Speech> hearsay = open.stream()
                .filter(s -> s.source().isEmpty() && hedges(told.sentence(), s, word))
                .findFirst();
        if (hearsay.isPresent() && named.stream().noneMatch(s -> governs(told.sentence(), s, word))) {
            return hearsay;
        }
        Optional<Speech> lie = told.speeches().stream()
                .filter(s -> s.lie() && s.cue().index() < word.index()
                        || s.source().isEmpty()
                                && s.stance() == Attribution.Stance.DENIES
                                && governs(told.sentence(), s, word)
                                && named.stream()
                                        .noneMatch(n -> n.stance() == Attribution.Stance.ASSERTS
                                                && below(told.sentence(), n, word)))
                .findFirst();
        if (lie.isPresent()) {
            return lie;
        }
        Comparator<Speech> nearness = Comparator.<Speech>comparingInt(s -> governs(told.sentence(), s, word) ? 0 : 1)
                .thenComparingInt(s -> Math.abs(s.cue().index() - word.index()));
        return (named.isEmpty() ? open : named).stream().min(nearness);
    }

    /** "They laughed this off: six had died": what stands behind the colon is what they say instead. */
    static boolean beyondColon(Sentence sentence, Speech speech, IndexedWord word) {
        return speech.cue().index() < word.index()
                && sentence.tokens().subList(speech.cue().index(), word.index()).stream()
                        .anyMatch(t -> t.word().equals(":"));
    }

    /** "reportedly killed and injured": the hedge of the first verb is one of all that are joined to it. */
    private static boolean hedges(Sentence sentence, Speech speech, IndexedWord word) {
        List<IndexedWord> hedged = new ArrayList<>(sentence.graph().getParents(speech.cue()));
        return hedged.contains(word)
                || sentence.graph().incomingEdgeList(word).stream()
                        .anyMatch(
                                e -> e.getRelation().toString().equals("conj:and") && hedged.contains(e.getGovernor()));
    }

    /**
     * "a youth, whose lawyer says that he was at home": what is said of a noun in passing is not what the sentence
     * tells of it.
     */
    private static boolean describes(Sentence sentence, Speech speech, IndexedWord word) {
        Set<IndexedWord> above = ancestors(sentence.graph(), speech.cue());
        above.add(speech.cue());
        Optional<IndexedWord> clause = above.stream()
                .filter(a -> sentence.graph().incomingEdgeList(a).stream()
                        .anyMatch(e -> e.getRelation().toString().equals("acl:relcl")))
                .findFirst();
        return clause.isPresent()
                && speech.source()
                        .filter(s -> ancestors(sentence.graph(), clause.get()).contains(s))
                        .isEmpty()
                && speech.source().isPresent()
                && !word.equals(clause.get())
                && !ancestors(sentence.graph(), word).contains(clause.get());
    }

    /** "…, where a worker said that": what is said there is not what stands before it. */
    private static boolean aside(Sentence sentence, Speech speech, IndexedWord word) {
        return speech.cue().index() > word.index()
                && NounPhrase.children(sentence, speech.cue(), "advmod").stream()
                        .anyMatch(a -> a.tag().equals("WRB"));
    }

    /** "according to the group, which said that it lost two": what is said stands within the speaker's own phrase. */
    private static boolean relative(Sentence sentence, Speech speech, IndexedWord word) {
        return speech.rule().contains("relative")
                || within(sentence, speech.cue(), speech.source().get()) && within(sentence, word, speech.cue());
    }

    /** "One resident said …; another said …": a semicolon stands between. */
    private static boolean apart(Sentence sentence, Speech speech, IndexedWord word) {
        int from = Math.min(speech.cue().index(), word.index());
        int to = Math.max(speech.cue().index(), word.index());
        return sentence.tokens().subList(from - 1, to).stream()
                        .anyMatch(t -> t.word().equals(";"))
                && !below(sentence, speech, word);
    }

    private static boolean below(Sentence sentence, Speech speech, IndexedWord word) {
        return NounPhrase.children(sentence, speech.cue(), "ccomp").stream()
                .anyMatch(
                        c -> c.equals(word) || ancestors(sentence.graph(), word).contains(c));
    }

    /** Whether the word stands inside the phrase or clause of the other. */
    private static boolean within(Sentence sentence, IndexedWord word, IndexedWord head) {
        return ancestors(sentence.graph(), word).contains(head);
    }

    private static boolean governs(Sentence sentence, Speech speech, IndexedWord word) {
        IndexedWord top = speech.rule().endsWith("according")
                ? speech.source().map(s -> sentence.graph().getParent(s)).orElse(speech.cue())
                : speech.cue();
        Set<IndexedWord> above = ancestors(sentence.graph(), word);
        boolean aside = sentence.graph().incomingEdgeList(speech.cue()).stream()
                .anyMatch(e -> e.getRelation().toString().equals("parataxis")
                        && (e.getGovernor().equals(word) || above.contains(e.getGovernor())));
        return aside || top != null && (top.equals(word) || above.contains(top));
    }

    private static Set<IndexedWord> ancestors(SemanticGraph graph, IndexedWord word) {
        Set<IndexedWord> seen = new HashSet<>();
        Deque<IndexedWord> open = new ArrayDeque<>(List.of(word));
        while (!open.isEmpty()) {
            IndexedWord next = open.pop();
            if (graph.containsVertex(next)) {
                graph.getParents(next).stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }
}
