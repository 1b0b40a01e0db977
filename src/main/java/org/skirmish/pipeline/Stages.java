package org.skirmish.pipeline;

import java.nio.file.Path;
import java.util.Set;
import org.skirmish.annotate.Annotator;
import org.skirmish.annotate.CoreNlpAnnotator;
import org.skirmish.annotate.ModelLoading;
import org.skirmish.annotate.Parse;
import org.skirmish.annotate.ParseForm;
import org.skirmish.extract.Extractor;
import org.skirmish.extract.discourse.RuleExtractor;
import org.skirmish.extract.gaps.WeightedSigns;
import org.skirmish.link.Linker;
import org.skirmish.link.ReportLinker;
import org.skirmish.link.gazetteer.Gazetteer;
import org.skirmish.link.gazetteer.Gazetteers;
import org.skirmish.vocabulary.UserRegistry;
import org.skirmish.vocabulary.Vocabulary;

/** Puts the stages of understanding together: annotate, extract, link. */
public final class Stages {

    private Stages() {}

    /**
     * Loads models, rules, lexicons and places, those too that were imported into the data folder. It takes seconds,
     * and what it answers may be used by one thread at a time.
     *
     * @param data need not be there; then the places of the program are what there is
     */
    public static Understanding load(Path data, UserRegistry registry) {
        return load(data, registry, Set.of());
    }

    /**
     * The same, but some passes over the report are left out, to measure what they do.
     *
     * @param without ids of passes, see {@code docs/extraction.md}
     * @throws IllegalArgumentException if one of them is unknown, or nothing can be read without it
     */
    public static Understanding load(Path data, UserRegistry registry, Set<String> without) {
        ModelLoading models = ModelLoading.ahead();
        Vocabulary vocabulary = Vocabulary.load(registry);
        Understander understander = understander(data, vocabulary, without);
        Annotator annotator = new CoreNlpAnnotator(vocabulary, models);
        return (report, notes) -> understander.of(ParseForm.write(new Parse(annotator.annotate(report), notes)));
    }

    /** What works on kept parses; no model is loaded. The folder is that of {@link #load}. */
    public static Understander understander(Path data, Vocabulary vocabulary) {
        return understander(data, vocabulary, Set.of());
    }

    private static Understander understander(Path data, Vocabulary vocabulary, Set<String> without) {
        Gazetteer gazetteer = Gazetteers.open(data);
        Extractor extractor = extractor(gazetteer, vocabulary, without);
        Linker linker = new ReportLinker(vocabulary, gazetteer, Base.of(data).base());
        return new Understander(extractor, linker);
    }

    /** What tells why reports were read as they were; no model is loaded. The folder is that of {@link #load}. */
    public static Explainer explainer(Path data, UserRegistry registry) {
        return new Explainer(extractor(Gazetteers.open(data), Vocabulary.load(registry), Set.of()));
    }

    private static RuleExtractor extractor(Gazetteer gazetteer, Vocabulary vocabulary, Set<String> without) {
        return new RuleExtractor(vocabulary, new KnownPlaces(gazetteer), new WeightedSigns(), without);
    }
}
