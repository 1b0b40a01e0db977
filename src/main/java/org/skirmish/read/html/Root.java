package org.skirmish.read.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: each paragraph votes for the elements around it, the more the nearer. The
 * idea is that of Arc90's and Mozilla's Readability; the measure is our own.
 */
final class Root {

    private static final int REACH = 12;
    private static final double FADING = 0.85;

    private final Names likely = new Names("article-names.txt");
    private final Map<Element, Double> votes = new IdentityHashMap<>();

    private Root() {}

    /**
     * The element, in the core of the page if that has the first heading in it; the whole of the core or the body where
     * no paragraph speaks for one.
     */
    static Element of(Document page, List<Run> runs) {
        Root root = new Root();
        runs.forEach(root::vote);
        Optional<Element> core = Core.of(page).filter(c -> c.selectFirst("h1") != null);
        Element best = core.orElse(page.body());
        double most = 0;
        for (Run run : runs) {
            for (Element e = run.owner(); e != null; e = e.parent()) {
                double votes = root.votes.getOrDefault(e, 0.0) * root.favour(e);
                Element candidate = e;
                if (votes > most && core.filter(c -> !Core.within(candidate, c)).isEmpty()) {
                    most = votes;
                    best = e;
                }
            }
        }
        return best;
    }

    private void vote(Run run) {
        double weight = run.weight();
        Element e = run.owner().normalName().matches("p|li|blockquote|pre|dd")
                ? run.owner().parent()
                : run.owner();
        for (int i = 0; i < REACH && e != null && weight > 0; i++, e = e.parent()) {
            votes.merge(e, weight, Double::sum);
            weight *= FADING;
        }
    }

    private double favour(Element element) {
        String tag = element.normalName();
        double favour = tag.equals("article") ? 1.3 : tag.equals("main") ? 1.1 : 1;
        if (element.attr("itemprop").equals("articleBody")) {
            return favour * 2;
        }
        return likely.name(element) ? favour * 1.2 : favour;
    }
}
