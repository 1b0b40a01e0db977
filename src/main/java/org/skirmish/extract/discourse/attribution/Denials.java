package org.skirmish.extract.discourse.attribution;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skirmish.annotate.Counts;
import org.skirmish.extract.claims.Speech;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.figure.FigureClaim;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.lexicon.WordLists;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Party;

/**
 * Finds what is denied beside its own statement: what a denial without a number of its own denies ("An adviser called
 * this untrue"), the figures that somebody else stated last; and what the report calls a lie while it tells who spreads
 * it. Each is told a second time, denied.
 */
public final class Denials {

    private static final int REACH = 3;

    private final Attributions speakers;
    private final WordLists words;
    private int accusation = -1;

    /** @param speakers who says what in the report */
    public Denials(Attributions speakers, WordLists words) {
        this.speakers = speakers;
        this.words = words;
    }

    /** The denied figures that the sentence adds to those told before it and in it. */
    public List<FigureClaim> of(SentenceReading told, List<FigureClaim> before) {
        List<FigureClaim> denied = denied(told, before);
        if (told.sentence().tokens().stream().anyMatch(t -> Senses.has(t, "reporting.objectVerb"))) {
            accusation = told.sentence().index();
        }
        return denied;
    }

    private List<FigureClaim> denied(SentenceReading told, List<FigureClaim> before) {
        if (told.speeches().stream().anyMatch(Speech::lie)) {
            Attribution by = speakers.rejecting(told);
            return before.stream()
                    .filter(e -> e.told() == told && e.attribution().stance() == Attribution.Stance.ASSERTS)
                    .map(e -> denied(told, e, by))
                    .toList();
        }
        Optional<Speech> denial = told.speeches().stream()
                .filter(s -> s.stance() == Attribution.Stance.DENIES && refersBack(told, s))
                .findFirst();
        boolean own =
                denial.filter(d -> !d.back()).isPresent() && before.stream().anyMatch(e -> e.told() == told);
        if (denial.isEmpty() || own) {
            return List.of();
        }
        Attribution by = by(told, denial.get());
        return by.source().map(d -> chosen(told, meant(told, before, d))).orElse(List.of()).stream()
                .map(e -> denied(told, e, by))
                .toList();
    }

    /**
     * Who denies: the subject of the denial, else who says it in the same sentence ("The group said the number was
     * invented").
     */
    private Attribution by(SentenceReading told, Speech denial) {
        Attribution by = speakers.of(told, denial);
        if (denial.source().isPresent()) {
            return by;
        }
        return told.speeches().stream()
                .filter(s -> s.source().isPresent())
                .findFirst()
                .map(s -> speakers.of(told, s))
                .filter(a -> a.source().isPresent())
                .map(a -> new Attribution(
                        a.source(), a.kind(), a.cue(), a.content(), Attribution.Stance.DENIES, a.certainty()))
                .orElse(by);
    }

    private static FigureClaim denied(SentenceReading told, FigureClaim stated, Attribution by) {
        return new FigureClaim(told, stated.harm(), stated.event(), stated.figure(), by, stated.total());
    }

    /**
     * The figures meant: those with the number that the paragraph takes up ("asked about the 1,500"), else those of the
     * last sentence that stated any, of these his own side's losses where it tells of both; but nothing told before an
     * accusation, since it is the accusation that is denied. What the report itself called a lie before is denied by
     * him, no longer by the report.
     */
    private List<FigureClaim> meant(SentenceReading told, List<FigureClaim> before, Party denier) {
        List<FigureClaim> lies = before.stream()
                .filter(e -> e.attribution().stance() == Attribution.Stance.DENIES
                        && e.attribution().source().isEmpty()
                        && told.sentence().index() - e.told().sentence().index() <= REACH)
                .toList();
        boolean stands = !lies.isEmpty()
                && before.stream()
                        .noneMatch(e -> deniable(e, denier)
                                && e.told().sentence().index()
                                        > lies.get(lies.size() - 1)
                                                .told()
                                                .sentence()
                                                .index());
        if (stands) {
            lies.forEach(FigureClaim::superseded);
            return lies;
        }
        List<FigureClaim> open =
                before.stream().filter(e -> deniable(e, denier)).toList();
        List<FigureClaim> taken = open.stream()
                .filter(e -> e.told().sentence().paragraph() < told.sentence().paragraph()
                        && takenUp(told, e.figure().bounds()))
                .toList();
        if (!taken.isEmpty()) {
            return taken;
        }
        Optional<SentenceReading> last = open.stream()
                .map(e -> e.told())
                .filter(t -> told.sentence().index() - t.sentence().index() <= REACH
                        && t.sentence().index() >= accusation)
                .max(Comparator.comparingInt(t -> t.sentence().index()));
        List<FigureClaim> stated = open.stream()
                .filter(e -> last.isPresent() && e.told() == last.get())
                .toList();
        List<FigureClaim> own = stated.stream()
                .filter(e -> CampOpponents.fights(denier.camp())
                        && e.figure().victims().camp() == denier.camp())
                .toList();
        return own.isEmpty() ? stated : own;
    }

