package org.skirmish.extract.lexicon;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the lexical senses of a token: " harms.objectVerb=killed engagements.weakVerb=assassination ". */
public final class Senses {

    private Senses() {}

    /** Adds a sense, such as {@code harms.objectVerb} with notation {@code killed}. */
    static void add(CoreLabel token, String property, String notation) {
        String before = token.get(CoreAnnotations.VerbSenseAnnotation.class);
        String sense = property + "=" + notation + " ";
        if (before == null || !before.contains(" " + sense)) {
            token.set(CoreAnnotations.VerbSenseAnnotation.class, (before == null ? " " : before) + sense);
        }
    }

    /** Takes all senses under the properties of a scheme from a token: what it means there, it means by itself. */
    public static void drop(CoreLabel token, String scheme) {
        String senses = token.get(CoreAnnotations.VerbSenseAnnotation.class);
        if (senses != null) {
            token.set(CoreAnnotations.VerbSenseAnnotation.class, senses.replaceAll("(?<= )" + scheme + "\\.\\S+ ", ""));
        }
    }

    /** The notations of a token's senses under the property, in the order of the lexicon; empty where it has none. */
    public static List<String> of(CoreLabel token, String property) {
        String senses = token.get(CoreAnnotations.VerbSenseAnnotation.class);
        List<String> found = new ArrayList<>();
        int at = senses == null ? -1 : senses.indexOf(" " + property + "=");
        while (at >= 0) {
            int begin = at + property.length() + 2;
            found.add(senses.substring(begin, senses.indexOf(' ', begin)));
            at = senses.indexOf(" " + property + "=", begin);
        }
        return found;
    }

    /** The first such notation. */
    public static Optional<String> first(CoreLabel token, String property) {
        return of(token, property).stream().findFirst();
    }

    /** Whether the token has any sense under the property. */
    public static boolean has(CoreLabel token, String property) {
        return !of(token, property).isEmpty();
    }
}
