package org.skirmish.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skirmish.model.Metadata;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understanding;
import org.skirmish.vocabulary.UserRegistry;

/**
 * Reads small inputs of the kinds that are easily misread, and tells what is wrong, not understood or passed over. What
 * is known to be amiss stands in {@code known.txt}, with the kind of fault; a fault that is not there fails, and so
 * does one that is no longer found.
 */
@Tag("slow")
class KindsTest {

    private static final Path KNOWN = Path.of("src/test/resources/kinds/known.txt");
    private static final Path TOLD = Path.of("target/kinds.txt");

    @TempDir
    private static Path data;

    private static Understanding understanding;

    @BeforeAll
    static void load() {
        understanding = Stages.load(data, UserRegistry.NONE);
    }

    @Test
    void comeOutRight() throws IOException {
        List<KindCase> cases = KindCase.all();
        assertTrue(cases.size() > 100, "only " + cases.size() + " cases found");
        List<String> told = new ArrayList<>();
        TreeSet<String> amiss = new TreeSet<>();
        for (KindCase one : cases) {
            for (String fault : faults(one)) {
                told.add(one.name() + "\t" + fault.replaceAll("\\s+", " "));
                amiss.add(one.name() + "\t" + fault.replaceFirst("(?s):.*", ""));
            }
        }
        Files.write(TOLD, told);
        assertEquals(
                String.join("\n", Files.readAllLines(KNOWN)),
                String.join("\n", amiss),
                "the faults are told in " + TOLD);
    }

    private static List<String> faults(KindCase one) {
        JsonNode expected = one.expected();
        Console console = new Console();
        if (expected.has("places")) {
            int code = console.run(
                    "gazetteer",
                    one.input().toString(),
                    "--data",
                    data.resolve(one.name().replace('/', '-')).toString());
            boolean right = code == 0
                    && taken(console.out() + console.err())
                            >= expected.get("places").asInt();
            return right ? List.of() : List.of(KindJudge.WRONG + ": " + code + " " + console.out() + console.err());
        }
        List<JsonNode> read = new ArrayList<>();
        new Pipeline(understanding, console.terminal())
                .run(
                        Inputs.of(List.of(one.input().toString())),
                        Metadata.NONE,
                        found -> read.add(ReadingJson.tree(found.reading())));
        if (expected.has("refused")) {
            boolean right = read.isEmpty()
                    && console.err()
                            .matches("(?is).*(" + expected.get("refused").asText() + ").*");
            return right ? List.of() : List.of(KindJudge.WRONG + ": not refused, or not so: " + console.err());
        }
        return expected.has("reports") ? each(expected.get("reports"), read) : single(expected, read, console);
    }

    /** How many places the command says it took in; townships and regions beside the villages are counted too. */
    private static int taken(String said) {
        return Pattern.compile("(\\d+) places? taken in")
                .matcher(said)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static List<String> single(JsonNode expected, List<JsonNode> read, Console console) {
        if (read.size() == 1) {
            return KindJudge.faults(expected, read.get(0));
        }
        return read.isEmpty() && expected.path("claims").isEmpty()
                ? List.of()
                : List.of(KindJudge.SILENT + ": " + read.size() + " reports were read; " + console.err());
    }

    private static List<String> each(JsonNode expected, List<JsonNode> read) {
        List<JsonNode> left = new ArrayList<>(read);
        List<String> faults = new ArrayList<>();
        for (JsonNode wanted : expected) {
            Optional<JsonNode> found = left.stream()
                    .filter(reading -> Stream.of("title", "url")
                            .filter(wanted::has)
                            .allMatch(key -> wanted.get(key).equals(reading.path(key))))
                    .findFirst();
            found.ifPresent(left::remove);
            faults.addAll(found.map(reading -> KindJudge.faults(wanted, reading))
                    .orElseGet(() ->
                            List.of(KindJudge.SILENT + ": no report " + wanted.path("title") + wanted.path("url"))));
        }
        left.forEach(surplus -> faults.add(KindJudge.WRONG + ": report " + surplus.path("title")));
        return faults;
    }
}
