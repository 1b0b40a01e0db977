package org.skirmish.extract.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skirmish.annotate.Sentence;
import org.skirmish.model.Block;
import org.skirmish.model.Span;

/** What is in mind at a sentence stays what it was. */
class TimelineTest {

    private final Timelines all = new Timelines();
    private final Timeline<List<String>> names = all.begin(new ArrayList<>(), List::copyOf);

    @Test
    void eachSentenceKeepsWhatWasInMindAtIt() {
        names.now().add("army");
        all.keep(sentence(0));
        names.now().add("rebels");
        assertEquals(List.of("army", "rebels"), names.at(sentence(0)));
        all.keep(sentence(1));
        names.now().add("villagers");
        all.end();
        assertEquals(List.of("army"), names.at(sentence(0)));
        assertEquals(List.of("army", "rebels"), names.at(sentence(1)));
        assertEquals(List.of("army", "rebels", "villagers"), names.whole());
    }

    @Test
    void nothingChangesOnceTheReportIsRead() {
        all.end();
        assertThrows(IllegalStateException.class, names::now);
    }

    private static Sentence sentence(int index) {
        Span span = new Span(index, index + 1);
        return new Sentence(index, 0, new Block(Block.Kind.PARAGRAPH, span), span, List.of(), new SemanticGraph());
    }
}
