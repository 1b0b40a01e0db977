package org.skirmish.extract.discourse;

import edu.stanford.nlp.ling.IndexedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.annotate.Sentence;
import org.skirmish.extract.claims.Harm;
import org.skirmish.extract.events.Act;
import org.skirmish.extract.lexicon.Senses;
import org.skirmish.extract.mentions.NounPhrase;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Claim;
import org.skirmish.model.Digest;
import org.skirmish.model.Evidence;
import org.skirmish.model.Figure;
import org.skirmish.model.Mention;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.model.Verification;

/** Makes claims of the harms that sentences tell: whose they are, of which engagement, on whose side the victims are. */
final class Figures {

    private final Report report;
    private final Engagements engagements;
    private final Cast cast;
    private final Speakers speakers;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Party> lastCounted = Optional.empty();
    private int lastCountedAt = -10;
    private int lastCountedIn = -1;

    Figures(Report report, Engagements engagements, Cast cast, Speakers speakers) {
        this.report = report;
        this.engagements = engagements;
        this.cast = cast;
        this.speakers = speakers;
    }

    /** A claim while the report is still being read. */
    static final class Entry {
        final Told told;
        final Harm harm;
        Optional<Draft> draft;
        Figure figure;
        final Attribution attribution;
        final boolean total;
        Verification verification = Verification.UNSTATED;
        boolean part;
        boolean repeated;

        Entry(Told told, Harm harm, Optional<Draft> draft, Figure figure, Attribution attribution, boolean total) {
            this.told = told;
            this.harm = harm;
            this.draft = draft;
            this.figure = figure;
            this.attribution = attribution;
            this.total = total;
        }

        boolean headline() {
            return told.sentence().block().kind() == org.skirmish.model.Block.Kind.TITLE;
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Adds what a denial denies. */
    void add(List<Entry> denied) {
        entries.addAll(denied);
    }

    /** Takes in the harms of a sentence, after its acts; {@code drafts} are the engagements that the acts went to. */
    void take(Told told, List<Act> acts, List<Draft> drafts) {
        for (Harm bare : Sums.of(told, cast)) {
            Optional<Entry> before = entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1))
                .filter(e -> told.sentence().index() - e.told.sentence().index() <= 4 && !e.harm.thing());
            if (bare.measure().equals(Harm.CARRIED) && before.isEmpty()) {
                continue;
            }
            Harm harm = bare.measure().equals(Harm.CARRIED) ? bare.of(before.get().figure.measure()) : bare;
            Optional<Act> act = nearest(acts, harm);
            boolean total = Totals.sums(told, harm, act);
            Attribution by = speakers.governing(told, harm.word());
            boolean heading = told.sentence().block().kind() == org.skirmish.model.Block.Kind.TITLE || told.sentence().block().kind() == org.skirmish.model.Block.Kind.HEADING;
            Optional<Draft> draft = total || heading ? Optional.empty()
                : act.map(a -> drafts.get(acts.indexOf(a))).or(() -> engagements.of(told, harm, speakers));
            Figure figure = figure(told, harm, draft);
            boolean retreat = harm.measure().equals("displaced") && figure.victims().camp() != Camp.CIVILIAN && figure.victims().camp() != Camp.UNKNOWN;
            if (retreat) {
                continue;
            }
            entries.add(new Entry(told, harm, draft, figure, by, total));
            draft.ifPresent(d -> draw(told, d, figure, harm));
            if (!harm.thing() && harm.victims().isPresent()) {
                lastCounted = Optional.of(figure.victims());
                lastCountedAt = told.sentence().index();
                lastCountedIn = told.sentence().paragraph();
            }
        }
    }

    private static Optional<Act> nearest(List<Act> acts, Harm harm) {
        return acts.stream().min(Comparator.comparingInt(a -> Math.abs(a.trigger().index() - harm.word().index())));
    }

    /** Those who were harmed are a side of the engagement, unless they are the attackers themselves. */
    private void draw(Told told, Draft draft, Figure figure, Harm harm) {
        Camp camp = figure.victims().camp();
        boolean people = !harm.thing() && !Set.of("displaced", "missing").contains(harm.measure()) && !figure.bounds().equals(Bounds.exactly(0));
        if (people && camp != Camp.UNKNOWN && !draft.has(camp)) {
            draft.add(figure.victims(), Participant.Role.DEFENDER);
        }
        harm.agent().flatMap(a -> cast.party(told, a)).filter(p -> p.camp() != Camp.UNKNOWN && p.camp() != Camp.CIVILIAN && !draft.has(p.camp()))
            .ifPresent(p -> draft.add(p, Participant.Role.ATTACKER));
    }

    private Figure figure(Told told, Harm harm, Optional<Draft> draft) {
        Span wording = harm.count().wording();
        Mention words = new Mention(wording, wording.in(report.text()));
        Optional<String> object = harm.thing() ? harm.victims().map(v -> object(told.sentence(), v)) : Optional.empty();
        Party victims = harm.thing() ? losers(told, harm, draft) : victims(told, harm, draft);
        return new Figure(harm.measure(), harm.count().bounds(), victims, object, words);
    }

    private String object(Sentence sentence, IndexedWord noun) {
        return new NounPhrase(sentence, noun).words(report.text(), t -> !Set.of("DT", "CD", "PRP$").contains(t.tag()));
    }

