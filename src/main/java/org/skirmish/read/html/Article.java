package org.skirmish.read.html;

import java.util.List;
import java.util.Optional;
import org.skirmish.model.Metadata;

/**
 * The article of a page.
 *
 * @param metadata what the page says of it, but for the day
 * @param day the words in which the page tells the day of publication
 * @param parts in the order of the page, the title first; empty if the page has no article
 * @param listing whether the page is no article but a list of articles
 */
public record Article(Metadata metadata, Optional<String> day, List<Part> parts, boolean listing) {

    public Article {
        parts = List.copyOf(parts);
    }
}
