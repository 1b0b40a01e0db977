package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.GroupName;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.model.Block;
import org.skirmish.model.Camp;
import org.skirmish.model.Mention;
import org.skirmish.model.Party;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/** Whose voice a whole report is: a communiqué or statement speaks for its issuer, whom its head names. */
final class Issuers {

    private static final Set<String> HEADS = Set.of("statement", "communique", "communiqué", "declaration", "announcement", "bulletin");
    private static final int HEAD = 6;

    private Issuers() {
    }

    /** The issuer, if the head of the report calls it a statement and names a group or body. */
    static Optional<Party> of(Report report, List<Told> told, PartyReader parties) {
        List<Block> head = report.blocks().stream().limit(HEAD).filter(b -> b.kind() != Block.Kind.PARAGRAPH && b.kind() != Block.Kind.CAPTION).toList();
        boolean statement = head.stream().map(b -> b.span().in(report.text()).toLowerCase(Locale.ROOT)).anyMatch(t -> t.length() < 60
            && HEADS.stream().anyMatch(t::contains));
        if (!statement) {
            return Optional.empty();
        }
        return told.stream().limit(HEAD * 2L).flatMap(t -> first(report, t).stream()).findFirst();
    }

    private static Optional<Party> first(Report report, Told told) {
        for (GroupName group : told.groups()) {
            Span span = Sentence.span(told.sentence().token(group.from())).cover(Sentence.span(told.sentence().token(group.to())));
            return Optional.of(new Party(new Mention(span, span.in(report.text())), group.name(), group.camp(), Optional.empty(), Optional.empty()));
        }
        for (CoreLabel token : told.sentence().tokens()) {
            if (Senses.has(token, "sides.noun") && Character.isUpperCase(token.word().charAt(0))) {
                Span span = told.sentence().span();
                return Optional.of(new Party(new Mention(span, span.in(report.text())), span.in(report.text()), Camp.STATE, Optional.empty(), Optional.empty()));
            }
        }
        return Optional.empty();
    }
}
