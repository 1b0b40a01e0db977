package org.skirmish.read.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in JSON-LD first, then in the elements that {@code read/html/metadata.tsv} names, in its
 * order.
 */
final class PageData {

    private static final int LONGEST = 500;

    /** A field, and where it may stand: elements, and the attribute of theirs, or {@code text}. */
    private record Place(String field, String elements, String attribute) {}

    private final Document page;
    private final JsonLd data;
    private final List<Place> places = WordList.lines("metadata.tsv").stream()
            .map(line -> line.split("\t"))
            .map(f -> new Place(f[0], f[1], f[2]))
            .toList();

    PageData(Document page) {
        this.page = page;
        this.data = new JsonLd(page);
    }

    Optional<String> title() {
        return data.headline().or(() -> first("title"));
    }

    Optional<String> publisher() {
        return data.publisher().or(() -> first("publisher"));
    }

    /** The address, if it is a whole one of the web. */
    Optional<URI> url() {
        return data.url()
                .flatMap(WebAddress::of)
                .or(() -> all("url").flatMap(url -> WebAddress.of(url).stream()).findFirst());
    }

    /** The words that tell the day of publication, in any notation. */
    Stream<String> published() {
        return Stream.concat(data.published().stream(), all("published"));
    }

    /** Whether the page says in JSON-LD that it is one article. */
    boolean isArticle() {
        return data.isArticle();
    }

    Optional<String> body() {
        return data.body();
    }

    private Optional<String> first(String field) {
        return all(field).findFirst();
    }

    private Stream<String> all(String field) {
        return places.stream()
                .filter(p -> p.field.equals(field))
                .flatMap(p -> page.select(p.elements).stream().limit(3).map(e -> value(e, p.attribute)))
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST);
    }

    private static String value(Element element, String attribute) {
        return Words.clean(attribute.equals("text") ? element.text() : element.attr(attribute));
    }
}
