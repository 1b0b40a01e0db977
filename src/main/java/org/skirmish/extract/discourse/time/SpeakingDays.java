package org.skirmish.extract.discourse.time;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.dates.Bearing;
import org.skirmish.extract.dates.DateFinder.Found;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.NounPhrase;

/**
 * Tells by grammar the day on which something was said from the day of what is told: "confirmed the attack in a
 * statement on Tuesday".
 */
public final class SpeakingDays {

    private static final int HIGHEST = 4;
    private static final Set<String> CONTENT = Set.of("ccomp", "parataxis", "xcomp", "advcl");

    private static final List<String> TELLING =
            List.of("engagements.noun", "engagements.verb", "engagements.weakVerb", "harms.noun", "harms.objectVerb");

    private SpeakingDays() {}

    /**
     * The same expressions; those that date an act of speaking bear it, and a day by which something was going on is
     * one of it.
     */
    public static List<Found> mark(Sentence sentence, List<Found> dates, List<Speech> speeches, WordLists words) {
        return dates.stream()
                .map(f -> goingOn(sentence, f) || owned(sentence, f)
                        ? f.with(Bearing.AT)
                        : f.datesEvent() && speaking(sentence, f, speeches, words) ? f.with(Bearing.SAID) : f)
                .toList();
    }

    /** "Police said last week's shooting wounded two". */
    private static boolean owned(Sentence sentence, Found found) {
        return found.bearing() == Bearing.SAID
                && TimeReach.owned(sentence, token(sentence, found)).isPresent();
    }

    /** "By Sunday, warships were firing". */
    private static boolean goingOn(Sentence sentence, Found found) {
        return found.bearing() == Bearing.UNTIL
                && Clauses.governor(sentence, token(sentence, found))
                        .filter(verb -> sentence.token(verb).tag().equals("VBG"))
                        .isPresent();
    }

    /** Index of the last token of the expression. */
    public static int token(Sentence sentence, Found found) {
        int end = sentence.span().begin() + found.end();
        return sentence.tokens().stream()
                .filter(t -> t.endPosition() <= end)
                .mapToInt(CoreLabel::index)
                .max()
                .orElse(1);
    }

    private static boolean speaking(Sentence sentence, Found found, List<Speech> speeches, WordLists words) {
        int date = token(sentence, found);
        if (stated(sentence, found)) {
            return true;
        }
        IndexedWord at = sentence.graph().getNodeByIndexSafe(date);
        for (int i = 0; i < HIGHEST && at != null; i++) {
            Optional<SemanticGraphEdge> edge = Clauses.governing(sentence.graph(), at);
            IndexedWord governor = edge.map(SemanticGraphEdge::getGovernor).orElse(null);
            if (governor == null || governor.index() > date) {
                return false;
            }
            if (governor.tag().startsWith("V")) {
                return participle(sentence, governor, words)
                        || speeches.stream().anyMatch(s -> s.cue().index() == governor.index())
                                && !content(sentence, governor, date);
            }
            at = governor;
        }
        return false;
    }

    /** "A statement read on television on Saturday", "a version printed on the next day". */
    private static boolean participle(Sentence sentence, IndexedWord verb, WordLists words) {
        return Clauses.governing(sentence.graph(), verb)
                .filter(e -> e.getRelation().toString().equals("acl"))
                .filter(e -> words.has("publishing", verb)
                        || Senses.has(e.getGovernor().backingLabel(), "reporting.noun"))
                .isPresent();
    }

    /** "In a statement on Tuesday". */
    private static boolean stated(Sentence sentence, Found found) {
        int begin = sentence.span().begin() + found.begin();
        List<CoreLabel> before = sentence.tokens().stream()
                .filter(t -> t.beginPosition() < begin)
                .toList();
        int last = before.size() - 1;
        while (last > 0 && Set.of("IN", "JJ", "RB").contains(before.get(last).tag())) {
            last--;
        }
        return last > 1
                && Set.of("DT", "PRP$", "JJ", "NN")
                        .contains(before.get(last - 1).tag())
                && Senses.has(before.get(last), "reporting.noun")
                && before.subList(0, last).stream().skip(Math.max(0, last - 4)).anyMatch(t -> t.word()
                        .equals("in"));
    }

    /**
     * Whether what is said stands between the verb and the date, which then belongs to it: a clause, or a word of
     * violence or harm.
     */
    private static boolean content(Sentence sentence, IndexedWord verb, int date) {
        boolean clause = sentence.graph().outgoingEdgeList(verb).stream()
                .filter(e -> CONTENT.contains(e.getRelation().getShortName()))
                .anyMatch(e -> e.getDependent().index() > verb.index()
                        && e.getDependent().index() < date);
        boolean reported = NounPhrase.children(sentence, verb, "nsubj:pass").stream()
                .anyMatch(n -> telling(n.backingLabel())); // "the heaviest loss was reported there on Sunday"
        return clause
                || reported
                || sentence.tokens().subList(verb.index(), date - 1).stream().anyMatch(SpeakingDays::telling);
    }

    private static boolean telling(CoreLabel token) {
        return TELLING.stream().anyMatch(property -> Senses.has(token, property));
    }
}
