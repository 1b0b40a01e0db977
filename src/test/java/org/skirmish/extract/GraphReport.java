package org.skirmish.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.skirmish.annotate.AnnotatedReport;
import org.skirmish.annotate.Counts;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Block;
import org.skirmish.model.Bounds;
import org.skirmish.model.Digest;
import org.skirmish.model.Metadata;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/**
 * Whole reports made by hand from parsed sentences, one a line, so that their reading needs no models. A word is
 * {@code word/TAG:governor:relation}, with {@code +governor*:relation} for each further edge and {@code /PERSON} behind
 * the tag of a person's name; the governor is the place of a word in the sentence from 1, and 0 that of the root. Words
 * of digits count what they say. A line {@code -} begins a paragraph, {@code # } before a sentence makes it a heading,
 * {@code = } the title.
 */
final class GraphReport {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final Morphology morphology = new Morphology();

    private GraphReport() {}

    /** The report that the lines tell. */
    static AnnotatedReport of(String name, List<String> lines) {
        GraphReport made = new GraphReport();
        for (String line : lines) {
            if (line.startsWith("# ") || line.startsWith("= ")) {
                made.end(Block.Kind.PARAGRAPH);
                made.paragraph.add(line.substring(2));
                made.end(line.startsWith("#") ? Block.Kind.HEADING : Block.Kind.TITLE);
            } else if (line.equals("-")) {
                made.end(Block.Kind.PARAGRAPH);
            } else {
                made.paragraph.add(line);
            }
        }
        made.end(Block.Kind.PARAGRAPH);
        String text = made.text.toString();
        return new AnnotatedReport(
                new Report(
                        Digest.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        name,
                        text,
                        Metadata.NONE,
                        made.blocks),
                made.sentences);
    }

    private void end(Block.Kind kind) {
        if (paragraph.isEmpty()) {
            return;
        }
        int begin = text.length();
        List<List<Word>> read = paragraph.stream().map(GraphReport::words).toList();
        String words = read.stream()
                .map(s -> s.stream().map(Word::written).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        Block block = new Block(kind, new Span(begin, begin + words.length()));
        for (List<Word> one : read) {
            sentences.add(sentence(one, block));
            text.append(' ');
        }
        text.append("\n\n");
        blocks.add(block);
        paragraph.clear();
    }

    private Sentence sentence(List<Word> words, Block block) {
        int begin = text.length();
        List<CoreLabel> tokens = new ArrayList<>();
        List<IndexedWord> nodes = new ArrayList<>();
        for (Word word : words) {
            text.append(text.length() > begin ? " " : "");
            CoreLabel token = token(word, tokens.size() + 1);
            tokens.add(token);
            nodes.add(new IndexedWord(token));
        }
        SemanticGraph graph = new SemanticGraph();
        for (int i = 0; i < words.size(); i++) {
            for (Edge edge : words.get(i).edges()) {
                if (edge.governor() == 0) {
                    graph.addRoot(nodes.get(i));
                } else {
                    graph.addVertex(nodes.get(i));
                    graph.addEdge(
                            nodes.get(edge.governor() - 1),
                            nodes.get(i),
                            GrammaticalRelation.valueOf(edge.relation()),
                            Double.NEGATIVE_INFINITY,
                            edge.extra());
                }
            }
        }
        return new Sentence(
                sentences.size(), blocks.size(), block, new Span(begin, text.length()), List.copyOf(tokens), graph);
    }

    private CoreLabel token(Word word, int index) {
        CoreLabel token = new CoreLabel();
        token.setWord(word.written());
        token.setValue(word.written());
        token.setOriginalText(word.written());
        token.setTag(word.tag());
        token.setIndex(index);
        token.setNER(word.person() ? "PERSON" : "O");
        token.setLemma(morphology.lemma(word.written(), word.tag()));
        token.setBeginPosition(text.length());
        text.append(word.written());
        token.setEndPosition(text.length());
        if (word.written().matches("\\d+")) {
            token.set(Counts.class, Bounds.exactly(Long.parseLong(word.written())));
        }
        return token;
    }

    /** A word with its tag and the edges that lead to it. */
    private record Word(String written, String tag, boolean person, List<Edge> edges) {}

    /** An edge of the graph from the word at a place; extra if it is carried over from another. */
    private record Edge(int governor, String relation, boolean extra) {}

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        for (String token : line.strip().split("\\s+")) {
            String[] parts = token.split("(?<=[A-Z$.,'`])[:](?=\\d)", 2);
            String[] word = parts[0].split("/");
            List<Edge> edges = new ArrayList<>();
            for (String edge : parts.length > 1 ? parts[1].split("\\+(?=\\d)") : new String[0]) {
                String[] from = edge.split(":", 2);
                boolean extra = from[0].endsWith("*");
                edges.add(new Edge(Integer.parseInt(from[0].replace("*", "")), from[1], extra));
            }
            words.add(new Word(word[0], word[1], word.length > 2, edges));
        }
        return words;
    }
}
