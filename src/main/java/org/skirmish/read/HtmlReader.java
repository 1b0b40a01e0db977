package org.skirmish.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.skirmish.model.Block;
import org.skirmish.model.Casing;
import org.skirmish.model.Digest;
import org.skirmish.model.Issue;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.read.html.Article;
import org.skirmish.read.html.Encoding;
import org.skirmish.read.html.Markup;
import org.skirmish.read.html.Page;
import org.skirmish.read.html.Part;

/**
 * Reads the article of a web page. The page's bytes are the report's identity; its text is that of the article, a
 * paragraph a line, and offsets are those of this text. Safe for use by several threads if the listener is.
 */
final class HtmlReader implements Reader {

    private static final String REMEDY = "hand over the article as plain text";

    private final Limits limits;
    private final Legibility legibility;
    private final WrittenDate dates;
    private final MarkedLayout layout;
    private final Consumer<Issue> notes;

    HtmlReader(Limits limits, Legibility legibility, Consumer<Issue> notes) {
        Patterns patterns = new Patterns();
        this.limits = limits;
        this.legibility = legibility;
        this.dates = new WrittenDate(patterns);
        this.layout = new MarkedLayout(patterns, dates);
        this.notes = notes;
    }

    @Override
    public Report read(Source source) {
        String name = source.name();
        legibility.ofBytes(name, source.bytes()).ifPresent(HtmlReader::refuse);
        Markup markup = Encoding.decode(source.bytes(), source.charset());
        Article article = Page.article(page(name, markup), dates::in);
        MarkedLayout.Laid laid = layout.lay(titled(parts(name, article), source.metadata()));
        legibility.ofText(name, laid.text(), 0).ifPresent(HtmlReader::refuse);
        if (!markup.doubt().isEmpty()) {
            notes.accept(new Issue(name, markup.doubt(), "save it as UTF-8 if letters come out wrong"));
        }
        Metadata known =
                source.metadata().or(metadata(article)).or(laid.layout().metadata());
        Report report = new Report(
                Digest.of(source.bytes()),
                name,
                laid.text(),
                known,
                laid.layout().blocks());
        if (Casing.shouted(report)) {
            notes.accept(TextReader.capitals(name));
        }
        return report;
    }

    /** The parts, with the title that is known from outside at their head where the page has none. */
    private static List<Part> titled(List<Part> parts, Metadata known) {
        if (known.title().isEmpty() || parts.get(0).kind() == Block.Kind.TITLE) {
            return parts;
        }
        List<Part> all = new ArrayList<>(parts);
        all.add(0, Part.of(Block.Kind.TITLE, known.title().get()));
        return all;
    }

    private Document page(String name, Markup markup) {
        long tags = markup.characters().chars().filter(c -> c == '<').count();
        if (tags > limits.markup().maxTags()) {
            refuse(new Issue(
                    name,
                    "the page has " + tags + " tags, more than the "
                            + limits.markup().maxTags() + " allowed",
                    REMEDY));
        }
        Document page = Page.parse(markup.characters());
        int depth = Page.depth(page);
        if (depth > limits.markup().maxDepth()) {
            refuse(new Issue(
                    name,
                    "the page is nested " + depth + " deep, more than the "
                            + limits.markup().maxDepth() + " allowed",
                    REMEDY));
        }
        return page;
    }

    private List<Part> parts(String name, Article article) {
        if (article.listing()) {
            refuse(new Issue(
                    name, "this page is a list of articles, and no article", "hand over the pages to which it leads"));
        }
        if (article.parts().stream().noneMatch(part -> part.kind().tells() && part.kind() != Block.Kind.TITLE)) {
            refuse(new Issue(name, "no article was found in this page", REMEDY));
        }
        article.parts().stream()
                .filter(part -> part.words().length() > limits.maxLine())
                .findFirst()
                .ifPresent(part -> refuse(new Issue(
                        name,
                        "a paragraph has " + part.words().length() + " characters, more than the " + limits.maxLine()
                                + " allowed",
                        REMEDY)));
        return article.parts();
    }

    private Metadata metadata(Article article) {
        Metadata said = article.metadata();
        Optional<LocalDate> day = article.day().flatMap(dates::in);
        return new Metadata(said.title(), said.publisher(), said.url(), day);
    }

    private static void refuse(Issue issue) {
        throw new UnreadableException(issue);
    }
}
