package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * Gives a report that is in capitals throughout the capitals that it would have in print, by CoreNLP's truecaser. The
 * model takes some ten seconds and 650 MB, so it is loaded with the first such report and not before.
 */
final class TrueCase {

    private static final int LEAST_LETTERS = 100;
    private static final double NEARLY_ALL = 0.9;

    private final Properties tokenizing;
    private StanfordCoreNLP caser;

    /** @param tokenizing the settings by which the text will be split into tokens */
    TrueCase(Properties tokenizing) {
        this.tokenizing = tokenizing;
    }

    /** Whether nearly all letters of the text are capitals, and there are enough of them to tell. */
    static boolean lacks(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= LEAST_LETTERS && capitals >= NEARLY_ALL * letters;
    }

    /** The text with each character in its place, in upper or lower case as the model has it. */
    String restored(String text) {
        Annotation annotation = new Annotation(text);
        caser().annotate(annotation);
        StringBuilder restored = new StringBuilder(text);
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            String cased = token.get(CoreAnnotations.TrueCaseTextAnnotation.class);
            String written = text.substring(token.beginPosition(), token.endPosition());
            if (cased != null && cased.equalsIgnoreCase(written) && cased.length() == written.length()) {
                restored.replace(token.beginPosition(), token.endPosition(), cased);
            }
        }
        return restored.toString();
    }

    private synchronized StanfordCoreNLP caser() {
        if (caser == null) {
            Properties settings = new Properties();
            settings.putAll(tokenizing);
            settings.setProperty("annotators", "tokenize,truecase");
            settings.setProperty("enforceRequirements", "false");
            caser = new StanfordCoreNLP(settings, false);
        }
        return caser;
    }
}
