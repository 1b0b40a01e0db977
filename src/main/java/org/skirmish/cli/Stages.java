package org.skirmish.cli;

import java.nio.file.Path;
import org.skirmish.annotate.Annotator;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.annotate.ModelLoading;
import org.skirmish.extract.Extractor;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.vocabulary.Vocabulary;

/** Puts the stages of understanding together. */
final class Stages {

    private Stages() {
    }

    /** Loads models, rules, lexicons and places, those too that were imported into the data folder. It takes seconds. */
    static Understanding load(Path data) {
        ModelLoading.ahead();
        Vocabulary vocabulary = Vocabulary.load();
        Annotator annotator = new CoreNlpAnnotator(vocabulary);
        Extractor extractor = new RuleExtractor(vocabulary, new KnownPlaces(Gazetteers.open(data)));
        return report -> extractor.extract(annotator.annotate(report));
    }
}
