package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.skirmish.annotate.transition.TransitionParser;
import org.skirmish.model.Block;
import org.skirmish.model.Report;
import org.skirmish.model.Span;
import org.skirmish.vocabulary.Vocabulary;

/**
 * Parses with Stanford CoreNLP: tokens, tags, lemmas, names by one statistical model, and the model of its neural
 * dependency parser. Number phrases are merged between tokenizing and tagging, weapons taken for verbs made nouns
 * before parsing.
 */
public final class CoreNlpAnnotator implements Annotator {

    /** The annotators that read the tokens, in CoreNLP's names. */
    public static final String ANNOTATORS = "pos,lemma,ner,depparse";

    /**
     * A longer sentence, in tokens, is not parsed: the parser's time grows with it, and such "sentences" are lists and
     * tables.
     */
    public static final int LONGEST_SENTENCE = 120;

    private final StanfordCoreNLP tokenizer;
    private final StanfordCoreNLP tagger;
    private final StanfordCoreNLP namer;
    private final FrontedTime pieces;
    private final NumberPhrases numbers;
    private final NounTags nouns;
    private final AsideFinder asides;
    private final TagRepairs tags;
    private final TrueCase casing = new TrueCase(tokenizing());

    /** Loads the models: some three seconds. */
    public CoreNlpAnnotator(Vocabulary vocabulary) {
        this(vocabulary, ModelLoading.ahead());
    }

    /** Takes the models that are being loaded, and waits for them. */
    public CoreNlpAnnotator(Vocabulary vocabulary, ModelLoading models) {
        this.tokenizer = new StanfordCoreNLP(tokenizing(), false);
        this.tagger = new StanfordCoreNLP(parsing("pos"), false);
        this.namer = new StanfordCoreNLP(parsing("lemma,ner"), false);
        TransitionParser parser = models.parser();
        this.pieces = new FrontedTime(parser::parse, ClosedWords.load("asides"));
        this.nouns = new NounTags(vocabulary);
        this.numbers = new NumberPhrases(new AmountPolicy(vocabulary), NumberGrammar.load());
        Set<String> verbs = vocabulary.scheme("reporting").stream()
                .filter(c -> c.value("stance").filter("asserts"::equals).isPresent())
                .flatMap(c -> c.values("verb").stream())
                .collect(Collectors.toSet());
        this.asides = new AsideFinder(verbs);
        this.tags = new TagRepairs(verbs);
    }

    /** The settings of the first pass: hyphenated words stay whole, a newline ends a sentence. */
    public static Properties tokenizing() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        settings.setProperty(
                "tokenize.options", "splitHyphenated=false,invertible=true,untokenizable=noneDelete,quotes=ascii");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        return settings;
    }

    /** The settings of the second pass, with its bounds on length. */
    public static Properties parsing() {
        return parsing(ANNOTATORS);
    }

    /** The settings of what is read from the tokens before they are parsed. */
    static Properties reading() {
        return parsing("pos,lemma,ner");
    }

    private static Properties parsing(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("enforceRequirements", "false");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        String longest = Integer.toString(LONGEST_SENTENCE);
        settings.setProperty("pos.maxlen", longest);
        settings.setProperty("ner.maxlen", longest);
        settings.setProperty("depparse.maxlen", longest);
        return settings;
    }

    @Override
    public AnnotatedReport annotate(Report report) {
        try {
            String prepared = PreparedText.of(report);
            Annotation annotation = new Annotation(TrueCase.lacks(prepared) ? casing.restored(prepared) : prepared);
            tokenizer.annotate(annotation);
            mergeNumbers(annotation, prepared);
            tagger.annotate(annotation);
            annotation
                    .get(CoreAnnotations.SentencesAnnotation.class)
                    .forEach(s -> nouns.correct(s.get(CoreAnnotations.TokensAnnotation.class)));
            namer.annotate(annotation);
            annotation.get(CoreAnnotations.SentencesAnnotation.class).forEach(this::parse);
            return new AnnotatedReport(report, sentences(report, annotation));
        } catch (RuntimeException | StackOverflowError e) {
            throw new AnnotationException("the parser failed on " + report.name() + ": " + e, e);
        }
    }

    /** Parses the sentences that are not too long, each aside on who speaks by itself. */
    private void parse(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        if (tokens.size() > LONGEST_SENTENCE) {
            return;
        }
        tags.mend(tokens);
        List<Aside> found = new ArrayList<>(asides.in(tokens));
        ColonHead.in(tokens)
                .filter(head -> found.stream().allMatch(a -> a.comma() > head.comma()))
                .ifPresent(head -> found.add(0, head));
        Optional<SemanticGraph> graph =
                found.isEmpty() ? Optional.of(pieces.apply(tokens)) : new SentencePieces(tokens, found).parsed(pieces);
        graph.ifPresent(parsed ->
                sentence.set(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class, parsed));
    }

    private void mergeNumbers(Annotation annotation, String prepared) {
        List<CoreLabel> all = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = numbers.merge(sentence.get(CoreAnnotations.TokensAnnotation.class), prepared);
            sentence.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
            for (int i = 0; i < tokens.size(); i++) {
                tokens.get(i).setIndex(i + 1);
                tokens.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, all.size() + i);
                tokens.get(i).set(CoreAnnotations.TokenEndAnnotation.class, all.size() + i + 1);
            }
            all.addAll(tokens);
            sentence.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
            sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    }

    private static List<Sentence> sentences(Report report, Annotation annotation) {
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            Span span = new Span(
                    tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
            SemanticGraph graph =
                    sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
            int paragraph = paragraph(report, span);
            if (paragraph >= 0) {
                sentences.add(new Sentence(
                        sentences.size(),
                        paragraph,
                        report.blocks().get(paragraph),
                        span,
                        tokens,
                        graph == null ? new SemanticGraph() : graph));
            }
        }
        return sentences;
    }

    private static int paragraph(Report report, Span span) {
        for (int i = 0; i < report.blocks().size(); i++) {
            Block block = report.blocks().get(i);
            if (block.span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }
}
