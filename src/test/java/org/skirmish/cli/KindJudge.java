package org.skirmish.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds one reading against what must come out of its report, in both directions. */
final class KindJudge {

    /** Stated, and not so. */
    static final String WRONG = "wrong";
    /** Not stated, but told as not understood. */
    static final String UNREAD = "not understood";
    /** Neither stated nor told. */
    static final String SILENT = "silent";

    private final JsonNode expected;
    private final JsonNode read;
    private final List<String> faults = new ArrayList<>();

    private KindJudge(JsonNode expected, JsonNode read) {
        this.expected = expected;
        this.read = read;
    }

    /** What is amiss, a line each, that begins with one of {@link #WRONG}, {@link #UNREAD}, {@link #SILENT}. */
    static List<String> faults(JsonNode expected, JsonNode read) {
        KindJudge judge = new KindJudge(expected, read);
        judge.head();
        judge.compare("claims", "also", judge::isClaim);
        if (expected.has("engagements")) {
            judge.compare("engagements", "also_engagements", judge::isEngagement);
        }
        judge.links();
        return judge.faults;
    }

    private void head() {
        for (String key : List.of("published", "title", "url")) {
            if (expected.has(key) && !expected.get(key).equals(read.path(key))) {
                faults.add(WRONG + ": " + key + " " + read.path(key) + " for " + expected.get(key));
            }
        }
    }

    private void compare(String key, String optional, BiPredicate<JsonNode, JsonNode> agree) {
        List<JsonNode> left = new ArrayList<>(list(read.path(key)));
        for (JsonNode wanted : list(expected.path(key))) {
            if (!take(left, wanted, agree)) {
                faults.add((isTold(wanted) ? UNREAD : SILENT) + ": " + key + " " + wanted);
            }
        }
        list(expected.path(optional)).forEach(wanted -> take(left, wanted, agree));
        left.forEach(surplus -> faults.add(WRONG + ": " + key + " " + shown(surplus)));
    }

    private static boolean take(List<JsonNode> left, JsonNode wanted, BiPredicate<JsonNode, JsonNode> agree) {
        for (JsonNode found : left) {
            if (agree.test(wanted, found)) {
                return left.remove(found);
            }
        }
        return false;
    }

    private boolean isTold(JsonNode wanted) {
        String quote = plain(wanted.path("quote").asText());
        return list(read.path("unmodelled")).stream()
                .map(told -> plain(told.path("text").asText()))
                .anyMatch(told -> told.contains(quote) || quote.contains(told));
    }

    private boolean isClaim(JsonNode wanted, JsonNode found) {
        JsonNode engagement = list(read.path("engagements")).stream()
                .filter(e -> e.path("id").equals(found.path("engagement")))
                .findFirst()
                .orElse(found.path("none"));
        JsonNode victims = found.path("victims");
        return same(wanted, found, "measure")
                && (isBetween(wanted.path("min"), wanted.path("max"), found)
                        || list(wanted.path("alt")).stream().anyMatch(a -> isBetween(a.path(0), a.path(1), found)))
                && same(wanted, found, "stance")
                && same(wanted, found, "aggregate")
                && isOneOf(wanted.path("camp"), victims.path("camp").asText("unknown"))
                && matches(wanted.get("victims"), names(victims))
                && (!wanted.has("not_victims")
                        || !matches(
                                wanted.get("not_victims"),
                                List.of(victims.path("label").asText(""))))
                && matches(
                        wanted.get("object"),
                        List.of(found.path("object").path("label").asText("") + " "
                                + found.path("object").asText("")))
                && matches(wanted.get("claimant"), names(found.path("claimant")))
                && isAt(wanted, engagement);
    }

    private static boolean isBetween(JsonNode min, JsonNode max, JsonNode found) {
        return min.asText("open").equals(found.path("min").asText("open"))
                && max.asText("open").equals(found.path("max").asText("open"));
    }

    private boolean isEngagement(JsonNode wanted, JsonNode found) {
        List<JsonNode> attackers = parties(found, "attacker");
        return isOneOf(wanted.path("type"), found.path("type").asText())
                && isAt(wanted, found)
                && haveAll(wanted.get("attackers"), attackers)
                && haveAll(wanted.get("defenders"), parties(found, "defender"))
                && (!wanted.has("not_attackers")
                        || attackers.stream().noneMatch(a -> matches(wanted.get("not_attackers"), names(a))));
    }

    private static boolean isAt(JsonNode wanted, JsonNode engagement) {
        JsonNode day = wanted.path("day");
        return (day.isMissingNode()
                        || day.asText("").equals(engagement.path("start").asText("")))
                && matches(
                        wanted.get("place"),
                        List.of(engagement.path("place").path("name").asText("")))
                && matches(
                        wanted.get("country"),
                        List.of(engagement.path("place").path("country").asText("")));
    }

    private static List<JsonNode> parties(JsonNode engagement, String role) {
        return list(engagement.path("participants")).stream()
                .filter(party -> party.path("role").asText().equals(role))
                .toList();
    }

    private static boolean haveAll(JsonNode wanted, List<JsonNode> parties) {
        return wanted == null
                || (wanted.isEmpty()
                        ? parties.isEmpty()
                        : list(wanted).stream()
                                .allMatch(name -> parties.stream().anyMatch(p -> matches(name, names(p)))));
    }

    /** No word that is no group here may come out under the name of one. */
    private void links() {
        for (JsonNode word : list(expected.path("not_linked"))) {
            read.findParents("mention").stream()
                    .filter(party -> !party.path("iri").isNull() && party.has("camp"))
                    .filter(party -> List.of(
                                    party.path("mention").path("text").asText().split("\\W+"))
                            .contains(word.asText()))
                    .filter(party -> !party.path("label").asText().contains(word.asText()))
                    .forEach(party -> faults.add(WRONG + ": link " + word + " as " + party.path("label")));
        }
    }

    private static boolean same(JsonNode wanted, JsonNode found, String key) {
        JsonNode value = wanted.path(key);
        return value.isMissingNode()
                || value.asText("open").equals(found.path(key).asText("open"));
    }

    private static boolean isOneOf(JsonNode wanted, String value) {
        return wanted.isMissingNode()
                || (wanted.isArray()
                        ? list(wanted).stream().anyMatch(w -> w.asText().equals(value))
                        : wanted.asText().equals(value));
    }

    /**
     * An absent expectation agrees with all, {@code null} with nobody; else a regular expression, searched in any of
     * the names.
     */
    private static boolean matches(JsonNode wanted, List<String> names) {
        if (wanted == null) {
            return true;
        }
        if (wanted.isNull()) {
            return String.join("", names).isBlank();
        }
        Pattern pattern = Pattern.compile(wanted.asText(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return names.stream().anyMatch(name -> pattern.matcher(name).find());
    }

    private static List<String> names(JsonNode party) {
        return List.of(
                party.path("label").asText(""),
                party.path("mention").path("text").asText(""));
    }

    private static String shown(JsonNode item) {
        return Stream.of("measure", "type", "min", "max", "start")
                        .filter(item::has)
                        .map(key -> item.get(key).asText())
                        .toList()
                + " " + item.path("victims").path("label").asText() + " "
                + item.path("place").path("name").asText() + " | "
                + item.findPath("text").asText() + " | "
                + (item.path("evidence").isArray()
                        ? item.path("evidence").path(0).path("text").asText()
                        : item.path("evidence").path("text").asText());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
