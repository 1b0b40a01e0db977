package org.skirmish.read.container;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.skirmish.model.Issue;
import org.skirmish.read.Limits;
import org.skirmish.read.PublishedDay;
import org.skirmish.read.UnreadableException;

/**
 * Reads RSS (0.9x, 1.0, 2.0) and Atom. Each item becomes a report in the form of a JSON object, whose bytes are its
 * identity. Document types and external entities are off: nothing is fetched, and nothing grows.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, Atom</a>
 */
final class Feed implements Collection {

    private final Limits limits;
    private final PublishedDay days = new PublishedDay();

    Feed(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void each(Opened input, Sink sink) throws IOException {
        Count count = new Count(input.name(), limits.collections());
        FeedItems items;
        try {
            items = new FeedItems(open(new LenientXml(input.in())), limits);
        } catch (XMLStreamException e) {
            throw broken(input, e);
        }
        for (FeedItem item = next(items, input); item != null; item = next(items, input)) {
            String name = input.part(count.one());
            if (item.tooLong()) {
                sink.refused(new Issue(
                        name,
                        "the item has more than the " + limits.maxBytes() + " bytes allowed for one report",
                        "hand it over as a file of its own"));
            } else if (item.body().isEmpty()) {
                sink.refused(
                        new Issue(name, "the item has no text", "get the page that it links to, and hand that over"));
            } else {
                sink.found(item.source(name, input.known(), days));
            }
        }
        if (!items.isFeed()) {
            throw Opened.refused(
                    input.name(),
                    "this is neither an RSS nor an Atom feed",
                    "hand over a feed, or the report as plain text");
        }
    }

    private static FeedItem next(FeedItems items, Opened input) {
        try {
            return items.next();
        } catch (XMLStreamException e) {
            throw broken(input, e);
        }
    }

    private static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("what stands outside the file is not read");
        });
        return factory.createXMLStreamReader(in);
    }

    private static RuntimeException broken(Opened input, XMLStreamException e) {
        if (e.getNestedException() instanceof UnreadableException refusal) {
            return refusal;
        }
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        String reason = String.valueOf(e.getMessage())
                .lines()
                .reduce((first, last) -> last)
                .orElse("")
                .replaceFirst("^Message: ", "");
        return Opened.refused(
                input.name(),
                (line > 0 ? "line " + line + ": " : "") + "this is no well-formed XML (" + reason
                        + "); items after this place are left out",
                "get the feed anew");
    }
}
