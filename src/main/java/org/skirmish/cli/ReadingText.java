package org.skirmish.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Claim;
import org.skirmish.model.Engagement;
import org.skirmish.model.Metadata;
import org.skirmish.model.Party;
import org.skirmish.model.Place;
import org.skirmish.model.Reading;
import org.skirmish.model.Span;
import org.skirmish.model.Unmodelled;
import org.skirmish.model.Verification;
import org.skirmish.model.When;

/**
 * A reading for eyes: each sentence of which something was understood, under it what that is, and at the end what was
 * not understood.
 */
final class ReadingText {

    private ReadingText() {}

    static String of(Reading reading) {
        Map<Span, List<String>> understood = new TreeMap<>(Comparator.naturalOrder());
        Map<String, Integer> numbers = new TreeMap<>();
        for (Engagement e : reading.engagements()) {
            numbers.put(e.id(), numbers.size() + 1);
            at(
                            understood,
                            e.evidence().isEmpty()
                                    ? e.trigger().span()
                                    : e.evidence().get(0).span())
                    .addAll(lines(e, numbers.size()));
        }
        reading.claims().forEach(c -> at(understood, c.evidence().span())
                .add(line(c, c.engagement().map(numbers::get))));
        StringBuilder out = new StringBuilder(heading(reading));
        understood.forEach((span, lines) -> {
            out.append('\n')
                    .append(span.in(reading.report().text()).replaceAll("\\s+", " "))
                    .append('\n');
            lines.forEach(line -> out.append("    ").append(line).append('\n'));
        });
        for (Unmodelled missed : reading.unmodelled()) {
            String words = missed.numbers().stream()
                    .map(n -> "\"" + n.words().text().replaceAll("\\s+", " ") + "\"")
                    .collect(Collectors.joining(", "));
            out.append("\nnot understood, ")
                    .append(words)
                    .append(": ")
                    .append(missed.sentence().exact().replaceAll("\\s+", " "))
                    .append('\n');
        }
        return out.toString();
    }

    private static List<String> at(Map<Span, List<String>> understood, Span span) {
        return understood.computeIfAbsent(span, s -> new ArrayList<>());
    }

    private static String heading(Reading reading) {
        Metadata known = reading.report().metadata();
        return "== " + reading.report().name() + " ("
                + known.publisher().map(p -> p + ", ").orElse("")
                + known.published().map(Object::toString).orElse("no date") + "): "
                + reading.engagements().size() + " engagements, "
                + reading.claims().size() + " claims\n";
    }

    private static List<String> lines(Engagement e, int number) {
        List<String> out = new ArrayList<>();
        out.add("[" + number + "] " + e.kind()
                + e.place().map(ReadingText::place).orElse("")
                + e.when().map(ReadingText::when).orElse("")
                + e.outcome().map(ReadingText::outcome).orElse(""));
        e.participants()
                .forEach(p -> out.add("      " + p.role().notation() + ": " + party(p.party())
                        + p.inference().map(r -> ", inferred by " + r).orElse("")));
        if (!e.means().isEmpty()) {
            out.add("      with: "
                    + e.means().stream().map(m -> m.mention().text()).collect(Collectors.joining(", ")));
        }
        return out;
    }

    private static String outcome(Engagement.Outcome outcome) {
        return ", " + outcome.kind()
                + outcome.attribution().source().map(s -> ", says " + s.name()).orElse("");
    }

    private static String place(Place place) {
        String setting = place.setting()
                .map(s -> {
                    List<String> parts = new ArrayList<>();
                    s.township().ifPresent(parts::add);
                    s.region().ifPresent(parts::add);
                    s.country().ifPresent(parts::add);
                    String unknown =
                            s.link().method().equals("context") && s.code().isEmpty() ? "; in no gazetteer" : "";
                    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + unknown + ")";
                })
                .orElse("");
        return " " + place.relation() + " " + place.name() + setting;
    }

    private static String when(When when) {
        String start = when.start()
                .map(Object::toString)
                .orElse(when.mention().map(m -> "\"" + m.text() + "\"").orElse("?"));
        String end = when.end().map(Object::toString).orElse(start);
        return ", " + (end.equals(start) ? start : start + " to " + end);
    }

    private static String line(Claim c, Optional<Integer> engagement) {
        return (c.aggregate() ? "total: " : engagement.map(n -> "[" + n + "] ").orElse(""))
                + (c.part() ? "part: " : "")
                + c.figure().measure() + " " + bounds(c.figure().bounds())
                + c.figure().object().map(o -> " " + o + ", lost by").orElse("") + " "
                + party(c.figure().victims()) + "; " + voice(c.attribution())
                + (c.verification() == Verification.UNSTATED
                        ? ""
                        : "; " + c.verification().notation());
    }

    private static String bounds(Bounds b) {
        if (b.max().isEmpty()) {
            return "at least " + b.min().orElse(0);
        }
        String number = b.min().isEmpty()
                ? "at most " + b.max().getAsLong()
                : b.min().equals(b.max())
                        ? String.valueOf(b.min().getAsLong())
                        : b.min().getAsLong() + " to " + b.max().getAsLong();
        return (b.approximate() ? "about " : "") + number;
    }

    private static String voice(Attribution a) {
        String who = a.source().map(Party::label).orElse("the report");
        return who + " " + a.stance().notation()
                + (a.certainty() == Attribution.Certainty.STATED
                        ? ""
                        : " (" + a.certainty().notation() + ")");
    }

    private static String party(Party p) {
        String words = p.mention().text().replaceAll("\\s+", " ");
        return p.label() + (words.equals(p.label()) ? "" : " \"" + words + "\"") + " ("
                + p.camp().notation() + ")";
    }
}
