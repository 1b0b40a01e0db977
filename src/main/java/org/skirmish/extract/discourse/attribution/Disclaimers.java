package org.skirmish.extract.discourse.attribution;

import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.figure.FigureClaim;
import org.skirmish.extract.lexicon.PhraseBook;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.Clauses;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Camp;
import org.skirmish.model.Party;

/**
 * Applies what a report says of checking: "could not be independently verified" reaches over the claims that it speaks
 * of ({@code rules/disclaimers.txt}). Hearsay without a speaker is unverified by itself.
 */
public final class Disclaimers {

    /** A disclaimer within the first of so many parts of a report stands in its opening. */
    private static final int OPENING = 3;

    private final PhraseBook phrases = PhraseBook.load("disclaimers");
    private final UnaryOperator<String> known;

    /** @param known the name by which a group is known, whatever the report calls it */
    public Disclaimers(UnaryOperator<String> known) {
        this.known = known;
    }

    /** Marks the entries that the report's sentences disclaim. */
    public void mark(String text, List<SentenceReading> report, List<FigureClaim> entries) {
        entries.stream()
                .filter(e -> e.attribution().certainty() == Attribution.Certainty.REPORTED
                        && e.attribution().source().isEmpty())
                .forEach(FigureClaim::unverified);
        for (SentenceReading told : report) {
            String words = told.sentence().lowerCase(text);
            if (phrases.finds("cue", words)) {
                boolean opening = OPENING * told.sentence().index() < report.size();
                covered(
                                told,
                                words,
                                opening,
                                entries.stream().filter(e -> !e.headline()).toList())
                        .forEach(FigureClaim::unverified);
            }
        }
    }

    /**
     * The entries that a disclaiming sentence is about; in the opening of a report it may speak of what the sides are
     * yet to claim.
     */
    private Stream<FigureClaim> covered(
            SentenceReading told, String words, boolean opening, List<FigureClaim> entries) {
        List<FigureClaim> before = entries.stream()
                .filter(e -> e.told().sentence().index() <= told.sentence().index())
                .toList();
        boolean ahead = opening && Stream.of("attributed", "sides").anyMatch(k -> phrases.finds(k, words));
        if (before.isEmpty()) {
            boolean all = phrases.finds("all", words) || phrases.finds("paragraph", words);
            return entries.stream().filter(e -> all || ahead && fighters(e)).filter(harm(told, words));
        }
        boolean first = before.stream()
                .allMatch(e -> e.told().sentence().paragraph()
                        == before.get(0).told().sentence().paragraph());
        return entries.stream()
                .filter(e -> before.contains(e) || ahead && first && fighters(e))
                .filter(scope(told, words, before))
                .filter(harm(told, words))
                .filter(place(told, before));
    }

    private Predicate<FigureClaim> scope(SentenceReading told, String words, List<FigureClaim> before) {
        List<FigureClaim> named = before.stream()
                .filter(e ->
                        e.attribution().source().filter(s -> names(told, s)).isPresent())
                .toList();
        Set<Camp> speaking = speaking(told, words, before, named);
        if (phrases.finds("here", words)) {
            return e -> e.told() == told;
        }
        if (phrases.finds("tolls", words)) {
            return tolls(before);
        }
        if (phrases.finds("two", words)) {
            List<Event> drafts =
                    before.stream().flatMap(e -> e.event().stream()).distinct().toList();
            return of(drafts.subList(Math.max(0, drafts.size() - 2), drafts.size()));
        }
        if (phrases.finds("incident", words)) {
            List<Event> drafts =
                    before.stream().flatMap(e -> e.event().stream()).toList();
            return of(drafts.subList(Math.max(0, drafts.size() - 1), drafts.size()));
        }
        if (phrases.finds("losers", words)) {
            return e -> CampOpponents.fights(e.figure().victims().camp());
        }
        if (phrases.finds("fight", words) && (named.isEmpty() || phrases.finds("sides", words))) {
            return own(told, before.stream().filter(this::fighters).toList());
        }
        if (phrases.finds("sides", words)) {
            return this::fighters;
        }
        if (phrases.finds("battle", words)) {
            return e -> fighters(e) && near(told, e);
        }
        if (phrases.finds("all", words)) {
            return e -> true;
        }
        if (!named.isEmpty() || !speaking.isEmpty()) {
            return e -> named.contains(e)
                    || e.attribution()
                            .source()
                            .filter(s -> speaking.contains(s.camp()) || open(speaking, e, s))
                            .isPresent();
        }
        return unnamed(told, words, before);
    }

