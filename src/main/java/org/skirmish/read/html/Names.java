package org.skirmish.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Words that sites use in classes and identifiers of elements, looked for as whole words: "share" is in "post-share"
 * and "socialShare", not in "shared".
 */
final class Names {

    private static final int LONGEST = 500;

    private final List<String> words;

    /** The words of a list, of which some are several joined by hyphens. */
    Names(String list) {
        this.words = WordList.lines(list).stream().map(word -> "-" + word + "-").toList();
    }

    /** Whether the element's class or identifier has one of the words. */
    boolean name(Element element) {
        String names = element.className() + " " + element.id();
        if (names.isBlank()) {
            return false;
        }
        String cut = names.substring(0, Math.min(LONGEST, names.length()));
        String folded = "-"
                + cut.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-") + "-";
        return words.stream().anyMatch(folded::contains);
    }
}
