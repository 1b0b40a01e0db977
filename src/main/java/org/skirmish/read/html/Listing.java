package org.skirmish.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.skirmish.model.Block.Kind;

/**
 * Knows pages that are no article but a list of articles: headlines that lead elsewhere, each with a line or two under
 * it.
 */
final class Listing {

    private static final int LEAST = 3;
    private static final int TEASER = 450;
    private static final int HEADLINE = 20;
    private static final double MOSTLY = 0.8;
    private static final double BETTER_PART = 0.6;

    private final Set<String> more = Set.copyOf(WordList.lines("read-on.txt"));
    private int items;
    private double teased;
    private double all;
    private boolean open;
    private boolean leads;
    private double under;

    private Listing() {}

    /** Whether these runs, which are all of an article's place, are such a list. */
    static boolean is(List<Run> runs) {
        Listing listing = new Listing();
        runs.forEach(listing::take);
        listing.close();
        return listing.items >= LEAST && listing.teased >= listing.all * BETTER_PART;
    }

    private void take(Run run) {
        boolean link = run.linked() >= run.words().length() * MOSTLY && away(run.owner());
        if (run.kind() == Kind.HEADING || link && run.words().length() >= HEADLINE) {
            close();
            open = true;
            leads = link;
        } else if (link
                && more.contains(run.words()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L} ]", "")
                        .strip())) {
            leads = true;
        } else if (run.kind() == Kind.PARAGRAPH && !link) {
            all += run.words().length();
            under += open ? run.words().length() : 0;
            if (begins(run)) {
                items++;
                teased += run.words().length();
                under = 0;
                open = false;
            }
        }
    }

    /** "<a>Raid in Diffa</a> – gunmen killed eleven soldiers.": a line that begins with the link. */
    private static boolean begins(Run run) {
        Element first = run.owner().firstElementChild();
        return first != null
                && first.normalName().equals("a")
                && away(run.owner())
                && first.text().length() >= HEADLINE
                && run.words().startsWith(first.text())
                && run.words().length() <= TEASER;
    }

    private void close() {
        if (open && leads && under > 0 && under <= TEASER) {
            items++;
            teased += under;
        }
        open = false;
        leads = false;
        under = 0;
    }

    /** Whether its links lead away from the page. */
    private static boolean away(Element element) {
        Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        return link != null && !link.attr("href").startsWith("#");
    }
}
