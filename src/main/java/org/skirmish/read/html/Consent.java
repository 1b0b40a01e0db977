package org.skirmish.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds by their words the banners in which sites ask for consent, whatever they are called. */
final class Consent {

    private static final int TELLING = 2;
    private static final double MOSTLY = 0.5;
    private static final int REACH = 8;

    private final List<String> phrases = WordList.lines("consent-phrases.txt");
    private final Map<Element, Integer> asking = new IdentityHashMap<>();
    private final Map<Element, Integer> all = new IdentityHashMap<>();
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    private Consent() {}

    /**
     * The elements that are nothing but such banners; none of them holds the core of the page, or its first heading.
     */
    static Set<Element> in(Document page, Optional<Element> core) {
        Consent consent = new Consent();
        Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
        core.ifPresent(consent::keep);
        page.getElementsByTag("h1").forEach(consent::keep);
        for (Element element : page.body().getAllElements()) {
            consent.count(element);
        }
        for (Element element : consent.asking.keySet()) {
            Element largest = null;
            Element e = element;
            for (int i = 0; i < REACH && e != null && consent.banner(e); i++, e = e.parent()) {
                largest = e;
            }
            if (largest != null) {
                found.add(largest);
            }
        }
        return found;
    }

    private void keep(Element element) {
        for (Element e = element; e != null && kept.add(e); ) {
            e = e.parent();
        }
    }

    private void count(Element element) {
        String words = element.ownText();
        if (words.isBlank()) {
            return;
        }
        String folded = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean asks = phrases.stream().filter(folded::contains).limit(TELLING).count() == TELLING;
        for (Element e = element; e != null; e = e.parent()) {
            all.merge(e, words.length(), Integer::sum);
            if (asks) {
                asking.merge(e, words.length(), Integer::sum);
            }
        }
    }

    private boolean banner(Element element) {
        return asking.getOrDefault(element, 0) > all.getOrDefault(element, 0) * MOSTLY
                && !element.normalName().matches("html|body|main|article")
                && !kept.contains(element);
    }
}
