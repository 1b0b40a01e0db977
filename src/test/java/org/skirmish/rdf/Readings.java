package org.skirmish.rdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Attribution;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Camp;
import org.skirmish.model.Claim;
import org.skirmish.model.Digest;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Figure;
import org.skirmish.model.Issue;
import org.skirmish.model.Link;
import org.skirmish.model.Mention;
import org.skirmish.model.Metadata;
import org.skirmish.model.NumberMention;
import org.skirmish.model.Participant;
import org.skirmish.model.Party;
import org.skirmish.model.Place;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.model.Setting;
import org.skirmish.model.Span;
import org.skirmish.model.Unmodelled;
import org.skirmish.model.Verification;
import org.skirmish.model.When;

/** Readings made by hand for a text, where words are pointed at by quoting them. */
final class Readings {

    private static final String TITLE = "Hill Guards ambush column";
    private final Report report;

    private Readings(String name, String body) {
        String text = TITLE + "\n" + body;
        List<Block> blocks = List.of(
                new Block(Block.Kind.TITLE, new Span(0, TITLE.length())),
                new Block(Block.Kind.PARAGRAPH, new Span(TITLE.length() + 1, text.length())));
        Metadata known = new Metadata(
                Optional.of(TITLE),
                Optional.of("Valley Herald"),
                Optional.of(URI.create("https://herald.example/a")),
                Optional.of(LocalDate.of(2022, 2, 12)));
        report = new Report(Digest.of(text.getBytes(StandardCharsets.UTF_8)), name, text, known, blocks);
    }

    /** One of everything: an account with sides, means, time and place, a claim, an open claim, a gap and an issue. */
    static Reading ambush() {
        return new Readings(
                        "ambush.txt",
                        "The Hill Guards ambushed soldiers near Pine Pass on Thursday with mines, killing at least 15, a medic said. Many fell.")
                .full();
    }

    /** The same, after words that need surrogate pairs and Burmese marks. */
    static Reading emoji() {
        return new Readings(
                        "emoji.txt",
                        "😀🔥 မြန်မာ: The Hill Guards ambushed soldiers near Pine Pass on Thursday with mines, killing at least 15, a medic said. Many fell.")
                .full();
    }

    /** A report of which nothing was understood. */
    static Reading empty() {
        Report report = new Report(Digest.of(new byte[0]), "empty.txt", "Quiet.", Metadata.NONE, List.of());
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private Reading full() {
        Attribution medic = new Attribution(
                Optional.of(party("a medic", Camp.CIVILIAN, "medic", Optional.empty())),
                "medic",
                Optional.of(mention("said")),
                Optional.of(mention("killing at least 15")),
                Attribution.Stance.ASSERTS,
                Attribution.Certainty.STATED);
        Party guards = party(
                "The Hill Guards",
                Camp.NON_STATE,
                "fighter",
                Optional.of(new Link(
                        Iris.PUBLISHED + "group/karen-national-liberation-army",
                        "Hill Guards",
                        "name",
                        0.9,
                        List.of(Iris.PUBLISHED + "group/other"))));
        Party soldiers = party("soldiers", Camp.STATE, "soldier", Optional.empty());
        Engagement engagement = new Engagement(
                "e1",
                "ambush",
                mention("ambushed"),
                Optional.of(when()),
                Optional.of(place()),
                List.of(
                        new Participant(guards, Participant.Role.ATTACKER),
                        new Participant(soldiers, Participant.Role.DEFENDER)),
                List.of(new Engagement.Means("mine", mention("mines"))),
                Optional.of(new Engagement.Outcome("repelled", medic)),
                Attribution.outlet(),
                List.of(sentence()),
                List.of("ambush.active"));
        Figure figure = new Figure("killed", Bounds.atLeast(15), soldiers, Optional.empty(), mention("at least 15"));
        Claim claim = new Claim(
                "c1",
                Optional.of("e1"),
                figure,
                medic,
                Verification.UNSTATED,
                false,
                Optional.empty(),
                sentence(),
                List.of("killed.ing", "said after"),
                0.85);
        Issue issue = new Issue(report.name(), "no byline", "none needed");
        return new Reading(
                report,
                List.of(engagement),
                List.of(claim),
                List.of(medic, Attribution.outlet()),
                List.of(new Unmodelled(
                        Evidence.of(report, span("Many fell.")),
                        List.of(new NumberMention(mention("Many"), Optional.empty())))),
                List.of(),
                List.of(issue));
    }

    private When when() {
        LocalDate day = LocalDate.of(2022, 2, 10);
        return new When(Optional.of(mention("on Thursday")), Optional.of(day), Optional.of(day), "day");
    }

    private Place place() {
        Link link = new Link(Iris.PUBLISHED + "place/geonames/1", "Pine Pass", "name", 0.5, List.of());
        Setting setting = new Setting(
                link,
                Optional.of("Pine"),
                Optional.of("Highland"),
                Optional.of("Ruritania"),
                "settlement",
                Optional.of(new Setting.Point(97.5, -19.25)),
                Optional.of(1500.0),
                Optional.of("geonames:1"));
        return new Place(
                mention("Pine Pass"), "Pine Pass", Optional.empty(), "near", Optional.empty(), Optional.of(setting));
    }

    private Party party(String words, Camp camp, String kind, Optional<Link> link) {
        return new Party(mention(words), words.replaceFirst("^(The|a) ", ""), camp, Optional.of(kind), link);
    }

    private Evidence sentence() {
        return Evidence.of(
                report,
                span(report.text()
                        .substring(
                                report.text().indexOf("The Hill"), report.text().indexOf(" Many"))));
    }

    private Mention mention(String words) {
        return Mention.of(report, span(words));
    }

    private Span span(String words) {
        int begin = report.text().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
