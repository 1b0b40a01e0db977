package org.skirmish.annotate;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/** Loads the models of the second pass side by side, since reading them takes most of the time to start. CoreNLP keeps what was loaded for whoever asks with the same settings. */
public final class ModelLoading {

    private static final List<String> TOGETHER = List.of("pos,lemma,ner", "depparse");

    private ModelLoading() {
    }

    /** Begins to load and returns at once. A model that cannot be loaded is told of by the pipeline that needs it. */
    public static void ahead() {
        LoggerFactory.getILoggerFactory(); // else the threads meet while it sets itself up, and it complains on the standard error
        for (String annotators : TOGETHER) {
            CompletableFuture.runAsync(() -> new StanfordCoreNLP(settings(annotators), false));
        }
    }

    private static Properties settings(String annotators) {
        Properties settings = CoreNlpAnnotator.parsing();
        settings.setProperty("annotators", annotators);
        return settings;
    }
}
