package org.skirmish.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Metadata;

/** A web page, and the article in it. */
public final class Page {

    private static final int DECKS = 4;
    private static final int SHORT = 150;

    private final Document document;
    private final PageData data;

    private Page(Document document) {
        this.document = document;
        this.data = new PageData(document);
    }

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
        return new Page(document).read(isDay);
    }

    private Article read(Predicate<String> isDay) {
        List<Run> runs = Runs.of(document);
        Element root = Root.of(document, runs);
        Optional<String> title = Headline.of(document, data, runs);
        List<Part> parts = new ArrayList<>();
        title.ifPresent(words -> parts.add(new Part(Kind.TITLE, words)));
        boolean told = false;
        for (Run run : chosen(runs, root, title.orElse(""), isDay)) {
            String words = withoutTitle(run.words(), title.orElse(""));
            if (!words.isEmpty() && !words.equals(last(parts)) && (run.belongs() || !told && isDay.test(words))) {
                parts.add(new Part(run.kind() == Kind.TITLE ? Kind.HEADING : run.kind(), words));
                told |= run.weight() > 0;
            }
        }
        if (parts.stream().noneMatch(part -> part.kind() == Kind.PARAGRAPH)) {
            data.body().ifPresent(body -> body.lines().map(Words::clean).filter(w -> !w.isEmpty()).forEach(w -> parts.add(new Part(Kind.PARAGRAPH, w))));
        }
        Optional<String> byline = runs.stream().filter(r -> r.kind() == Kind.BYLINE).map(Run::words).filter(isDay).findFirst();
        Metadata known = new Metadata(title, data.publisher(), data.url(), Optional.empty());
        return new Article(known, data.published().filter(isDay).findFirst().or(() -> byline), withoutTail(parts));
    }

    /** What follows the title, where some words begin with it. */
    private static String withoutTitle(String words, String title) {
        boolean again = !title.isEmpty() && words.regionMatches(true, 0, title, 0, title.length());
        return again ? words.substring(title.length()).strip() : words;
    }

    private static String last(List<Part> parts) {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1).words();
    }

    /** The runs inside the root, and before them the captions, days and the few sentences that stand between the title and it. */
    private static List<Run> chosen(List<Run> runs, Element root, String title, Predicate<String> isDay) {
        List<Run> inside = runs.stream().filter(run -> within(run.owner(), root)).toList();
        if (inside.isEmpty()) {
            return inside;
        }
        int first = runs.indexOf(inside.get(0));
        int heading = first;
        while (heading > 0 && runs.get(heading).kind() != Kind.TITLE && withoutTitle(runs.get(heading).words(), title).equals(runs.get(heading).words())) {
            heading--;
        }
        List<Run> between = runs.subList(heading, first).stream()
                .filter(r -> r.kind() == Kind.CAPTION || r.weight() > 0 || r.words().length() <= SHORT && isDay.test(r.words())).toList();
        List<Run> all = new ArrayList<>(between.size() <= DECKS ? between : List.of());
        all.addAll(inside);
        return all;
    }

    private static boolean within(Element element, Element root) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e == root) {
                return true;
            }
        }
        return false;
    }

    /** The parts without headings at their end, under which nothing stands. */
    private static List<Part> withoutTail(List<Part> parts) {
        int end = parts.size();
        while (end > 0 && parts.get(end - 1).kind() == Kind.HEADING) {
            end--;
        }
        return parts.subList(0, end);
    }
}