    /**
     * Those of the entries that stand in the disclaimer's paragraph; without any there those of the paragraph before.
     */
    private static Predicate<FigureClaim> own(SentenceReading told, List<FigureClaim> entries) {
        List<FigureClaim> here = entries.stream()
                .filter(e -> e.told().sentence().paragraph() == told.sentence().paragraph())
                .toList();
        return e -> here.isEmpty() ? entries.contains(e) && near(told, e) : here.contains(e);
    }

    private static Predicate<FigureClaim> of(List<Event> drafts) {
        return e -> e.event().filter(drafts::contains).isPresent();
    }

    /** "Neither death toll": the dead of the side told of last, whoever counted them. */
    private static Predicate<FigureClaim> tolls(List<FigureClaim> before) {
        List<FigureClaim> dead = before.stream()
                .filter(e -> e.figure().measure().equals("killed")
                        && e.attribution().source().isPresent())
                .toList();
        Optional<Boolean> fighters = dead.stream()
                .reduce((a, b) -> b)
                .map(e -> CampOpponents.fights(e.figure().victims().camp()));
        Optional<Camp> last = dead.stream()
                .reduce((a, b) -> b)
                .map(e -> e.figure().victims().camp())
                .filter(CampOpponents::fights);
        return e -> dead.contains(e)
                && fighters.get() == CampOpponents.fights(e.figure().victims().camp())
                && last.filter(c -> c != e.figure().victims().camp()).isEmpty();
    }

    /** The scope of a disclaimer that names no speaker. */
    private Predicate<FigureClaim> unnamed(SentenceReading told, String words, List<FigureClaim> before) {
        if (phrases.finds("statement", words)) {
            Optional<String> speaker =
                    before.get(before.size() - 1).attribution().source().map(Party::name);
            return e -> speaker.isPresent()
                    && speaker.equals(e.attribution().source().map(Party::name));
        }
        if (phrases.finds("paragraph", words)) {
            return own(told, before);
        }
        if (phrases.finds("one", words)) {
            List<FigureClaim> stated = before.stream()
                    .filter(e -> e.told() != told || e.attribution().stance() == Attribution.Stance.ASSERTS)
                    .toList();
            int last = stated.stream()
                    .mapToInt(e -> e.told().sentence().index())
                    .max()
                    .orElse(0);
            return e -> stated.contains(e) && e.told().sentence().index() == last;
        }
        if (phrases.finds("casualties", words)) {
            return e -> true;
        }
        return phrases.finds("attributed", words)
                ? e -> e.attribution().source().isPresent()
                : e -> near(told, e);
    }

    private boolean fighters(FigureClaim entry) {
        return entry.attribution()
                        .source()
                        .filter(s -> CampOpponents.fights(s.camp())
                                || s.camp() == Camp.UNKNOWN
                                        && phrases.finds("issued", s.name().toLowerCase(Locale.ROOT)))
                        .isPresent()
                || entry.attribution().kind().equals("party");
    }

    /**
     * A group, a spokesman or a statement of which the report does not tell for whom it speaks, where the rebels'
     * claims are meant.
     */
    private boolean open(Set<Camp> speaking, FigureClaim entry, Party speaker) {
        return speaking.contains(Camp.NON_STATE) && speaker.camp() == Camp.UNKNOWN && fighters(entry);
    }

    /** SentenceReading in the paragraph of the disclaimer or in that before it. */
    private static boolean near(SentenceReading told, FigureClaim entry) {
        return entry.told().sentence().paragraph() >= told.sentence().paragraph() - 1;
    }

