package org.skirmish.read.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skirmish.fixture.Sizes;

/** Files whose size or depth does the harm. */
final class Bombs {

    private static final String WORDS = "Two soldiers were killed near the town on Monday, a local group said.";
    private static final int LARGE = 4 << 20;

    private Bombs() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        pages().forEach(page -> all.add(file("bomb-page-" + all.size() + ".html", page + "<p>" + WORDS)));
        texts().forEach(text -> all.add(file("bomb-text-" + all.size() + ".txt", text + WORDS + "\n")));
        feeds().forEach(feed -> all.add(file("bomb-feed-" + all.size() + ".xml", "<rss><channel>" + feed)));
        lines().forEach(line -> all.add(file("bomb-lines-" + all.size() + ".jsonl", line)));
        return all;
    }

    private static Hostile file(String name, String text) {
        return new Hostile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String times(String text, int most) {
        return text.repeat(Math.max(1, Math.min(most, LARGE / text.length()) / Sizes.PART));
    }

    private static String numbered(int count, String before, String after) {
        return IntStream.range(0, count / Sizes.PART)
                .mapToObj(i -> before + i + after)
                .collect(Collectors.joining());
    }

    private static List<String> pages() {
        return List.of(
                times("<div>", LARGE),
                times("<div>", 79_000),
                times("<b>", 79_000),
                times("<b><p>", 39_000),
                times("<a href=x>", 79_000),
                times("<a><div>", 39_000),
                times("<table>x<b>", 20_000),
                times("<table><tr><td>", 26_000),
                times("<svg><g>", 39_000),
                times("<math><mi><table>", 26_000),
                times("<select><option>", 39_000),
                times("<template>", 79_000),
                times("<ul><li>", 39_000),
                times("<form>", 79_000),
                times("<script>", 79_000),
                times("<!--", 79_000),
                times("<!-- ->", 79_000),
                times("<x", 79_000),
                times("<", LARGE),
                times("&", LARGE),
                times("&CounterClockwiseContourIntegral", LARGE),
                times("&#99999999999;", LARGE),
                times("<br>", 79_000),
                times(" ", LARGE),
                times("<p>" + WORDS, 40_000),
                times("<article>", 390) + times("<time>x</time>", 39_000),
                times("<h1>Two", 70_000),
                times("<h2>Related</h2>", 39_000),
                times("<meta property=og:title content=x>", 79_000),
                "<p class='" + times("related-x ", LARGE),
                times("<p class='" + "related-x ".repeat(40) + "'>x</p>", 9_000),
                "<p " + numbered(200_000, "a", "=1 ") + ">",
                numbered(20_000, "<font size=", "><p>x"),
                "<p>" + times(". ", LARGE),
                "<p>" + times("\"", 99_000),
                "<p>" + times("(", 99_000),
                "<p>" + times("AB/", 33_000) + " Reuters</p>",
                "<p>" + times("Ab Cd ", 16_000) + "(Reuters) -</p>",
                "<p>" + times("1 May 2020, ", 8_000),
                "<title>" + times(" - ", 30_000) + "</title>",
                "<script type=application/ld+json>" + times("[", 900_000) + "</script>",
                times("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\"}]}</script>", 39_000),
                times("<p style='" + " ".repeat(900) + "x'>", 4_000));
    }

    private static List<String> texts() {
        return List.of(
                times("a\n", LARGE),
                times("a\n", 99_000),
                times("a\n\n", 48_000),
                times("word ", LARGE),
                times("word ".repeat(19_000) + "\n", 40),
                times("AB/".repeat(33_000) + " Reuters\n", 40),
                times("Ab Cd ".repeat(16_000) + "(Reuters) - \n", 40),
                times("1 May 2020, ".repeat(8_000) + "\n", 40),
                "A title\n\n" + times("By X\n", 49_000),
                times("Related:\n", 49_000),
                times("(Photo: x) A b. ".repeat(6_000) + "\n", 20),
                times("He said it. ".repeat(8_000) + "\n", 40),
                times(" ".repeat(99_000) + "a\n", 40),
                times("\u200b".repeat(33_000) + "a\n", 40),
                times("Ab, Cd".repeat(10_000) + ". X\n", 40),
                times(".".repeat(99_000) + "a\n", 40),
                times("x.\"".repeat(33_000) + "a\n", 40),
                times("1. x\n", 49_000),
                "x".repeat(9 << 20));
    }

    private static List<String> feeds() {
        return List.of(
                times("<a>", LARGE),
                "<item>" + times("<a>", LARGE),
                "<item><description>" + times("x", LARGE) + times("x", LARGE) + times("x", LARGE)
                        + "</description></item>",
                times("<item/>", LARGE),
                "<item>" + times("<title>x</title>", LARGE) + "</item>",
                "<item " + numbered(100_000, "a", "='1' ") + "/>",
                "<item a='" + times("x", LARGE) + "'/>",
                "<item><description>" + times("&#65;", LARGE) + "</description></item>",
                "<item><description>" + times("<![CDATA[<div>]]>", 70_000) + "</description></item>",
                "<item><description>" + times("&lt;b&gt;", 79_000) + "</description></item>",
                "<!--" + times("-x", LARGE) + "-->",
                times("<?a b?>", LARGE),
                "<title>" + times("x", LARGE) + "</title>");
    }

    private static List<String> lines() {
        return List.of(
                times("{\"text\":\"" + WORDS + "\"}\n", 20_000),
                times("[\n", 20_000),
                times("\n", LARGE),
                "{\"text\":\"" + "x".repeat(9 << 20) + "\"}\n{\"text\":\"" + WORDS + "\"}\n",
                "{\"text\":\"" + times("\\u0041", LARGE) + "\"}",
                "{" + numbered(200_000, "\"k", "\":1,") + "\"text\":\"" + WORDS + "\"}",
                "{\"html\":\"" + times("<div>", 79_000) + "\"}",
                "{\"text\":\"" + times("a\\n", 60_000) + "\"}",
                "{\"text\":\"x\",\"n\":" + times("1", LARGE) + "}",
                times("{\"text\":", 500_000));
    }
}
