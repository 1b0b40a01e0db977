package org.skirmish.read.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, by the terms of schema.org. Contexts are not fetched; names are taken as
 * they stand.
 */
final class JsonLd {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 50;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private final Set<String> types = Set.copyOf(WordList.lines("article-types.txt"));
    private final List<JsonNode> nodes = new ArrayList<>();
    private final Optional<JsonNode> article;

    JsonLd(Document page) {
        page.select("script[type=application/ld+json]").forEach(this::read);
        this.article = nodes.stream().filter(this::isArticle).findFirst();
    }

    private void read(Element script) {
        if (script.data().length() <= LONGEST) {
            try {
                gather(JSON.readTree(script.data()));
            } catch (JsonProcessingException e) {
                nodes.clear();
            }
        }
    }

    private void gather(JsonNode node) {
        if (node != null && node.isArray()) {
            node.forEach(this::gather);
        } else if (node != null && node.isObject()) {
            nodes.add(node);
            gather(node.get("@graph"));
        }
    }

    private boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? StreamSupport.stream(type.spliterator(), false).anyMatch(this::isType) : isType(type);
    }

    private boolean isType(JsonNode type) {
        return types.contains(type.asText().replaceFirst("^(?:https?://)?schema\\.org/|^schema:", ""));
    }

    /** Whether the page says that it is an article. */
    boolean isArticle() {
        return article.isPresent();
    }

    Optional<String> headline() {
        return article.flatMap(a -> words(a.path("headline")).or(() -> words(a.path("name"))));
    }

    Optional<String> published() {
        return article.flatMap(a -> words(a.path("datePublished")));
    }

    /** The name of the publisher, looked up by its identifier where that is all that the article gives. */
    Optional<String> publisher() {
        return article.map(a -> a.path("publisher")).flatMap(this::name);
    }

    Optional<String> url() {
        return article.flatMap(a -> words(a.path("url"))
                .or(() -> words(a.path("mainEntityOfPage")))
                .or(() -> words(a.path("mainEntityOfPage").path("@id"))));
    }

    /** The text, which some sites give here and nowhere else. */
    Optional<String> body() {
        return article.map(a -> a.path("articleBody"))
                .filter(JsonNode::isTextual)
                .map(b -> Parser.unescapeEntities(b.textValue(), false))
                .filter(b -> !b.isBlank());
    }

    private Optional<String> name(JsonNode who) {
        if (who.isArray()) {
            return who.isEmpty() ? Optional.empty() : name(who.get(0));
        }
        Optional<String> id = words(who.path("@id"));
        return words(who).or(() -> words(who.path("name"))).or(() -> id.flatMap(this::named));
    }

    private Optional<String> named(String id) {
        return nodes.stream()
                .filter(n -> n.path("@id").asText().equals(id))
                .flatMap(n -> words(n.path("name")).stream())
                .findFirst();
    }

    private static Optional<String> words(JsonNode node) {
        return node.isTextual()
                ? Optional.of(Words.clean(Parser.unescapeEntities(node.textValue(), false)))
                        .filter(w -> !w.isEmpty())
                : Optional.empty();
    }
}
