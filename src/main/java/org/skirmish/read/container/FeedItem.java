package org.skirmish.read.container;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.skirmish.model.Metadata;
import org.skirmish.read.JsonReport;
import org.skirmish.read.Kind;
import org.skirmish.read.PublishedDay;
import org.skirmish.read.Source;
import org.skirmish.read.html.WebAddress;

/** One item of a feed while it is read. */
final class FeedItem {

    /**
     * What a child element gives, by its name with {@code :} before it where it is not of the feed's own vocabulary;
     * the greater rank goes before.
     */
    private enum Child {
        TITLE("title", JsonReport.TITLE, 1),
        LINK("link", JsonReport.URL, 2),
        GUID("guid", JsonReport.URL, 1),
        ID("id", JsonReport.ID, 1),
        DATE(":date", JsonReport.PUBLISHED, 1),
        PUB_DATE("pubDate", JsonReport.PUBLISHED, 2),
        PUBLISHED("published", JsonReport.PUBLISHED, 2),
        PUBLISHER(":publisher", JsonReport.PUBLISHER, 2),
        SOURCE("source", JsonReport.PUBLISHER, 1),
        DESCRIPTION("description", JsonReport.HTML, 1),
        SUMMARY("summary", JsonReport.HTML, 1),
        CONTENT("content", JsonReport.HTML, 2),
        ENCODED(":encoded", JsonReport.HTML, 3);

        private final String element;
        private final String key;
        private final int rank;

        Child(String element, String key, int rank) {
            this.element = element;
            this.key = key;
            this.rank = rank;
        }

        /** Whether its words are no markup unless it says so, as in Atom. */
        private boolean plain() {
            return this == SUMMARY || this == CONTENT;
        }

        static Optional<Child> of(XMLStreamReader xml) {
            String space = String.valueOf(xml.getNamespaceURI());
            boolean own = space.equals("null")
                    || space.isEmpty()
                    || space.contains("/Atom")
                    || space.contains("/atom")
                    || space.contains("rss");
            boolean known = space.startsWith("http://purl.org/dc/")
                    || space.startsWith("http://purl.org/rss/1.0/modules/content");
            String name = known ? ":" + xml.getLocalName() : xml.getLocalName();
            return Stream.of(values())
                    .filter(child -> (own || known) && child.element.equals(name))
                    .findFirst();
        }
    }

    private final long most;
    private final Optional<URI> site;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new LinkedHashMap<>();
    private boolean tooLong;

    /** An item of the feed of that title, whose links are relative to the address of the site if they are. */
    FeedItem(String feed, Optional<URI> site, long most) {
        this.most = most;
        this.site = site;
        if (!feed.isEmpty()) {
            values.put(JsonReport.PUBLISHER, feed);
        }
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The text of the item, as HTML; empty if it has none. */
    String body() {
        return values.getOrDefault(JsonReport.HTML, "");
    }

    /** Takes what the child element says at which the reader stands, and reads on to its end. */
    void take(FeedItems items) throws XMLStreamException {
        XMLStreamReader xml = items.xml();
        Optional<Child> child = Child.of(xml);
        String type = String.valueOf(xml.getAttributeValue(null, "type"));
        String rel = String.valueOf(xml.getAttributeValue(null, "rel"));
        String href = xml.getAttributeValue(null, "href");
        boolean permanent = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
        FeedText text = FeedText.of(items, most);
        tooLong |= text.tooLong();
        if (child.isEmpty() || child.get() == Child.GUID && !permanent) {
            return;
        }
        if (child.get() == Child.SOURCE && text.markup().contains("<")) {
            return;
        }
        if (child.get() == Child.LINK && href != null) {
            put(child.get(), rel.equals("alternate") || rel.equals("null") ? href : "");
        } else {
            boolean escaped = child.get().key.equals(JsonReport.HTML)
                    && (type.equals("xhtml")
                            || type.equals("text")
                            || type.equals("null") && child.get().plain());
            put(child.get(), escaped ? text.markup() : text.words());
        }
    }

    private void put(Child child, String value) {
        if (!value.isEmpty() && child.rank > ranks.getOrDefault(child.key, 0)) {
            ranks.put(child.key, child.rank);
            values.put(child.key, value);
        }
    }

    /** The item as a report in the form of a JSON object; what was known before goes before what the item says. */
    Source source(String name, Metadata known, PublishedDay days) {
        ObjectNode object = JsonReport.empty();
        values.forEach((key, value) -> {
            switch (key) {
                case JsonReport.PUBLISHED -> days.of(value).ifPresent(day -> object.put(key, day.toString()));
                case JsonReport.URL -> WebAddress.of(value, site).ifPresent(url -> object.put(key, url.toString()));
                case JsonReport.TITLE ->
                    object.put(key, Jsoup.parseBodyFragment(value).text());
                default -> object.put(key, value);
            }
        });
        return new Source(name, JsonReport.bytes(object), known, Kind.JSON, Optional.empty());
    }
}