    /** "The first figure", "the latter number": one of those stated last. */
    private List<FigureClaim> chosen(SentenceReading told, List<FigureClaim> meant) {
        List<IndexedWord> which = told.sentence().graph().vertexListSorted().stream()
                .filter(w -> words.has("deniable", w))
                .flatMap(w -> NounPhrase.children(told.sentence(), w, "amod").stream())
                .toList();
        boolean first = which.stream().anyMatch(w -> words.has("first-told", w));
        boolean last = which.stream().anyMatch(w -> words.has("last-told", w));
        return meant.size() < 2 || first == last ? meant : List.of(first ? meant.get(0) : meant.get(meant.size() - 1));
    }

    private boolean takenUp(SentenceReading told, Bounds bounds) {
        List<CoreLabel> near = new ArrayList<>(speakers.paragraph(told));
        return bounds.min().isPresent()
                && bounds.min().getAsLong() > 12
                && near.stream()
                        .map(t -> t.get(Counts.class))
                        .anyMatch(b -> b != null && b.min().equals(bounds.min()));
    }

    /**
     * Whether the denial has nothing of its own to deny: "denied this", "rejected the claim", "called the report a
     * lie".
     */
    private boolean refersBack(SentenceReading told, Speech denial) {
        boolean ownClause = NounPhrase.children(told.sentence(), denial.cue(), "ccomp").stream()
                .anyMatch(c -> NounPhrase.children(told.sentence(), c, "nsubj").stream()
                        .noneMatch(s -> words.has("deniable", s)));
        Stream<IndexedWord> near = told.sentence().graph().outgoingEdgeList(denial.cue()).stream()
                .filter(e ->
                        denial.source().filter(e.getDependent()::equals).isEmpty() && !says(told, e.getDependent()))
                .map(SemanticGraphEdge::getDependent)
                .flatMap(c -> Stream.concat(Stream.of(c), told.sentence().graph().getChildren(c).stream()));
        return denial.back() || !ownClause && near.anyMatch(c -> words.has("deniable", c));
    }

    /**
     * "denied a report that its members had started the fires", "denied attacking it": what is denied stands there
     * itself.
     */
    private static boolean says(SentenceReading told, IndexedWord denied) {
        return denied.tag().equals("VBG")
                || told.sentence().graph().outgoingEdgeList(denied).stream()
                        .map(e -> e.getRelation().toString())
                        .anyMatch(r -> r.equals("ccomp")
                                || r.equals("acl") && denied.tag().startsWith("N"));
    }

    /**
     * Somebody else's statement; nobody denies the report's own voice, himself, or what the other side admits of its
     * own.
     */
    private static boolean deniable(FigureClaim entry, Party denier) {
        Optional<Party> speaker = entry.attribution().source();
        boolean admitted = entry.attribution().certainty() != Attribution.Certainty.ALLEGED
                && speaker.filter(s -> CampOpponents.fights(s.camp())
                                && s.camp() == entry.figure().victims().camp())
                        .isPresent();
        return entry.attribution().stance() == Attribution.Stance.ASSERTS
                && !entry.headline()
                && entry.figure().bounds().max().orElse(1) > 0
                && !admitted
                && speaker.filter(s -> !s.name().equalsIgnoreCase(denier.name()))
                        .isPresent();
    }
}
