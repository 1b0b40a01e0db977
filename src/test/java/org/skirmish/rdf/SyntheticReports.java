package org.skirmish.rdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Claim;
import org.skirmish.model.Digest;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Figure;
import org.skirmish.model.Link;
import org.skirmish.model.Mention;
import org.skirmish.model.Metadata;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Place;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Setting;
import org.skirmish.model.Span;
import org.skirmish.model.Verification;
import org.skirmish.model.When;

/**
 * Readings of reports that nobody wrote, as many as wanted, each the same on every run: for measurements on graphs of
 * any size.
 */
public final class SyntheticReports {

    private static final List<String> OUTLETS =
            List.of("Valley Herald", "Delta Post", "Hill Dispatch", "River Monitor", "Border Wire");
    private static final List<String> GROUPS = List.of(
            "Karenni Nationalities Guards",
            "Upper Hill Column",
            "Lower Delta Brigade",
            "River Front",
            "Pine Battalion",
            "Free Plains Army");
    private static final List<String> KINDS = List.of("ambush", "clash", "shelling", "raid", "explosion", "airstrike");
    private static final List<String> VERBS = List.of("ambushed", "fought", "shelled", "raided", "bombed", "struck");
    private static final List<String> MEANS = List.of("mine", "firearm", "mortar", "grenade", "ied", "aircraft");
    private static final List<String> HARMS = List.of("killed", "injured", "captured");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int ENGAGEMENTS = 6;

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final LocalDate published;
    private final int number;
    private Report report;

    /** What one sentence tells. */
    private record Sentence(Span span, int group, int kind, int place, int count, int harm) {}

    private SyntheticReports(int number) {
        this.number = number;
        this.random = new Random(number);
        this.published = FIRST.plusDays(random.nextInt(700));
    }

    /** The report of that number, with six engagements and twelve claims: some 500 triples. */
    public static Reading reading(int number) {
        return new SyntheticReports(number).read();
    }

