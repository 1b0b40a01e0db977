package org.skirmish.extract.gaps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.skirmish.annotate.Annotator;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.extract.mentions.PlaceKnowledge;
import org.skirmish.model.Bounds;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.read.Limits;
import org.skirmish.read.Source;
import org.skirmish.read.TextReader;
import org.skirmish.vocabulary.Vocabulary;

/** TODO. */
public final class SignTrainer {

    record Case(String report, Set<String> signs, boolean claimed, String words, Bounds bounds, int begin, int end) {}

    public static void main(String[] args) throws Exception {
        Vocabulary vocabulary = Vocabulary.load();
        Annotator annotator = new CoreNlpAnnotator(vocabulary);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        RuleExtractor extractor = new RuleExtractor(vocabulary, PlaceKnowledge.NONE, (p, signs, claimed) -> {
            cases.add(new Case("", new TreeSet<>(signs), claimed, "", p.bounds().orElse(null), p.span().begin(), p.span().end()));
            return -1;
        });
        ObjectMapper json = new ObjectMapper();
        try (var out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (int a = 1; a < args.length; a++) {
                try (Stream<Path> files = Files.list(Path.of(args[a]))) {
                    for (Path f : files.filter(x -> x.toString().endsWith(".txt")).sorted().toList()) {
                        cases.clear();
                        Report report = new TextReader(Limits.DEFAULT, n -> {})
                                .read(new Source(f.getFileName().toString(), Files.readAllBytes(f), Metadata.NONE));
                        extractor.extract(annotator.annotate(report));
                        var node = json.createObjectNode().put("report", f.getFileName().toString()).put("text", report.text());
                        var list = node.putArray("cases");
                        for (Case c : cases) {
                            var o = list.addObject().put("begin", c.begin()).put("end", c.end()).put("claimed", c.claimed());
                            if (c.bounds() != null) {
                                o.put("min", c.bounds().min().isPresent() ? c.bounds().min().getAsLong() : c.bounds().max().orElse(-1));
                            }
                            c.signs().forEach(o.putArray("signs")::add);
                        }
                        out.write(json.writeValueAsString(node) + "\n");
                    }
                }
            }
        }
    }
}
