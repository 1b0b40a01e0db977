package org.skirmish.read.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Knows what of a page is never its article: scripts, menus, hidden things, banners that ask for consent, marks of
 * notes, what readers wrote, and what is named as clutter unless it holds the better part of the paragraphs and the
 * page does not say that its article is elsewhere.
 */
final class Clutter {

    private static final int LONGEST_MARK = 20;
    private static final double BETTER_PART = 0.4;
    private static final Set<String> KEPT = Set.of("html", "body", "article", "main");

    private static final Predicate<Element> ANSWER =
            element -> element.attr("itemprop").equals("comment")
                    || element.attr("itemtype").matches("(?i)https?://schema\\.org/(?:User)?Comments?");

    private final Set<String> tags;
    private final Set<String> roles;
    private final Names names;
    private final Pattern notes;
    private final Map<Element, Integer> paragraphs = new IdentityHashMap<>();
    private final int all;
    private final Optional<Element> core;
    private final Set<Element> others;

    Clutter(Document page) {
        this.core = Core.of(page);
        this.others = Consent.in(page, core);
        this.others.addAll(Answers.in(page));
        this.tags = Set.copyOf(WordList.lines("clutter-tags.txt"));
        this.roles = Set.copyOf(WordList.lines("clutter-roles.txt"));
        this.names = new Names("clutter-names.txt");
        this.notes = Pattern.compile(String.join("|", WordList.lines("note-marks.txt")));
        for (Element paragraph : page.getElementsByTag("p")) {
            int length = paragraph.ownText().length();
            for (Element e = paragraph; e != null; e = e.parent()) {
                paragraphs.merge(e, length, Integer::sum);
            }
        }
        this.all = paragraphs.getOrDefault(page, 0);
    }

    /** Whether the element is to be left out with all that is in it. */
    boolean is(Element element) {
        String tag = element.normalName();
        if (tags.contains(tag)
                || others.contains(element)
                || ANSWER.test(element)
                || tag.equals("sup") && note(element)) {
            return true;
        }
        return !KEPT.contains(tag)
                && (hidden(element)
                        || roles.contains(element.attr("role").toLowerCase(Locale.ROOT))
                        || names.name(element))
                && !better(element);
    }

    /** Whether a raised element is the mark of a note: figures, signs, or what links to a note on the page. */
    private boolean note(Element raised) {
        String words = raised.text().strip();
        return notes.matcher(words).matches()
                || words.length() <= LONGEST_MARK
                        && !raised.select("a[href^=#]").isEmpty();
    }

    private static boolean hidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || style.length() < 1000
                        && style.replaceAll("\\s", "")
                                .toLowerCase(Locale.ROOT)
                                .matches(".*(?:display:none|visibility:hidden).*");
    }

    private boolean better(Element element) {
        return paragraphs.getOrDefault(element, 0) > all * BETTER_PART
                && core.filter(c -> !Core.related(c, element)).isEmpty();
    }
}
