package org.skirmish.read.html;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the posts of a live page, or the items of a list: neighbours each of which has a day of its own and tells
 * something.
 */
final class Posts {

    private static final int LEAST = 2;
    private static final int SENTENCE = 40;
    private static final int SHORT = 45;
    private static final int NEAR = 6;
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern END = Pattern.compile("[.!?]\\s*$");
    private static final String DAYS = "time[datetime], [itemprop=datePublished]";

    private final Function<String, Optional<LocalDate>> days;
    private final Map<Element, LocalDate> told = new IdentityHashMap<>();
    private final Map<Element, LocalDate> posts = new IdentityHashMap<>();

    private Posts(Function<String, Optional<LocalDate>> days) {
        this.days = days;
    }

    /** The posts inside an element; {@code days} reads the day that some words name. */
    static Posts in(Element root, Function<String, Optional<LocalDate>> days) {
        Posts found = new Posts(days);
        Map<Element, Integer> parents = new IdentityHashMap<>();
        for (Element element : root.getAllElements()) {
            found.note(element, root);
        }
        for (Element paragraph : root.select("p, div, li, blockquote")) {
            if (paragraph.ownText().length() >= SENTENCE) {
                found.mark(paragraph, root);
            }
        }
        found.posts.keySet().forEach(post -> parents.merge(post.parent(), 1, Integer::sum));
        found.posts.keySet().removeIf(post -> parents.get(post.parent()) < LEAST);
        return found;
    }

    /** Notes the day that an element tells, for all that lies around it. */
    private void note(Element element, Element root) {
        boolean marked = element.is(DAYS);
        String words = marked
                ? element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content")
                : element.ownText();
        if (words.length() <= SHORT
                && DIGIT.matcher(words).find()
                && (marked || !END.matcher(words).find())) {
            days.apply(words).ifPresent(day -> {
                for (Element e = element; e != root && e != null; e = e.parent()) {
                    told.putIfAbsent(e, day);
                }
            });
        }
    }

    /** Marks the smallest element around the paragraph, inside the root, that has a day of its own. */
    private void mark(Element paragraph, Element root) {
        Element e = paragraph;
        for (int i = 0; i < NEAR && e != null && e != root; i++, e = e.parent()) {
            if (told.containsKey(e)) {
                posts.put(e, told.get(e));
                return;
            }
        }
    }

    /** The post in which the element lies. */
    Optional<Element> of(Element element) {
        Element e = element;
        while (e != null && !posts.containsKey(e)) {
            e = e.parent();
        }
        return Optional.ofNullable(e);
    }

    /** The day of a post. */
    LocalDate day(Element post) {
        return posts.get(post);
    }
}
