package org.skirmish.read.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** The article of a page; {@code days} reads the day that some words name, so that the first that do are taken. */
    public static Article article(Document document, Function<String, Optional<LocalDate>> days) {
        Predicate<String> isDay = words -> days.apply(words).isPresent();
        PageData data = new PageData(document);
        List<Run> runs = Runs.of(document);
        Optional<String> title = Headline.of(document, data, runs);
        Element root = Root.of(document, runs);
        List<Run> inside =
                runs.stream().filter(run -> Core.within(run.owner(), root)).toList();
        Gathering gathering = new Gathering(title, isDay, Posts.in(root, days));
        gathering.take(runs, inside);
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
                gathering.parts(),
                !data.isArticle() && Listing.is(inside));
    }
}
