package org.skirmish.cli;

import org.skirmish.annotate.Annotator;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.extract.Extractor;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.vocabulary.Vocabulary;

/** Puts the stages of understanding together. */
final class Stages {

    private Stages() {
    }

    /** Loads models, rules and lexicons, which takes seconds. */
    static Understanding load() {
        Vocabulary vocabulary = Vocabulary.load();
        Annotator annotator = new CoreNlpAnnotator(vocabulary);
        Extractor extractor = new RuleExtractor(vocabulary, new KnownPlaces(Gazetteers.standard()));
        return report -> extractor.extract(annotator.annotate(report));
    }
}
