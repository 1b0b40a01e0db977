package org.skirmish.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what readers wrote under an article, by the heading over it. */
final class Answers {

    private static final int LONGEST = 160;
    private static final int SENTENCE = 40;
    /** More such headings no page has; looking on would take long on one made to do harm. */
    private static final int MOST = 20;

    private static final int CHILDREN = 2;
    private static final String HEADINGS =
            "h1, h2, h3, h4, h5, h6, legend, summary, strong, b, p, div, span, button, a";

    private final Pattern heading = Pattern.compile(
            WordList.lines("comment-headings.txt").stream().collect(Collectors.joining("|", "(?iu)(?:", ")")));
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private int headings;

    private Answers() {}

    /** The elements that hold such answers, and those that follow their heading beside it. */
    static Set<Element> in(Document page) {
        Answers answers = new Answers();
        boolean told = false;
        for (Element element : page.body().getAllElements()) {
            String words = element.ownText().strip();
            boolean label = !words.isEmpty() && words.length() <= LONGEST && element.childrenSize() <= CHILDREN;
            if (told && label && answers.headings < MOST && element.is(HEADINGS) && answers.heads(element)) {
                answers.add(element);
            }
            told |= words.length() >= SENTENCE && element.is("p, div");
        }
        return answers.found;
    }

    private boolean heads(Element element) {
        return heading.matcher(Words.clean(element.text())).matches();
    }

    private void add(Element heading) {
        headings++;
        Element first = heading;
        while (first.parent() != null
                && !first.parent().normalName().matches("html|body|main|article|td")
                && first.parent().text().startsWith(heading.text())) {
            first = first.parent();
        }
        boolean label = first == heading && !heading.normalName().matches("h[1-6]|legend");
        found.add(first);
        for (Element next = first.nextElementSibling(); first == heading && !label && next != null; ) {
            found.add(next);
            next = next.nextElementSibling();
        }
    }
}
