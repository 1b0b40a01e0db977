package org.skirmish.extract.gaps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skirmish.annotate.Annotator;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.model.Claim;
import org.skirmish.model.Metadata;
import org.skirmish.model.Reading;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;
import org.skirmish.read.TextReader;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Learns {@code rules/number-signs.tsv} from gold, and measures it by cross-validation, so that no report is weighed by
 * what was learnt of it. To renew the weights after rules or gold have changed, run {@link #main} with the file to
 * write, then pairs of a folder of gold and a folder of its reports: {@code src/main/resources/rules/number-signs.tsv
 * src/test/resources/gold/gold src/test/resources/gold/reports src/test/resources/gold/gold examples}.
 */
public final class SignTrainer {

    private static final int FOLDS = 10;
    private static final double PENALTY = 0.1;
    /** Numbers of which a claim was made teach what figures look like, but are not those that are weighed. */
    private static final double CLAIMED_COUNTS = 0.3;

    private static final double THRESHOLD = -2.0;
    private static final double LEAST = 0.1;

    private final Annotator annotator;
    private final RuleExtractor extractor;
    private final List<LabelledNumber> all = new ArrayList<>();
    private final List<LabelledNumber> met = new ArrayList<>();
    private int missed;

    private SignTrainer() {
        Vocabulary vocabulary = Vocabulary.load();
        annotator = new CoreNlpAnnotator(vocabulary);
        extractor = new RuleExtractor(vocabulary, PlaceKnowledge.NONE, (place, signs, claimed) -> {
            met.add(LabelledNumber.of("", place, signs, claimed));
            return -1;
        });
    }

    /**
     * Writes the weights to the first file named, learnt from the folders of gold and reports that follow, and tells
     * how well they do.
     */
    public static void main(String[] arguments) throws IOException {
        SignTrainer trainer = new SignTrainer();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            trainer.read(Path.of(arguments[i]), Path.of(arguments[i + 1]));
        }
        trainer.crossValidate();
        Files.writeString(Path.of(arguments[0]), trainer.tsv());
    }

    private void read(Path golds, Path reports) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(reports)) {
            files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceAll("\\.txt$", "");
            Path gold = golds.resolve(name + ".json");
            if (Files.exists(gold)) {
                read(name, file, new ObjectMapper().readTree(gold.toFile()));
            }
        }
    }

    private void read(String name, Path file, JsonNode gold) throws IOException {
        Report report = new TextReader(Limits.DEFAULT, note -> {})
                .read(new Source(file.getFileName().toString(), Files.readAllBytes(file), Metadata.NONE));
        met.clear();
        Reading reading = extractor.extract(annotator.annotate(report));
        List<LabelledNumber> named = met.stream()
                .map(n -> new LabelledNumber(name, n.signs(), n.claimed(), n.number(), n.begin(), 0))
                .toList();
        all.addAll(LabelledNumber.label(named, gold, report.text()));
        missed += missed(reading, gold);
    }

    /** How many figures of the gold have no claim of their measure and number. */
    private static int missed(Reading reading, JsonNode gold) {
        List<String> claims = new ArrayList<>();
        for (Claim c : reading.claims()) {
            long number =
                    c.figure().bounds().min().orElse(c.figure().bounds().max().orElse(-1));
            claims.add(c.figure().measure() + " " + number);
        }
        int missed = 0;
        for (JsonNode f : gold.path("figures")) {
            JsonNode number = f.path("min").isNumber() ? f.path("min") : f.path("max");
            missed += claims.remove(f.path("measure").asText() + " " + number.asLong()) ? 0 : 1;
        }
        return missed;
    }

    private void crossValidate() {
        List<String> reports =
                all.stream().map(LabelledNumber::report).distinct().sorted().toList();
        Map<LabelledNumber, Double> odds = new java.util.IdentityHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> held = new HashSet<>();
            for (int i = fold; i < reports.size(); i += FOLDS) {
                held.add(reports.get(i));
            }
            Map<String, Double> weights =
                    learn(all.stream().filter(n -> !held.contains(n.report())).toList());
            all.stream()
                    .filter(n -> held.contains(n.report()) && !n.claimed())
                    .forEach(n -> odds.put(n, LogisticRegression.logOdds(weights, n.signs())));
        }
        System.out.println(all.size() + " numbers, " + odds.size() + " without a claim; figures missed: " + missed
                + ", of which with a number of their own: "
                + odds.keySet().stream().mapToInt(LabelledNumber::figures).sum());
        System.out.println("threshold  recall  precision  listed");
        for (double t = -4; t <= 2; t += 0.25) {
            double threshold = t;
            List<LabelledNumber> listed =
                    odds.keySet().stream().filter(n -> odds.get(n) > threshold).toList();
            double hits = listed.stream().mapToInt(LabelledNumber::figures).sum();
            long right = listed.stream().filter(n -> n.figures() > 0).count();
            System.out.printf(
                    Locale.ROOT,
                    "%9.2f %7.3f %10.3f %7d%n",
                    t,
                    hits / missed,
                    right / (double) Math.max(1, listed.size()),
                    listed.size());
        }
    }

    private static Map<String, Double> learn(List<LabelledNumber> examples) {
        return new LogisticRegression(PENALTY, CLAIMED_COUNTS).learn(examples);
    }

    private String tsv() {
        Map<String, Double> weights = new TreeMap<>(learn(all));
        double bias = weights.remove("bias");
        String lines = weights.entrySet().stream()
                .filter(e -> Math.abs(e.getValue()) >= LEAST)
                .sorted(Comparator.<Map.Entry<String, Double>>comparingDouble(e -> -Math.abs(e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(e -> String.format(Locale.ROOT, "%s\t%.2f%n", e.getKey(), e.getValue()))
                .collect(Collectors.joining());
        return HEAD + String.format(Locale.ROOT, "threshold\t%.2f%n", THRESHOLD - bias) + lines;
    }

    private static final String HEAD = """
            # What stands beside a number, and how much it says for (above 0) or against (below) that the number counts people or things harmed: sign,
            # weight. A number is listed as not understood where no claim was made of it and the weights of its signs add up to more than the
            # threshold. Written by SignTrainer (in the tests of extract.gaps), which says how to renew it; org.skirmish.extract.gaps.Surroundings
            # says what the signs are.
            """;
}
