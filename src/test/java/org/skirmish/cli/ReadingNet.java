package org.skirmish.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.pipeline.Inputs;
import org.skirmish.pipeline.Pipeline;
import org.skirmish.pipeline.Stages;
import org.skirmish.pipeline.Understander;
import org.skirmish.vocabulary.UserRegistry;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Shows which lines of readings a change moves. {@code cast FOLDER REPORTS…} keeps of each report its parse and its
 * reading as it is now, a line for each engagement, claim and so on; {@code compare FOLDER} reads the parses again, in
 * a tenth of the time, and prints the lines that are gone and those that are new. CONTRIBUTING says how to run it.
 */
public final class ReadingNet {

    private static final String PARSE = ".parse";
    private static final String LINES = ".lines";

    private ReadingNet() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 2 && arguments[0].equals("cast")) {
            cast(Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length));
        } else if (arguments.length == 2 && arguments[0].equals("compare")) {
            System.out.println(compare(Path.of(arguments[1])) + " lines moved");
        } else {
            System.err.println("give 'cast FOLDER REPORTS…' or 'compare FOLDER', not " + Arrays.toString(arguments));
        }
    }

    private static void cast(Path folder, List<String> reports) throws IOException {
        Files.createDirectories(folder);
        new Pipeline(Stages.load(folder.resolve("data"), UserRegistry.NONE), Terminal.ofProcess())
                .run(Inputs.of(reports), Metadata.NONE, read -> {
                    try {
                        String id = read.reading().report().id();
                        Files.write(
                                folder.resolve(id + PARSE), read.understood().parse());
                        Files.write(folder.resolve(id + LINES), lines(read.reading()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static int compare(Path folder) throws IOException {
        Understander understander = Stages.understander(folder.resolve("data"), Vocabulary.load());
        List<Path> parses;
        try (Stream<Path> files = Files.list(folder)) {
            parses = files.filter(f -> f.toString().endsWith(PARSE)).sorted().toList();
        }
        int moved = 0;
        for (Path parse : parses) {
            List<String> now = lines(understander.of(Files.readAllBytes(parse)).reading());
            String id = parse.getFileName().toString().replace(PARSE, "");
            List<String> before = Files.readAllLines(folder.resolve(id + LINES));
            moved += told("- ", without(before, now)) + told("+ ", without(now, before));
        }
        return moved;
    }

    private static int told(String sign, List<String> lines) {
        lines.forEach(line -> System.out.println(sign + line));
        return lines.size();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        List<String> rest = new ArrayList<>(lines);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> lines(Reading reading) {
        List<String> lines = new ArrayList<>();
        ReadingJson.tree(reading).properties().forEach(field -> {
            Iterable<JsonNode> values = field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
            values.forEach(value -> lines.add(reading.report().name() + " " + field.getKey() + " " + value));
        });
        return lines;
    }
}
