package org.skirmish.read;

import java.util.List;
import org.skirmish.model.Block;
import org.skirmish.model.Metadata;

/** Finds the parts of a news report, and what its head says of title, publisher and day. */
final class Layout {

    private final Head head;
    private final Lead lead;
    private final Body body;

    Layout(Patterns patterns) {
        WrittenDate dates = new WrittenDate(patterns);
        Paragraphs paragraphs = new Paragraphs(patterns);
        this.head = new Head(patterns, dates, paragraphs);
        this.lead = new Lead(patterns, dates);
        this.body = new Body(patterns, dates, paragraphs);
    }

    /** The parts of a text, in its order. */
    record Laid(List<Block> blocks, Metadata metadata) {}

    Laid lay(String text) {
        Draft draft = new Draft(text);
        int first = head.read(draft);
        if (first < draft.units.size()) {
            body.read(draft, first, lead.read(draft, first));
        }
        return new Laid(draft.blocks.all(), draft.metadata());
    }
}
