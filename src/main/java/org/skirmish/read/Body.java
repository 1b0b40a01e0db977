package org.skirmish.read;

import java.util.List;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Span;

/** Reads what follows the head, up to the lists of other stories that sites append. */
final class Body {

    private static final double LATE = 0.6;
    private static final int STORY = 100;
    private static final List<String> SIGNED = List.of("line-byline", "line-date", "line-given");

    private final Patterns patterns;
    private final WrittenDate dates;
    private final Paragraphs paragraphs;

    Body(Patterns patterns, WrittenDate dates, Paragraphs paragraphs) {
        this.patterns = patterns;
        this.dates = dates;
        this.paragraphs = paragraphs;
    }

    /**
     * Adds the blocks of the units from {@code first} on, of which the text proper begins at {@code offset}; a date
     * under the text counts where the head has none.
     */
    void read(Draft draft, int first, int offset) {
        int last = lastTelling(draft);
        boolean signed = false;
        for (int i = first; i < draft.units.size(); i++) {
            Span span = i == first
                    ? new Span(
                            Math.min(offset, draft.span(i).end()), draft.span(i).end())
                    : draft.span(i);
            String words = span.in(draft.text);
            if (paragraphs.cutsOff(words)) {
                i = skip(draft, i);
            } else if (i > last && (signed || signs(draft, words))) {
                signed = true;
                draft.blocks.add(Kind.BYLINE, span.begin(), span.end());
                draft.published = draft.published.or(() -> dates.in(words));
            } else {
                paragraphs.add(draft, span, paragraphs.isHeading(words) ? Kind.HEADING : Kind.PARAGRAPH);
            }
        }
    }

    private int lastTelling(Draft draft) {
        int last = draft.units.size() - 1;
        while (last >= 0 && !paragraphs.isSentence(draft.words(last))) {
            last--;
        }
        return last;
    }

    private boolean signs(Draft draft, String words) {
        return draft.letterhead.stream().anyMatch(words::equalsIgnoreCase)
                || patterns.fits("organisation", words)
                || SIGNED.stream().anyMatch(name -> patterns.fits(name, words));
    }

    /**
     * Leaves out a list of other stories: to the end of the text, or as far as full paragraphs if the list stands in
     * the midst of the report.
     */
    private int skip(Draft draft, int from) {
        int stories = 0;
        int next = from + 1;
        for (int i = draft.units.size() - 1; i > from; i--) {
            boolean story = isStory(draft.words(i));
            stories += story ? 1 : 0;
            next = story ? i : next;
        }
        boolean midst = draft.span(from).begin() < draft.text.length() * LATE && stories >= 2;
        int end = midst ? next : draft.units.size();
        for (int i = from; i < end; i++) {
            draft.blocks.add(
                    Kind.BOILERPLATE, draft.span(i).begin(), draft.span(i).end());
        }
        return end - 1;
    }

    private boolean isStory(String words) {
        return words.length() > STORY && paragraphs.isSentence(words);
    }
}
