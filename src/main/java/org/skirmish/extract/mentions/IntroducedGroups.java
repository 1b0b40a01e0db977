package org.skirmish.extract.mentions;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.model.Camp;
import org.skirmish.model.Span;

/**
 * The groups that one report introduces by name and that no registry holds, to be found again wherever it names them:
 * in full, by the first words ("the Sons" for "the Sons of the Tide"), by the abbreviation that stands in brackets
 * behind the name.
 */
final class IntroducedGroups {

    /** A report that introduces none. */
    static final IntroducedGroups NONE = new IntroducedGroups(Map.of());

    private static final int LONGEST = 9;
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Ll}&-]*\\p{Lu}");

    /** What a form stands for, and whether it needs "the" before it. */
    private record Form(GroupName name, boolean article) {}

    private final Map<String, Form> forms;

    private IntroducedGroups(Map<String, Form> forms) {
        this.forms = forms;
    }

    /**
     * The groups of a report.
     *
     * @param named the names of its sentences that no registry holds
     * @param called whether a name is one only because its sentence says so, and not by its own words
     */
    static IntroducedGroups of(
            List<Sentence> sentences,
            List<List<GroupName>> named,
            BiPredicate<Sentence, GroupName> called,
            WordLists words) {
        Map<String, Form> forms = new HashMap<>();
        SaidSides sides = new SaidSides(sentences, words);
        for (Sentence sentence : sentences) {
            for (GroupName name : named.get(sentence.index())) {
                Camp camp = name.camp() == Camp.UNKNOWN ? sides.of(sentence, name) : name.camp();
                GroupName known = new GroupName(name.from(), name.to(), name.name(), camp, name.country());
                abbreviation(sentence, name).ifPresent(a -> forms.putIfAbsent(a, new Form(known, false)));
                if (called.test(sentence, name)) {
                    forms.merge(
                            GroupNames.fold(name.name()),
                            new Form(known, false),
                            (old, now) -> old.name.camp() == Camp.UNKNOWN ? now : old);
                    shortened(sentence, name, words).ifPresent(s -> forms.putIfAbsent(s, new Form(known, true)));
                }
            }
        }
        return forms.isEmpty() ? NONE : new IntroducedGroups(forms);
    }

    /** "… (SOT)" */
    private static Optional<String> abbreviation(Sentence sentence, GroupName name) {
        List<CoreLabel> after = sentence.tokens()
                .subList(name.to(), Math.min(name.to() + 3, sentence.tokens().size()));
        boolean bracketed = after.size() == 3
                && after.get(0).tag().equals("-LRB-")
                && after.get(2).tag().equals("-RRB-");
        return Optional.of(after)
                .filter(a -> bracketed && ABBREVIATION.matcher(a.get(1).word()).matches())
                .map(a -> GroupNames.fold(a.get(1).word()));
    }

    /** The words before "of" or "for". */
    private static Optional<String> shortened(Sentence sentence, GroupName name, WordLists words) {
        List<CoreLabel> tokens = sentence.tokens().subList(name.from() - 1, name.to());
        for (int i = 1; i < tokens.size(); i++) {
            if (words.has("name-tails", tokens.get(i).word())) {
                return Optional.of(GroupNames.fold(String.join(
                        " ", tokens.subList(0, i).stream().map(CoreLabel::word).toList())));
            }
        }
        return Optional.empty();
    }

    /** The group that the words from that token (0-based) on name, its name in full whatever the words. */
    Optional<GroupName> at(Sentence sentence, String text, int from) {
        List<CoreLabel> tokens = sentence.tokens();
        if (forms.isEmpty() || !Character.isUpperCase(tokens.get(from).word().charAt(0))) {
            return Optional.empty();
        }
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            Span span = Sentence.span(tokens.get(from)).cover(Sentence.span(tokens.get(to - 1)));
            Form form = forms.get(GroupNames.fold(span.in(text)));
            boolean article = from > 0 && tokens.get(from - 1).word().equalsIgnoreCase("the");
            if (form != null
                    && Character.isUpperCase(tokens.get(to - 1).word().charAt(0))
                    && (article || !form.article)) {
                return Optional.of(
                        new GroupName(from + 1, to, form.name.name(), form.name.camp(), form.name.country()));
            }
        }
        return Optional.empty();
    }
}
