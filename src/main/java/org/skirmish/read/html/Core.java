package org.skirmish.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element in which a page itself says that its article is. */
final class Core {

    private static final String MAIN = "main, [role=main]";
    private static final int SENTENCE = 40;

    private Core() {}

    /**
     * The only main part of the page, or else the only article in it under the first heading, if there is prose in it.
     */
    static Optional<Element> of(Document page) {
        return only(page.select(MAIN)).or(() -> only(page.select("article:has(h1)")));
    }

    private static Optional<Element> only(List<Element> found) {
        return found.size() == 1 && found.get(0).getElementsByTag("p").stream().anyMatch(Core::tells)
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private static boolean tells(Element paragraph) {
        String words = paragraph.text();
        return words.length() >= SENTENCE && words.matches(".*[.!?…][\"”’')\\]]{0,4}");
    }

    /** Whether one of the two lies in the other, or they are one. */
    static boolean related(Element one, Element other) {
        return within(one, other) || within(other, one);
    }

    /** Whether the element is the other, or lies in it. */
    static boolean within(Element element, Element around) {
        Element e = element;
        while (e != null && e != around) {
            e = e.parent();
        }
        return e != null;
    }
}
