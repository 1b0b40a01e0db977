package org.skirmish.cli;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.stream.Collectors;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.model.Report;

/** CoreNLP alone, with the annotators and settings that the program uses: what speed is measured against. */
final class BarePipeline {

    private final StanfordCoreNLP pipeline;

    BarePipeline() {
        Properties settings = new Properties();
        settings.putAll(CoreNlpAnnotator.parsing());
        settings.putAll(CoreNlpAnnotator.tokenizing());
        settings.setProperty("annotators", "tokenize," + CoreNlpAnnotator.ANNOTATORS);
        this.pipeline = new StanfordCoreNLP(settings, false);
    }

    /** Annotates what the report tells, without its boilerplate. */
    void annotate(Report report) {
        String told = report.blocks().stream()
                .filter(b -> b.kind().tells())
                .map(b -> b.span().in(report.text()))
                .collect(Collectors.joining("\n\n"));
        pipeline.annotate(new Annotation(told));
    }
}
