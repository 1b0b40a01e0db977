package org.skirmish.read.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Metadata;

/** A web page, and the article in it. */
public final class Page {

    private Page() {}

    /** The page that this markup makes, as browsers read it, however broken it is. */
    public static Document parse(String markup) {
        return Jsoup.parse(markup);
    }

    /** How deep the deepest node of a page stands. */
    public static int depth(Document document) {
        int[] deepest = new int[1];
        document.traverse((Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** The article of a page; {@code isDay} says whether some words name a day, so that the first that do are taken. */
    public static Article article(Document document, Predicate<String> isDay) {
        PageData data = new PageData(document);
        List<Run> runs = Runs.of(document);
        Optional<String> title = Headline.of(document, data, runs);
        Gathering gathering = new Gathering(title, isDay);
        gathering.take(runs, Root.of(document, runs));
        if (!gathering.hasParagraph()) {
            data.body().ifPresent(gathering::takeLines);
        }
        Optional<String> byline = runs.stream()
                .filter(r -> r.kind() == Kind.BYLINE)
                .map(Run::words)
                .filter(isDay)
                .findFirst();
        Metadata known = new Metadata(title, data.publisher(), data.url(), Optional.empty());
        return new Article(
                known,
                data.published().filter(isDay).findFirst().or(() -> byline).or(gathering::day),
                gathering.parts());
    }
}
