package org.skirmish.extract.discourse.attribution;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.GroupNames;
import org.skirmish.model.Block;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** Whose voice a whole report is: a communiqué or statement speaks for its issuer, whom its head names. */
public final class Issuers {

    private static final int HEAD = 6;
    private static final int OWN_WORDS = 2;

    private Issuers() {}

    /**
     * The issuer, if the head calls the report a statement or it speaks of "us" outside quotations, and a group or body
     * is named.
     */
    public static Optional<Party> of(Report report, List<SentenceReading> told, GroupNames names, WordLists words) {
        List<Block> head = report.blocks().stream()
                .limit(HEAD)
                .filter(b -> b.kind() != Block.Kind.PARAGRAPH && b.kind() != Block.Kind.CAPTION)
                .toList();
        if (!calledStatement(told, words) && ownWords(report, told, words) < OWN_WORDS) {
            return Optional.empty();
        }
        Optional<Party> named = head.stream()
                .flatMap(b -> names.in(b.span().in(report.text())).stream().map(n -> party(b.span(), report, n)))
                .findFirst();
        Optional<Party> publisher =
                report.metadata().publisher().flatMap(p -> names.in(p).map(n -> party(new Span(0, 0), report, n)));
        return named.or(() -> publisher)
                .or(() -> !calledStatement(told, words)
                        ? Optional.empty()
                        : told.stream()
                                .limit(HEAD)
                                .flatMap(t -> body(report, t).stream())
                                .findFirst());
    }

    /** A short heading without a verb, such as "PUBLIC STATEMENT" or "COMMUNIQUÉ". */
    private static boolean calledStatement(List<SentenceReading> told, WordLists words) {
        return told.stream()
                .limit(HEAD)
                .filter(t -> t.sentence().block().kind() != Block.Kind.PARAGRAPH)
                .anyMatch(t -> t.sentence().tokens().size() < 6
                        && t.sentence().tokens().stream().noneMatch(w -> w.tag().startsWith("V"))
                        && t.sentence().tokens().stream().anyMatch(w -> words.has("statements", w.word())));
    }

    private static int ownWords(Report report, List<SentenceReading> told, WordLists words) {
        int count = 0;
        for (SentenceReading t : told) {
            if (!Quotes.open(report.text(), t.sentence())
                    && t.sentence().tokens().stream()
                            .noneMatch(w -> w.word().equals("\"")
                                    || w.word().equals("''")
                                    || w.word().equals("``"))) {
                count += (int) t.sentence().tokens().stream()
                        .filter(w -> words.has("own-voice", w.word()))
                        .count();
            }
        }
        return count;
    }

    /** The run of capitalised words around the token, over "of" and "the": "General Staff of the Armed Forces". */
    private static Span named(SentenceReading told, CoreLabel token) {
        int from = token.index();
        int to = token.index();
        while (from > 1 && joins(told.sentence().token(from - 1))) {
            from--;
        }
        while (to < told.sentence().tokens().size() && joins(told.sentence().token(to + 1))) {
            to++;
        }
        while (from < to
                && !Character.isUpperCase(told.sentence().token(from).word().charAt(0))) {
            from++;
        }
        while (to > from
                && !Character.isUpperCase(told.sentence().token(to).word().charAt(0))) {
            to--;
        }
        return Sentence.span(told.sentence().token(from))
                .cover(Sentence.span(told.sentence().token(to)));
    }

    private static boolean joins(CoreLabel token) {
        return Character.isUpperCase(token.word().charAt(0))
                || token.word().equals("of")
                || token.word().equals("the");
    }

    private static Party party(Span span, Report report, GroupName name) {
        return new Party(
                new Mention(span, span.in(report.text())),
                name.name(),
                name.camp(),
                Optional.empty(),
                Optional.empty());
    }

    /** A body of the state that opens the text: "The General Staff informs the public that …". */
    private static Optional<Party> body(Report report, SentenceReading told) {
        Optional<GroupName> group = told.groups().stream().findFirst();
        if (group.isPresent()) {
            return group.map(g -> party(told.sentence().span(), report, g));
        }
        for (CoreLabel token : told.sentence().tokens()) {
            if (Senses.has(token, "sides.noun")
                    && Character.isUpperCase(token.word().charAt(0))) {
                Span span = named(told, token);
                return Optional.of(new Party(
                        new Mention(span, span.in(report.text())),
                        span.in(report.text()),
                        Camp.STATE,
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