    /** People: the counted noun tells; a bare number counts the people last counted, or those whom the act was aimed at. */
    private Party victims(Told told, Harm harm, Optional<Draft> draft) {
        Optional<IndexedWord> noun = harm.victims();
        Optional<Party> loser = harm.loser().flatMap(l -> cast.party(told, l)).filter(p -> p.camp() != Camp.UNKNOWN && p.camp() != Camp.CIVILIAN);
        if (loser.isPresent() && noun.map(n -> cast.camp(told, n) != Camp.CIVILIAN).orElse(true)) {
            Span span = noun.map(n -> new NounPhrase(told.sentence(), n).full()).orElse(harm.count().wording());
            return new Party(new Mention(span, span.in(report.text())), loser.get().name(), loser.get().camp(), loser.get().kind(), Optional.empty());
        }
        boolean pronoun = noun.isPresent() && noun.get().tag().startsWith("PRP");
        if (noun.isPresent() && !pronoun) {
            Party party = read(told, noun.get());
            if (party.camp() != Camp.UNKNOWN || !bare(noun.get())) {
                return party.camp() == Camp.UNKNOWN && Senses.has(noun.get().backingLabel(), "actors.noun") ? party
                    : party.camp() == Camp.UNKNOWN ? Cast.withCamp(party, fallback(told, harm, draft).map(Party::camp).orElse(Camp.UNKNOWN)) : party;
            }
        }
        boolean corpses = noun.isEmpty() && harm.rule().contains("bodies");
        Optional<Party> before = corpses ? Optional.empty() : pronoun ? draft.flatMap(Figures::defender).or(() -> cast.party(told, noun.get())) : fallback(told, harm, draft);
        Span span = noun.map(n -> new NounPhrase(told.sentence(), n).full()).orElse(harm.count().wording());
        Mention mention = new Mention(span, span.in(report.text()));
        return before.map(b -> new Party(mention, b.name(), b.camp(), b.kind(), Optional.empty()))
            .orElse(new Party(mention, noun.map(n -> n.word()).orElse("people"), Camp.UNKNOWN, Optional.empty(), Optional.empty()));
    }

    private Party read(Told told, IndexedWord noun) {
        return cast.party(told, noun).orElseGet(() -> {
            Span span = new NounPhrase(told.sentence(), noun).full();
            return new Party(new Mention(span, span.in(report.text())), noun.word(), cast.camp(told, noun), Optional.empty(), Optional.empty());
        });
    }

    private static boolean bare(IndexedWord noun) {
        String lemma = noun.lemma() == null ? noun.word() : noun.lemma();
        return Set.of("other", "more", "those", "whom", "dead", "wounded", "man", "member", "comrade").contains(lemma.toLowerCase(java.util.Locale.ROOT));
    }

    private Optional<Party> fallback(Told told, Harm harm, Optional<Draft> draft) {
        Optional<Camp> agent = harm.agent().map(a -> cast.camp(told, a)).filter(c -> c != Camp.UNKNOWN);
        Optional<Party> counted = lastCounted.filter(p -> agent.isEmpty() || p.camp() != agent.get());
        if (told.sentence().block().kind() == org.skirmish.model.Block.Kind.TITLE) {
            return Optional.empty(); // it is read last, and what was counted last is no part of it
        }
        int distance = told.sentence().index() - lastCountedAt;
        boolean near = distance <= 1 || distance <= 3 && told.sentence().paragraph() == lastCountedIn;
        if (counted.isPresent() && (near || harm.count().others() && distance <= 4)) {
            return counted;
        }
        return draft.flatMap(d -> d.participants().stream().filter(p -> p.role() == Participant.Role.DEFENDER).map(Participant::party)
            .filter(p -> agent.isEmpty() || p.camp() != agent.get()).findFirst());
    }

    /** Things: whose they are by the words before them, else the one who lost them, else the other side than who took or broke them. */
    private Party losers(Told told, Harm harm, Optional<Draft> draft) {
        Camp own = harm.victims().map(v -> cast.camp(told, v)).orElse(Camp.UNKNOWN);
        Span span = harm.victims().map(v -> new NounPhrase(told.sentence(), v).full()).orElse(harm.count().wording());
        Mention mention = new Mention(span, span.in(report.text()));
        Optional<Party> owner = harm.loser().flatMap(l -> cast.party(told, l));
        boolean homes = harm.victims().stream().anyMatch(v -> Senses.of(v.backingLabel(), "objects.noun").stream().anyMatch(Set.of("house", "school", "religious-building", "hospital")::contains));
        if (owner.isPresent()) {
            return owner.get();
        }
        Camp camp = own != Camp.UNKNOWN ? own : homes ? Camp.CIVILIAN : draft.flatMap(Figures::defender).map(Party::camp).orElse(Camp.UNKNOWN);
        String name = draft.flatMap(Figures::defender).filter(p -> p.camp() == camp).map(Party::name).orElse(homes ? "residents" : mention.text());
        return new Party(mention, name, camp, Optional.empty(), Optional.empty());
    }

    private static Optional<Party> defender(Draft draft) {
        return draft.participants().stream().filter(p -> p.role() == Participant.Role.DEFENDER).map(Participant::party).findFirst();
    }

    /** The finished claims, in the order of the text. */
    List<Claim> claims(java.util.function.Function<Draft, String> ids, java.util.function.ToDoubleFunction<Harm> confidence) {
        List<Claim> claims = new ArrayList<>();
        for (Entry e : entries) {
            if (!e.repeated) {
                String id = Digest.brief(report.id(), "claim", e.figure.measure(), Integer.toString(e.harm.count().wording().begin()), e.attribution.stance().notation());
                claims.add(new Claim(id, e.draft.map(ids), e.figure, e.attribution, e.verification, e.total, e.part,
                    Evidence.of(report, e.told.sentence().span()), List.of(e.harm.rule()), confidence.applyAsDouble(e.harm)));
            }
        }
        return claims;
    }
}
