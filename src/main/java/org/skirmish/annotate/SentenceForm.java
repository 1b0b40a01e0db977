package org.skirmish.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.skirmish.model.Bounds;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/**
 * A parsed sentence as JSON. A token is its begin, end, word, lemma, tag and class of name, and of a number phrase the
 * bounds or that it is unread. A word of the graph is called by the token's number from 1, with {@code .1} and so on
 * behind it where the parser made a copy of it; an edge is governor, dependent and relation, with {@code true} behind
 * it where it is extra.
 */
final class SentenceForm {

    private static final String UNREAD = "unread";

    private SentenceForm() {}

    static ObjectNode write(Sentence sentence) {
        ObjectNode out = JsonNodeFactory.instance.objectNode().put("block", sentence.paragraph());
        ArrayNode tokens = out.putArray("tokens");
        sentence.tokens().forEach(token -> write(token, tokens.addArray()));
        ArrayNode words = out.putArray("words");
        sentence.graph().vertexListSorted().forEach(word -> words.add(name(word)));
        ArrayNode roots = out.putArray("roots");
        sentence.graph().getRoots().stream().map(SentenceForm::name).sorted().forEach(roots::add);
        ArrayNode edges = out.putArray("edges");
        for (SemanticGraphEdge edge : sentence.graph().edgeListSorted()) {
            ArrayNode written = edges.addArray()
                    .add(name(edge.getGovernor()))
                    .add(name(edge.getDependent()))
                    .add(edge.getRelation().toString());
            if (edge.isExtra()) {
                written.add(true);
            }
        }
        return out;
    }

    private static void write(CoreLabel token, ArrayNode out) {
        out.add(token.beginPosition())
                .add(token.endPosition())
                .add(token.word())
                .add(token.lemma())
                .add(token.tag())
                .add(token.ner());
        Bounds bounds = token.get(Counts.class);
        if (bounds != null) {
            write(bounds.min(), out);
            write(bounds.max(), out);
            out.add(bounds.approximate());
        } else if (token.get(Unread.class) != null) {
            out.add(UNREAD);
        }
    }

    private static void write(OptionalLong bound, ArrayNode out) {
        if (bound.isPresent()) {
            out.add(bound.getAsLong());
        } else {
            out.addNull();
        }
    }

    private static String name(IndexedWord word) {
        return word.copyCount() == 0 ? Integer.toString(word.index()) : word.index() + "." + word.copyCount();
    }

    static Sentence read(JsonNode in, int index, Report report) {
        List<CoreLabel> tokens = new ArrayList<>();
        in.get("tokens").forEach(token -> tokens.add(token(token, tokens.size() + 1, index)));
        int block = in.get("block").asInt();
        Span span = new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
        return new Sentence(index, block, report.blocks().get(block), span, tokens, graph(in, tokens));
    }

    private static CoreLabel token(JsonNode in, int index, int sentence) {
        CoreLabel token = new CoreLabel();
        token.setIndex(index);
        token.setSentIndex(sentence);
        token.setBeginPosition(in.get(0).asInt());
        token.setEndPosition(in.get(1).asInt());
        token.setWord(in.get(2).asText());
        token.setValue(in.get(2).asText());
        token.setLemma(in.get(3).textValue());
        token.setTag(in.get(4).textValue());
        token.setNER(in.get(5).textValue());
        if (in.size() > 6 && in.get(6).isTextual()) {
            token.set(Unread.class, true);
        } else if (in.size() > 6) {
            token.set(
                    Counts.class,
                    new Bounds(bound(in.get(6)), bound(in.get(7)), in.get(8).asBoolean()));
        }
        return token;
    }

    private static OptionalLong bound(JsonNode in) {
        return in.isNull() ? OptionalLong.empty() : OptionalLong.of(in.asLong());
    }

    private static SemanticGraph graph(JsonNode in, List<CoreLabel> tokens) {
        SemanticGraph graph = new SemanticGraph();
        Map<String, IndexedWord> words = new HashMap<>();
        in.get("words").forEach(name -> words.put(name.asText(), word(name.asText(), tokens)));
        in.get("words").forEach(name -> graph.addVertex(words.get(name.asText())));
        in.get("roots").forEach(name -> graph.addRoot(words.get(name.asText())));
        in.get("edges")
                .forEach(edge -> graph.addEdge(
                        words.get(edge.get(0).asText()),
                        words.get(edge.get(1).asText()),
                        GrammaticalRelation.valueOf(
                                Language.UniversalEnglish, edge.get(2).asText()),
                        Double.NEGATIVE_INFINITY,
                        edge.size() > 3));
        return graph;
    }

    private static IndexedWord word(String name, List<CoreLabel> tokens) {
        int dot = name.indexOf('.');
        IndexedWord word = new IndexedWord(tokens.get(Integer.parseInt(dot < 0 ? name : name.substring(0, dot)) - 1));
        word.setCopyCount(dot < 0 ? 0 : Integer.parseInt(name.substring(dot + 1)));
        return word;
    }
}
