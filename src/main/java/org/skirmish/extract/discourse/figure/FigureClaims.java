package org.skirmish.extract.discourse.figure;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.dealing.Share;
import org.skirmish.extract.discourse.Discourse;
import org.skirmish.extract.discourse.SentenceReading;
import org.skirmish.extract.discourse.entity.CampOpponents;
import org.skirmish.extract.discourse.entity.EntityFocus;
import org.skirmish.extract.discourse.entity.PronounResolver;
import org.skirmish.extract.discourse.event.Arguments;
import org.skirmish.extract.discourse.event.Event;
import org.skirmish.extract.discourse.event.Events;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.extract.mentions.PartyReader;
import org.skirmish.extract.mentions.PlaceName;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Claim;
import org.skirmish.model.Digest;
import org.skirmish.model.Evidence;
import org.skirmish.model.Figure;
import org.skirmish.model.Mention;
import org.skirmish.model.PartOf;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/**
 * Makes claims of the harms that sentences tell: whose they are, of which engagement, on whose side the victims are.
 */
public final class FigureClaims {

    private final Report report;
    private final Discourse discourse;
    private final Events engagements;
    private final FigureEvent casualties;
    private final FigureVictims victims;
    private final Parts parts;
    private final List<FigureClaim> entries = new ArrayList<>();

    /** @param engagements the events of the same report */
    public FigureClaims(Report report, Discourse discourse, Events engagements) {
        this.report = report;
        this.discourse = discourse;
        this.engagements = engagements;
        this.casualties = new FigureEvent(discourse, engagements);
        this.victims = new FigureVictims(discourse);
        this.parts = new Parts(discourse, victims);
    }

    /** All that were told so far, parts and denials too, in the order of reading. */
    public List<FigureClaim> entries() {
        return entries;
    }

    /** Those entries that are no part of another. */
    public List<FigureClaim> wholes() {
        return entries.stream().filter(e -> !e.isPart()).toList();
    }

    private Optional<FigureClaim> last() {
        return entries.stream().filter(e -> !e.isPart()).reduce((one, other) -> other);
    }

    /** What was said of how far a figure was checked holds for its parts. */
    public void verifyParts() {
        entries.forEach(e -> e.whole().ifPresent(e::verifiedAs));
    }

    /** Adds what a denial denies, or a correction takes back. */
    public void add(List<FigureClaim> denied) {
        entries.addAll(denied);
    }

    /** Takes in the harms of a sentence, after its acts; {@code drafts} are the engagements that the acts went to. */
    public void take(SentenceReading told, List<Act> acts, List<Event> drafts) {
        for (Sums.Sum sum : inOrderOfText(Sums.of(told, discourse.entities()))) {
            Harm bare = sum.harm();
            Optional<FigureClaim> before = last().filter(
                            e -> told.sentence().index() - e.told().sentence().index() <= 4
                                    && !e.harm().thing());
            if (bare.measure().equals(Harm.CARRIED) && before.isEmpty()) {
                continue;
            }
            Harm harm = bare.measure().equals(Harm.CARRIED)
                    ? bare.of(before.get().figure().measure())
                    : bare;
            if (counted(told, harm)) {
                continue;
            }
            Optional<Act> act = nearest(acts, harm);
            boolean total = told.share(harm).isEmpty() && discourse.totals().sums(told, harm, act);
            Attribution by = discourse.attributions().governing(told, harm);
            Optional<Event> draft =
                    total ? Optional.empty() : event(told, harm, act.map(a -> drafts.get(acts.indexOf(a))));
            Figure read = fallen(figure(told, harm, draft), harm, draft);
            boolean named = harm.victims()
                    .filter(v -> !discourse.words().has("anybody", v) || !PronounResolver.subject(told, v))
                    .isPresent();
            Figure counted = named ? read : spared(told, read, by);
            Figure figure = counted.of(victims.side().boasted(told, harm, counted.victims(), by));
            boolean retreat = harm.measure().equals("displaced")
                    && figure.victims().camp() != Camp.CIVILIAN
                    && figure.victims().camp() != Camp.UNKNOWN;
            if (retreat) {
                continue;
            }
            FigureClaim entry = new FigureClaim(told, harm, draft, figure, by, total);
            entries.add(entry);
            entries.addAll(parts.joined(entry, sum.of()));
            draft.filter(d -> !harm.denied()).ifPresent(d -> draw(told, d, figure, harm));
            if (!harm.thing() && harm.victims().isPresent()) {
                victims.remember(told, harm, figure.victims());
            }
        }
        entries.addAll(parts.of(told, entries));
        victims.hear(told);
    }

