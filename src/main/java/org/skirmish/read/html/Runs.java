package org.skirmish.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.skirmish.model.Block.Kind;

/** Goes through a page once and collects its text in runs, without clutter. */
final class Runs implements NodeFilter {

    private static final int NEAR = 4;
    private static final int LONGEST_BYLINE = 150;
    private static final int LONGEST_CAPTION = 700;
    private static final int LONG = 50;
    private static final Pattern STOPPED = Pattern.compile("\\p{Ll}[)\\]]?[.!][\"”’')\\]]{0,3}$");

    private final Clutter clutter;
    private final Names captions = new Names("caption-names.txt");
    private final Names bylines = new Names("byline-names.txt");
    private final List<Run> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private boolean broken;

    private Runs(Clutter clutter) {
        this.clutter = clutter;
    }

    /** The runs of the page, in its order. */
    static List<Run> of(Document page) {
        Runs runs = new Runs(new Clutter(page));
        NodeTraversor.filter(runs, page.body());
        runs.flush();
        return runs.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            if (clutter.is(element)) {
                if (element.isBlock()) {
                    flush();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String tag = element.normalName();
        links += tag.equals("a") ? 1 : 0;
        if (tag.equals("br")) {
            if (broken) {
                flush();
            }
            broken = true;
            words.append(' ');
        } else if (element.isBlock()) {
            flush();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= element.normalName().equals("a") ? 1 : 0;
            if (element.isBlock()) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(TextNode node) {
        String text = node.getWholeText();
        if (!node.isBlank()) {
            owner = owner == null ? block(node) : owner;
            linked += links > 0 ? text.strip().length() : 0;
            broken = false;
        }
        words.append(text);
    }

    private static Element block(Node node) {
        Element element = (Element) node.parent();
        while (!element.isBlock() && element.parent() != null) {
            element = element.parent();
        }
        return element;
    }

    private void flush() {
        String clean = Words.clean(words);
        if (owner != null && !clean.isEmpty()) {
            found.add(new Run(owner, clean, Math.min(linked, clean.length()), kind(owner, clean)));
        }
        words.setLength(0);
        owner = null;
        linked = 0;
        broken = false;
    }

    /** Whether a lower heading is a sentence, as the lead of an article is on some pages. */
    private static boolean told(String words) {
        return words.length() >= LONG && STOPPED.matcher(words).find();
    }

    /** What the blocks around a run of that length make of it. */
    private Kind kind(Element innermost, String words) {
        int length = words.length();
        Element e = innermost;
        for (int i = 0; i < NEAR && e != null && !e.normalName().matches("article|body|main"); i++, e = e.parent()) {
            String tag = e.normalName();
            if (tag.matches("h[1-6]")) {
                return tag.equals("h1") ? Kind.TITLE : told(words) ? Kind.PARAGRAPH : Kind.HEADING;
            }
            if (tag.matches("figcaption|figure|caption") || length <= LONGEST_CAPTION && captions.name(e)) {
                return Kind.CAPTION;
            }
            if (length <= LONGEST_BYLINE
                    && (bylines.name(e)
                            || e.attr("itemprop").equals("author")
                            || e.attr("rel").equals("author"))) {
                return Kind.BYLINE;
            }
        }
        return Kind.PARAGRAPH;
    }
}
