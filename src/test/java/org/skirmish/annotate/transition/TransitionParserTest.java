package org.skirmish.annotate.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each sentence of our own reports gets the graph that CoreNLP's own parser gives it. */
@Tag("slow")
class TransitionParserTest {

    private static final List<Path> FOLDERS = List.of(Path.of("examples"), Path.of("src/test/resources/gold/reports"));
    /** Every so many reports: CoreNLP's own parser is slow. */
    private static final int STEP = Integer.getInteger("skirmish.parser.step", 1);

    private static final int AT_LEAST = 1500 / STEP;

    @Test
    void equalsCoreNlp() throws IOException {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,depparse");
        StanfordCoreNLP theirs = new StanfordCoreNLP(settings, false);
        TransitionParser ours = TransitionParser.english();
        int sentences = 0;
        List<Path> reports = reports();
        for (int i = 0; i < reports.size(); i += STEP) {
            Annotation annotation = new Annotation(Files.readString(reports.get(i)));
            theirs.annotate(annotation);
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                SemanticGraph expected =
                        sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
                assertEquals(text(expected), text(ours.parse(sentence.get(CoreAnnotations.TokensAnnotation.class))));
                sentences++;
            }
        }
        assertTrue(sentences >= AT_LEAST, "sentences compared: " + sentences);
    }

    @Test
    void noTokensNoVertices() {
        List<CoreLabel> none = List.of();
        assertTrue(TransitionParser.english().parse(none).vertexSet().isEmpty());
    }

    private static List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(reports::add);
            }
        }
        return reports;
    }

    /**
     * Without the marks of copied words: CoreNLP numbers the copies through all five graphs that it makes of a tree.
     */
    private static String text(SemanticGraph graph) {
        return graph.toString().replaceAll("'+ \\(", " (");
    }
}