    /**
     * The engagement of which the harm is told; none in headlines, and for a number that is dealt out to a day or act.
     */
    private Optional<Event> event(SentenceReading told, Harm harm, Optional<Event> acted) {
        Optional<Share> share = told.share(harm);
        boolean heading = told.sentence().block().kind() == org.skirmish.model.Block.Kind.TITLE
                || told.sentence().block().kind() == org.skirmish.model.Block.Kind.HEADING;
        if (heading || share.filter(s -> s.place().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        Optional<Event> draft = harm.denied()
                ? engagements.current(told.sentence())
                : acted.filter(d -> !casualties.byOthers(told, harm, d))
                        .or(() -> harm.total() ? engagements.current(told.sentence()) : casualties.of(told, harm));
        share.ifPresent(s -> draft.ifPresent(d -> tellOf(s, d)));
        return draft;
    }

    /** The engagement was at all places of which numbers are told, if it was at one of them. */
    private static void tellOf(Share share, Event draft) {
        List<PlaceName> others =
                share.all().stream().filter(p -> !draft.isAt(p)).toList();
        if (others.size() == share.all().size() - 1) {
            draft.alsoAt(others);
        }
    }

    /** "The driver died" of one whose harm was told before: he is no other one. */
    private boolean counted(SentenceReading told, Harm harm) {
        boolean the = harm.count().single()
                && harm.victims()
                        .filter(v -> NounPhrase.children(told.sentence(), v, "det").stream()
                                .anyMatch(d -> "the".equals(d.lemma())))
                        .isPresent();
        return the
                && entries.stream().anyMatch(e -> e.harm()
                        .victims()
                        .filter(v -> v.lemma() != null
                                && v.lemma().equals(harm.victims().get().lemma()))
                        .isPresent());
    }

    private static List<Sums.Sum> inOrderOfText(List<Sums.Sum> harms) {
        return harms.stream()
                .sorted(Comparator.comparingInt(s -> s.harm().count().wording().begin()))
                .toList();
    }

    private static Optional<Act> nearest(List<Act> acts, Harm harm) {
        return acts.stream()
                .min(Comparator.comparingInt(
                        a -> Math.abs(a.trigger().index() - harm.word().index())));
    }

    /** Those who were harmed are a side of the engagement, unless they are the attackers themselves. */
    private void draw(SentenceReading told, Event draft, Figure figure, Harm harm) {
        Camp camp = figure.victims().camp();
        if (harm.thing() && harm.measure().equals("destroyed")) {
            harm.victims().flatMap(v -> discourse.owners().homes(told, v)).ifPresent(draft.company()::hit);
        }
        boolean people = !harm.thing()
                && !harm.carried()
                && !Set.of("displaced", "missing").contains(harm.measure())
                && !figure.bounds().equals(Bounds.exactly(0));
        if (people && camp == Camp.UNKNOWN) {
            draft.company().suffered(figure.victims());
        } else if (people
                && !elsewhere(told, draft, camp)
                && !attackersOwn(draft, camp)
                && (!draft.company().has(camp)
                        || draft.company().has(camp, Participant.Role.DEFENDER)
                        || draft.company().rivals(figure.victims()))) {
            if (draft.company().rivals(figure.victims())
                    || !draft.company().has(camp)
                    || lacks(draft, figure.victims())) {
                draft.company().add(figure.victims(), Participant.Role.DEFENDER);
            }
            harm.victims().ifPresent(v -> beside(told, v)
                    .filter(p -> p.camp() == camp && lacks(draft, p))
                    .forEach(p -> draft.company().add(p, Participant.Role.DEFENDER)));
        }
        if (harm.agent()
                .filter(a -> PartyReader.unidentified(told.sentence(), a))
                .isPresent()) {
            draft.company().unidentified();
        }
        harm.agent().ifPresent(a -> discourse.arguments().doers(told, a).stream()
                .filter(d -> d.party().camp() != Camp.UNKNOWN
                        && !draft.company().has(d.party().camp()))
                .map(d -> answering(draft, d))
                .forEach(draft.company()::add));
    }

    /** Who does harm where others are told to have attacked defends himself. */
    private static Participant answering(Event draft, Participant doer) {
        boolean attacked = CampOpponents.fights(doer.party().camp())
                && Arguments.camps(draft.company().participants(), Participant.Role.ATTACKER).stream()
                        .anyMatch(CampOpponents::fights);
        return attacked ? new Participant(doer.party(), Participant.Role.DEFENDER, doer.inference()) : doer;
    }

    /**
     * Whether the fallen are of another armed body than those of their side who were told before: soldiers beside
     * police.
     */
    private boolean lacks(Event draft, Party fallen) {
        return draft.company().lacks(fallen, Participant.Role.DEFENDER, discourse.traits());
    }

    /** The fallen of another side than that which was ambushed or raided are those of who attacked, named or not. */
    private static boolean attackersOwn(Event draft, Camp camp) {
        Set<Camp> attacked = Arguments.camps(draft.company().participants(), Participant.Role.DEFENDER);
        return Set.of("ambush", "raid").contains(draft.kind())
                && CampOpponents.fights(camp)
                && !attacked.contains(camp)
                && attacked.stream().anyMatch(CampOpponents::fights);
    }

    /** SalientFighters counted in a later sentence than that of an act against civilians fell in another. */
    private boolean elsewhere(SentenceReading told, Event draft, Camp camp) {
        boolean civilians = draft.company().has(Camp.CIVILIAN, Participant.Role.DEFENDER)
                || draft.kind().equals("arson");
        return civilians
                && CampOpponents.fights(camp)
                && discourse.traits().has("suffered", draft.kind())
                && !told.sentence().equals(draft.sentence());
    }

    /** Those counted together with others: "ten soldiers and police". */
    private Stream<Party> beside(SentenceReading told, IndexedWord noun) {
        return NounPhrase.children(told.sentence(), noun, "conj:and").stream()
                .flatMap(w -> discourse.entities().party(told, w).stream());
    }

    private Figure figure(SentenceReading told, Harm harm, Optional<Event> draft) {
        Span wording = harm.count().wording();
        Mention words = new Mention(wording, wording.in(report.text()));
        Optional<String> object = harm.thing() ? harm.victims().map(v -> object(told.sentence(), v)) : Optional.empty();
        Party whose = harm.thing() ? victims.owners(told, harm, draft) : victims.people(told, harm, draft);
        return new Figure(measure(harm, whose.camp()), harm.count().bounds(), whose, object, words);
    }

    /** "The dead", of a fight where only men of one side are told to have died, are theirs. */
    private Figure fallen(Figure figure, Harm harm, Optional<Event> draft) {
        boolean these = NounPhrase.children(harm.sentence(), harm.word(), "det").stream()
                .anyMatch(d -> "the".equals(d.lemma()));
        boolean open =
                these && harm.alone() && draft.isPresent() && figure.victims().camp() == Camp.UNKNOWN;
        List<Camp> dead = !open
                ? List.of()
                : entries.stream()
                        .filter(e -> e.event().equals(draft)
                                && e.figure().measure().equals(figure.measure())
                                && e.figure().bounds().max().orElse(1) > 0)
                        .map(e -> e.figure().victims().camp())
                        .distinct()
                        .toList();
        return dead.size() == 1 ? of(figure, dead.get(0)) : figure;
    }

    private static Figure of(Figure figure, Camp camp) {
        return figure.of(EntityFocus.withCamp(figure.victims(), camp));
    }

    /**
     * Who says that nobody was harmed, and does not say whom he means, means his own side, if he denies it or has just
     * told of his own.
     */
    private Figure spared(SentenceReading told, Figure figure, Attribution by) {
        boolean none = figure.bounds().equals(Bounds.exactly(0))
                && figure.victims().camp() == Camp.UNKNOWN
                && figure.object().isEmpty();
        Optional<Camp> speaker = by.source().map(Party::camp).filter(CampOpponents::fights);
        boolean goesOn = none
                && last().filter(e -> e.told() == told
                                && speaker.filter(e.figure().victims().camp()::equals)
                                        .isPresent())
                        .isPresent();
        Optional<Camp> own = speaker.filter(c -> none && (goesOn || by.stance() == Attribution.Stance.DENIES));
        return own.map(c -> of(figure, c)).orElse(figure);
    }

    /** Fighters are captured, other people arrested, where the verb does not say which: "seized", "abducted". */
    private String measure(Harm harm, Camp victims) {
        boolean told = harm.measure().equals("captured") && !discourse.words().has("taking", harm.word());
        boolean held = !told
                && discourse.traits().has("held", harm.measure())
                && !(discourse.words().has("arresting", harm.word())
                        && harm.measure().equals("arrested"));
        return !held || harm.count().bounds().max().orElse(1) == 0
                ? harm.measure()
                : CampOpponents.fights(victims) ? "captured" : "arrested";
    }

    private String object(Sentence sentence, IndexedWord noun) {
        return new NounPhrase(sentence, noun)
                .words(report.text(), t -> !Set.of("DT", "CD", "PRP$").contains(t.tag()));
    }

    /** The finished claims, in the order of the text. */
    public List<Claim> claims(
            java.util.function.Function<Event, String> ids, java.util.function.ToDoubleFunction<Harm> confidence) {
        List<Claim> claims = new ArrayList<>();
        for (FigureClaim e : entries) {
            if (!e.repeated()) {
                claims.add(new Claim(
                        id(e),
                        e.engagement().map(ids),
                        e.figure(),
                        e.attribution(),
                        e.verification(),
                        e.total(),
                        e.whole().map(whole -> new PartOf(id(whole), e.complete())),
                        Evidence.of(report, e.told().sentence().span()),
                        rules(e),
                        confidence.applyAsDouble(e.harm()),
                        e.replacement().map(this::id)));
            }
        }
        return claims;
    }

    private static List<String> rules(FigureClaim e) {
        return e.attribution().stance() == Attribution.Stance.RETRACTS
                ? Stream.of(e.harm().rule(), Corrections.RULE).distinct().toList()
                : List.of(e.harm().rule());
    }

    private String id(FigureClaim e) {
        List<String> names = new ArrayList<>(List.of(
                report.id(),
                "claim",
                e.figure().measure(),
                Integer.toString(e.harm().count().wording().begin()),
                e.attribution().stance().notation()));
        if (e.isPart()) {
            names.add("part");
        }
        return Digest.brief(names.toArray(String[]::new));
    }
}
