package org.skirmish.annotate;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.concurrent.CompletableFuture;
import org.skirmish.annotate.transition.TransitionParser;
import org.slf4j.LoggerFactory;

/**
 * Loads the models of the second pass side by side, since reading them takes most of the time to start. CoreNLP keeps
 * what was loaded for whoever asks with the same settings.
 */
public final class ModelLoading {

    private final CompletableFuture<TransitionParser> parser;

    private ModelLoading(CompletableFuture<TransitionParser> parser) {
        this.parser = parser;
    }

    /** Begins to load and returns at once. A model that cannot be loaded is told of by whoever needs it. */
    public static ModelLoading ahead() {
        LoggerFactory
                .getILoggerFactory(); // else the threads meet while it sets itself up, and it complains on the standard
        // error
        CompletableFuture.runAsync(() -> new StanfordCoreNLP(CoreNlpAnnotator.reading(), false));
        return new ModelLoading(CompletableFuture.supplyAsync(TransitionParser::english));
    }

    /** The parser, once it is loaded. @throws java.util.concurrent.CompletionException if it could not be */
    TransitionParser parser() {
        return parser.join();
    }
}