    /**
     * The sides whose claims are meant: "the accounts of the army or its allies"; "the group's account" is of the
     * fighters who spoke last.
     */
    private Set<Camp> speaking(SentenceReading told, String words, List<FigureClaim> before, List<FigureClaim> named) {
        boolean voice = phrases.finds("voice", words);
        if (!voice && !phrases.finds("speakers", words)) {
            return Set.of();
        }
        Set<Camp> sides = sides(told);
        List<Camp> spoke = before.stream()
                .flatMap(e -> e.attribution().source().stream())
                .map(Party::camp)
                .filter(CampOpponents::fights)
                .toList();
        Set<Camp> last = spoke.stream().skip(Math.max(0, spoke.size() - 1)).collect(Collectors.toSet());
        spoke.stream().filter(c -> c == Camp.NON_STATE).forEach(last::add);
        return !sides.isEmpty() ? sides : voice && named.isEmpty() ? last : Set.of();
    }

    private static Set<Camp> sides(SentenceReading told) {
        return told.sentence().tokens().stream()
                .flatMap(t -> Senses.first(t, "sides.noun").stream())
                .map(Camp::of)
                .filter(CampOpponents::fights)
                .collect(Collectors.toSet());
    }

    /**
     * "the numbers of the army's dead": of casualties, and of one side's where the sentence names one that does not
     * itself speak.
     */
    private Predicate<FigureClaim> harm(SentenceReading told, String words) {
        if (phrases.finds("foes", words)) {
            return e -> e.attribution()
                    .source()
                    .filter(s -> s.camp() == e.figure().victims().camp())
                    .isEmpty();
        }
        boolean hurt = phrases.finds("casualties", words);
        Set<Camp> sides = phrases.finds("speakers", words) || phrases.finds("voice", words) ? Set.of() : sides(told);
        return e -> !hurt
                || Harm.isCasualty(e.figure().measure())
                        && (sides.size() != 1
                                || sides.contains(e.figure().victims().camp()));
    }

    /** "the figures from Marib": only what was told since the place was named, or of it. */
    private static Predicate<FigureClaim> place(SentenceReading told, List<FigureClaim> before) {
        Optional<String> name = told.places().stream()
                .filter(p -> !fronted(told, p))
                .map(PlaceName::place)
                .map(p -> p.name())
                .findFirst();
        List<FigureClaim> there = before.stream()
                .filter(e -> name.isPresent()
                        && (e.told().places().stream()
                                        .anyMatch(p -> p.place().name().equals(name.get()))
                                || e.event()
                                        .flatMap(Event::place)
                                        .filter(p -> p.place().name().equals(name.get()))
                                        .isPresent()))
                .toList();
        int since = there.stream()
                .mapToInt(e -> e.told().sentence().paragraph())
                .min()
                .orElse(-1);
        return e -> there.isEmpty()
                ? name.isEmpty()
                        || e.told().sentence().paragraph() >= told.sentence().paragraph() - 1
                : e.told().sentence().paragraph() >= since;
    }

    /**
     * "With no signal south of Loikaw, the paper could not verify …": a place that tells where the check failed or who
     * made it, not what of.
     */
    private static boolean fronted(SentenceReading told, PlaceName place) {
        SemanticGraph graph = told.sentence().graph();
        Optional<SemanticGraphEdge> edge =
                Optional.ofNullable(graph.getNodeByIndexSafe(place.to())).flatMap(at -> Clauses.governing(graph, at));
        while (edge.isPresent() && !edge.get().getGovernor().tag().startsWith("V")) {
            edge = Clauses.governing(graph, edge.get().getGovernor());
        }
        return edge.filter(e -> e.getRelation().toString().equals("nsubj")
                        || e.getRelation().toString().startsWith("obl")
                                && e.getDependent().index() < e.getGovernor().index())
                .isPresent();
    }

    /**
     * Whether the sentence names the speaker: its last word stands there, the side for which it speaks, or another name
     * of the same group.
     */
    private boolean names(SentenceReading told, Party speaker) {
        if (told.groups().stream().anyMatch(g -> known.apply(g.name()).equals(known.apply(speaker.name())))) {
            return true;
        }
        List<String> words = List.of(speaker.name().toLowerCase(Locale.ROOT).split("\\W+"));
        String head = words.isEmpty() ? "" : words.get(words.size() - 1);
        return told.sentence().tokens().stream()
                .anyMatch(t -> head.length() > 2 && t.word().equalsIgnoreCase(head)
                        || Senses.has(t, "sides.noun")
                                && words.contains(t.word().toLowerCase(Locale.ROOT)));
    }
}
