package org.skirmish.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Span;
import org.skirmish.read.html.Part;

/**
 * Lays out a text whose parts are already told apart, as those of a web page are; what hangs on paragraphs is cut off
 * as in plain text.
 */
final class MarkedLayout {

    private final Head head;
    private final Lead lead;
    private final Paragraphs paragraphs;

    MarkedLayout(Patterns patterns, WrittenDate dates) {
        this.paragraphs = new Paragraphs(patterns);
        this.head = new Head(patterns, dates, paragraphs);
        this.lead = new Lead(patterns, dates);
    }

    /** The text of the parts, one a paragraph, and its blocks. */
    record Laid(String text, Layout.Laid layout) {}

    Laid lay(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        List<Kind> kinds = new ArrayList<>();
        for (Part part : parts.stream().filter(part -> !part.words().isBlank()).toList()) {
            text.append(text.length() == 0 ? "" : "\n\n").append(part.words());
            kinds.add(part.kind());
        }
        Draft draft = new Draft(text.append('\n').toString());
        boolean told = false;
        for (int i = 0; i < draft.units.size(); i++) {
            told |= add(draft, i, kinds.get(i), told);
        }
        return new Laid(draft.text, new Layout.Laid(draft.blocks.all(), draft.metadata()));
    }

    /** Adds the blocks of one part; answers whether the telling has begun with it. */
    private boolean add(Draft draft, int unit, Kind kind, boolean told) {
        Span span = draft.span(unit);
        String words = draft.words(unit);
        if (kind == Kind.TITLE) {
            draft.title = Optional.of(words);
        }
        if (kind == Kind.CAPTION && paragraphs.caption(draft, span)) {
            return false;
        }
        if (kind == Kind.PARAGRAPH && !told && head.credit(draft, unit)) {
            return false;
        }
        if (kind != Kind.PARAGRAPH || paragraphs.cutsOff(words)) {
            draft.blocks.add(paragraphs.cutsOff(words) ? Kind.BOILERPLATE : kind, span.begin(), span.end());
            return false;
        }
        boolean first = !told && paragraphs.isSentence(words);
        paragraphs.add(draft, first ? new Span(Math.min(lead.read(draft, unit), span.end()), span.end()) : span, kind);
        return first;
    }
}
