package org.skirmish.read.container;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.skirmish.read.Limits;

/** Goes through the XML of a feed and gathers one item after the other. */
final class FeedItems {

    private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ITEMS = Set.of("item", "entry");

    private final XMLStreamReader xml;
    private final Limits limits;
    private int depth;
    private boolean feed;
    private String title = "";

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
            } else if (ITEMS.contains(name)) {
                return item();
            } else if (name.equals("image") || name.equals("textinput") || name.equals("textInput")) {
                FeedText.of(this, 0);
            }
        }
        return null;
    }

    private FeedItem item() throws XMLStreamException {
        FeedItem item = new FeedItem(title, limits.maxBytes());
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