    private Reading read() {
        text.append("Fighting in six places, bulletin ").append(number).append('\n');
        int title = text.length() - 1;
        for (int i = 0; i < ENGAGEMENTS; i++) {
            tell();
        }
        List<Block> blocks = List.of(
                new Block(Block.Kind.TITLE, new Span(0, title)),
                new Block(Block.Kind.PARAGRAPH, new Span(title + 1, text.length())));
        Metadata known = new Metadata(
                Optional.of(text.substring(0, title)),
                Optional.of(OUTLETS.get(random.nextInt(OUTLETS.size()))),
                Optional.of(URI.create("https://news.example/" + number)),
                Optional.of(published));
        report = new Report(
                Digest.of(text.toString().getBytes(StandardCharsets.UTF_8)),
                "bulletin-" + number + ".txt",
                text.toString(),
                known,
                blocks);
        List<Engagement> engagements = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Engagement told = engagement(sentence, "e" + (engagements.size() + 1));
            engagements.add(told);
            claims.add(claim(
                    sentence,
                    told,
                    "c" + (claims.size() + 1),
                    "soldiers",
                    Camp.STATE,
                    sentence.count() + " soldiers",
                    Verification.UNSTATED));
            claims.add(claim(
                    sentence,
                    told,
                    "c" + (claims.size() + 1),
                    "villagers",
                    Camp.CIVILIAN,
                    "two villagers",
                    Verification.UNVERIFIED));
        }
        return new Reading(report, engagements, claims, List.of(), List.of(), List.of(), List.of());
    }

    private void tell() {
        int kind = random.nextInt(KINDS.size());
        Sentence told = new Sentence(
                new Span(0, 0),
                random.nextInt(GROUPS.size()),
                kind,
                random.nextInt(2000),
                1 + random.nextInt(60),
                random.nextInt(HARMS.size()));
        int begin = text.length();
        text.append(GROUPS.get(told.group()))
                .append(' ')
                .append(VERBS.get(kind))
                .append(" soldiers near Village ")
                .append(told.place())
                .append(" that day with ")
                .append(MEANS.get(kind))
                .append("s; ")
                .append(told.count())
                .append(" soldiers and two villagers were ")
                .append(HARMS.get(told.harm()))
                .append(", a medic said. ");
        sentences.add(new Sentence(
                new Span(begin, text.length() - 1), told.group(), kind, told.place(), told.count(), told.harm()));
    }

    private Engagement engagement(Sentence told, String id) {
        Party attacker = group(told);
        Party defender = party(told, "soldiers", Camp.STATE, "soldier");
        When when =
                new When(Optional.of(mention(told, "that day")), Optional.of(published), Optional.of(published), "day");
        return new Engagement(
                id,
                KINDS.get(told.kind()),
                mention(told, VERBS.get(told.kind())),
                Optional.of(when),
                Optional.of(place(told)),
                List.of(
                        new Participant(attacker, Participant.Role.ATTACKER),
                        new Participant(defender, Participant.Role.DEFENDER)),
                List.of(new Engagement.Means(MEANS.get(told.kind()), mention(told, MEANS.get(told.kind())))),
                told.place() % 3 == 0
                        ? Optional.of(new Engagement.Outcome("seized", Attribution.outlet()))
                        : Optional.empty(),
                Attribution.outlet(),
                List.of(evidence(told)),
                List.of("synthetic"));
    }

    private Claim claim(
            Sentence told,
            Engagement about,
            String id,
            String victims,
            Camp camp,
            String wording,
            Verification checked) {
        Party source = told.place() % 2 == 0 ? group(told) : party(told, "a medic", Camp.CIVILIAN, "medic");
        Attribution said = new Attribution(
                Optional.of(source),
                told.place() % 2 == 0 ? "party" : "medic",
                Optional.of(mention(told, "said")),
                Optional.empty(),
                Attribution.Stance.ASSERTS,
                Attribution.Certainty.STATED);
        Bounds bounds = camp == Camp.CIVILIAN ? Bounds.exactly(2) : Bounds.atLeast(told.count());
        Figure figure = new Figure(
                HARMS.get(told.harm()),
                bounds,
                party(told, victims, camp, camp == Camp.CIVILIAN ? "civilian" : "soldier"),
                Optional.empty(),
                mention(told, wording));
        return new Claim(
                id,
                Optional.of(about.id()),
                figure,
                said,
                checked,
                false,
                Optional.empty(),
                evidence(told),
                List.of("synthetic"),
                0.9);
    }

    private Party group(Sentence told) {
        String name = GROUPS.get(told.group());
        return new Party(
                mention(told, name),
                name,
                Camp.NON_STATE,
                Optional.of("fighter"),
                Optional.of(new Link(Iris.PUBLISHED + "group/synthetic-" + told.group(), name, "name", 1, List.of())));
    }

    private Party party(Sentence told, String words, Camp camp, String kind) {
        return new Party(mention(told, words), words, camp, Optional.of(kind), Optional.empty());
    }

    private Place place(Sentence told) {
        String name = "Village " + told.place();
        Link link = new Link(Iris.PUBLISHED + "place/synthetic/" + told.place(), name, "name", 1, List.of());
        Setting setting = new Setting(
                link,
                Optional.of("Township " + told.place() % 60),
                Optional.of("Region " + told.place() % 7),
                Optional.of("Ruritania"),
                "settlement",
                Optional.of(new Setting.Point(95 + told.place() % 50 / 10.0, 20 + told.place() / 50 / 10.0)),
                Optional.of(1500.0),
                Optional.of("synthetic:" + told.place()));
        return new Place(mention(told, name), name, Optional.empty(), "near", Optional.empty(), Optional.of(setting));
    }

    private Mention mention(Sentence told, String words) {
        int begin = report.text().indexOf(words, told.span().begin());
        return Mention.of(report, new Span(begin, begin + words.length()));
    }

    private Evidence evidence(Sentence told) {
        return Evidence.of(report, told.span());
    }
}
