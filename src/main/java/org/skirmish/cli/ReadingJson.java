package org.skirmish.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.skirmish.model.Attribution;
import org.skirmish.model.Bounds;
import org.skirmish.model.Claim;
import org.skirmish.model.CodePoints;
import org.skirmish.model.Engagement;
import org.skirmish.model.Evidence;
import org.skirmish.model.Issue;
import org.skirmish.model.Mention;
import org.skirmish.model.Metadata;
import org.skirmish.model.PartOf;
import org.skirmish.model.Party;
import org.skirmish.model.Reading;
import org.skirmish.model.Span;
import org.skirmish.model.Unmodelled;
import org.skirmish.model.When;
import org.skirmish.rdf.Redactor;

/**
 * A reading as one line of JSON. Offsets count Unicode code points of the report's text; a key whose value is not known
 * is {@code null}.
 */
final class ReadingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Reading reading;
    private final CodePoints offsets;
    private final Redactor redactor;

    private ReadingJson(Reading reading) {
        this.reading = reading;
        this.offsets = new CodePoints(reading.report().text());
        this.redactor = Redactor.of(reading);
    }

    /** The object, without a line end. */
    static String line(Reading reading) {
        try {
            return JSON.writeValueAsString(tree(reading));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can always be written", e);
        }
    }

    static ObjectNode tree(Reading reading) {
        return new ReadingJson(reading).whole();
    }

    private ObjectNode whole() {
        Metadata known = reading.report().metadata();
        ObjectNode out = JSON.createObjectNode()
                .put("report", reading.report().name())
                .put("id", reading.report().id())
                .put("published", day(known.published()))
                .put("publisher", known.publisher().orElse(null))
                .put("title", known.title().orElse(null))
                .put("url", known.url().map(Object::toString).orElse(null));
        out.set("engagements", array(reading.engagements(), this::engagement));
        out.set("claims", array(reading.claims(), this::claim));
        out.set("attributions", array(reading.attributions(), this::attribution));
        out.set("unmodelled", array(reading.unmodelled(), this::unmodelled));
        out.set("issues", array(reading.issues(), ReadingJson::issue));
        return out;
    }

    private ObjectNode engagement(Engagement e) {
        ObjectNode out = JSON.createObjectNode()
                .put("id", e.id())
                .put("type", e.kind())
                .put("start", day(e.when().flatMap(When::start)))
                .put("end", day(e.when().flatMap(When::end)))
                .put("precision", e.when().map(When::precision).orElse(null));
        out.set("trigger", mention(e.trigger()));
        out.set(
                "place",
                e.place().map(place -> PlaceJson.of(place, this::mention)).orElse(null));
        out.set("participants", array(e.participants(), p -> party(p.party())
                .put("role", p.role().notation())
                .put("inferred", p.inferred())
                .put("inferredBy", p.inference().orElse(null))));
        out.set("weapons", array(e.means(), m -> {
            ObjectNode means = JSON.createObjectNode().put("type", m.kind());
            means.set("mention", mention(m.mention()));
            return means;
        }));
        out.put("outcome", e.outcome().map(Engagement.Outcome::kind).orElse(null));
        out.set(
                "outcomeClaimant",
                e.outcome()
                        .flatMap(o -> o.attribution().source())
                        .map(this::party)
                        .orElse(null));
        out.set("claimant", e.attribution().source().map(this::party).orElse(null));
        out.set("evidence", array(e.evidence(), this::evidence));
        out.set("rules", strings(e.rules()));
        return out;
    }

    private ObjectNode claim(Claim c) {
        ObjectNode out = JSON.createObjectNode()
                .put("id", c.id())
                .put("engagement", c.engagement().orElse(null))
                .put("measure", c.figure().measure());
        bound(out, "min", c.figure().bounds().min());
        bound(out, "max", c.figure().bounds().max());
        out.put("approximate", c.figure().bounds().approximate());
        out.set("victims", party(c.figure().victims()));
        out.put("object", c.figure().object().orElse(null));
        out.set("wording", mention(c.figure().wording()));
        source(out, c.attribution());
        out.put("verification", c.verification().notation())
                .put("aggregate", c.aggregate())
                .put("part", c.part())
                .put("partOf", c.partOf().map(PartOf::whole).orElse(null))
                .put("breakdown", c.partOf().filter(PartOf::complete).isPresent())
                .put("confidence", c.confidence())
                .put("replacedBy", c.replacedBy().orElse(null));
        out.set("evidence", evidence(c.evidence()));
        out.set("rules", strings(c.rules()));
        return out;
    }

    private ObjectNode attribution(Attribution a) {
        ObjectNode out = JSON.createObjectNode();
        source(out, a);
        out.set("content", a.content().map(this::mention).orElse(null));
        return out;
    }

    private void source(ObjectNode out, Attribution a) {
        out.set("claimant", a.source().map(this::party).orElse(null));
        out.put("claimantKind", a.kind());
        out.set("cue", a.cue().map(this::mention).orElse(null));
        out.put("stance", a.stance().notation()).put("certainty", a.certainty().notation());
    }

    private ObjectNode party(Party p) {
        ObjectNode out = JSON.createObjectNode()
                .put("label", redactor.label(p))
                .put("camp", p.camp().notation())
                .put("type", p.kind().orElse(null))
                .put("iri", p.link().map(link -> link.iri()).orElse(null))
                .put("method", p.link().map(link -> link.method()).orElse(null))
                .put("confidence", p.link().map(link -> link.confidence()).orElse(null));
        out.set("mention", mention(p.mention()));
        return out;
    }

    private ObjectNode mention(Mention m) {
        return span(m.span()).put("text", m.text());
    }

    private ObjectNode evidence(Evidence e) {
        return span(e.span()).put("text", e.exact());
    }

    private ObjectNode unmodelled(Unmodelled u) {
        ObjectNode out = evidence(u.sentence());
        out.set("numbers", array(u.numbers(), n -> {
            ObjectNode number = mention(n.words());
            bound(number, "min", n.bounds().map(Bounds::min).orElse(OptionalLong.empty()));
            bound(number, "max", n.bounds().map(Bounds::max).orElse(OptionalLong.empty()));
            return number;
        }));
        return out;
    }

    private ObjectNode span(Span span) {
        return JSON.createObjectNode().put("begin", offsets.at(span.begin())).put("end", offsets.at(span.end()));
    }

    private static ObjectNode issue(Issue issue) {
        return JSON.createObjectNode()
                .put("subject", issue.subject())
                .put("problem", issue.problem())
                .put("remedy", issue.remedy());
    }

    private static void bound(ObjectNode out, String key, OptionalLong value) {
        if (value.isPresent()) {
            out.put(key, value.getAsLong());
        } else {
            out.putNull(key);
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode out = JSON.createArrayNode();
        values.forEach(out::add);
        return out;
    }

    private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> written) {
        ArrayNode out = JSON.createArrayNode();
        values.forEach(value -> out.add(written.apply(value)));
        return out;
    }
}
