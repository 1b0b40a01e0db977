package org.skirmish.read.container;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.skirmish.read.Limits;
import org.skirmish.read.html.WebAddress;

/** Goes through the XML of a feed and gathers one item after the other. */
final class FeedItems {

    private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private final XMLStreamReader xml;
    private final Limits limits;
    private int depth;
    private boolean feed;
    private String title = "";
    private Optional<URI> site = Optional.empty();

    FeedItems(XMLStreamReader xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    /** Whether the outermost element is that of a feed, as far as was read. */
    boolean isFeed() {
        return feed;
    }

    /** The next item, {@code null} after the last. */
    FeedItem next() throws XMLStreamException {
        while (feed || depth == 0) {
            if (!xml.hasNext()) {
                return null;
            }
            int event = step();
            String name = event == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : "";
            if (depth == 1 && event == XMLStreamConstants.START_ELEMENT) {
                feed = FEEDS.contains(name);
            } else if (name.equals("title") && title.isEmpty()) {
                title = FeedText.of(this, limits.maxLine()).words();
            } else if (name.equals("link") && site.isEmpty()) {
                site = site();
            } else if (ITEMS.contains(name)) {
                return item();
            } else if (name.equals("image") || name.equals("textinput") || name.equals("textInput")) {
                FeedText.of(this, 0);
            }
        }
        return null;
    }

    /** The address of the site that the link says at which the reader stands; not that of the feed itself. */
    private Optional<URI> site() throws XMLStreamException {
        String rel = String.valueOf(xml.getAttributeValue(null, "rel"));
        String href = xml.getAttributeValue(null, "href");
        String words = FeedText.of(this, limits.maxLine()).words();
        return rel.equals("null") || rel.equals("alternate")
                ? WebAddress.of(href == null ? words : href)
                : Optional.empty();
    }

    private FeedItem item() throws XMLStreamException {
        FeedItem item = new FeedItem(title, site, limits.maxBytes());
        int outside = depth - 1;
        while (depth > outside) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                item.take(this);
            }
        }
        return item;
    }

    XMLStreamReader xml() {
        return xml;
    }

    int depth() {
        return depth;
    }

    /** Takes the next event; keeps count of how deep it is. */
    int step() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT
                && ++depth > limits.markup().maxDepth()) {
            throw new XMLStreamException(
                    "elements are nested more than " + limits.markup().maxDepth() + " deep", xml.getLocation());
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        return event;
    }
}
