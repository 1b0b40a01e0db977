package org.skirmish.read;

import java.util.List;
import java.util.regex.Matcher;
import org.skirmish.model.Block.Kind;
import org.skirmish.model.Span;

/** Tells what one unit of the text is, and cuts from it what is no part of the telling. */
final class Paragraphs {

    private static final List<String> CAPTIONS =
            List.of("caption-slash", "caption-credit", "caption-label", "caption-opening");
    private static final List<String> TAILS =
            List.of("tail-sign-off", "tail-source", "tail-updated", "tail-reporting", "tail-buttons");
    private static final int SHORT = 120;
    private static final int HALF_LINE = 60;
    private static final int FEW_WORDS = 14;

    private final Patterns patterns;

    Paragraphs(Patterns patterns) {
        this.patterns = patterns;
    }

    /**
     * Whether the words hold a sentence: they end as one does, or one ends within them, or they are too long for a
     * heading.
     */
    boolean isSentence(String words) {
        boolean stopped = patterns.fits("full-stop", words) && !(words.endsWith(":") && isShort(words));
        return words.length() > 2 * SHORT || stopped || endsWithin(words);
    }

    private boolean endsWithin(String words) {
        Matcher m = patterns.get("sentence-end")
                .matcher(words)
                .region(end("point", words, 0, words.length()), words.length());
        return words.length() > HALF_LINE && m.find()
                || TAILS.stream()
                        .anyMatch(name -> patterns.get(name).matcher(words).find());
    }

    boolean isShort(String words) {
        return words.length() <= SHORT && words.split("\\s+").length <= FEW_WORDS;
    }

    /** Whether the words are a numbered point that is no sentence. */
    boolean isPoint(String words) {
        return patterns.fits("numbered", words) && !isSentence(words);
    }

    boolean isHeading(String words) {
        return !isSentence(words) && !isBullet(words) && (isShort(words) || isPoint(words));
    }

    /** Whether the words are a point of a list, which is text even without a full stop. */
    boolean isBullet(String words) {
        return patterns.fits("bullet", words);
    }

    /** Whether a list of other stories begins here. */
    boolean cutsOff(String words) {
        return patterns.fits("cut-off", words);
    }

    /**
     * Adds a unit, of that kind unless it turns out to be a caption or boilerplate; what hangs on its ends becomes
     * blocks of their own.
     */
    void add(Draft draft, Span span, Kind kind) {
        String words = span.in(draft.text);
        if (patterns.fits("line-boilerplate", words) || patterns.fits("line-sign-off", words)) {
            draft.blocks.add(Kind.BOILERPLATE, span.begin(), span.end());
        } else if (!caption(draft, span)) {
            int begin = opening(draft, span, kind);
            int end = tail(draft, begin, span.end());
            paragraph(draft, begin, end, kind);
            draft.blocks.add(Kind.BOILERPLATE, end, span.end());
        }
    }

    /**
     * Where the text of a unit begins: after the number of a point, and of a paragraph after the dateline, the time of
     * an entry or the heading that runs into it.
     */
    private int opening(Draft draft, Span span, Kind kind) {
        int begin = end("point", draft.text, span.begin(), span.end());
        if (kind != Kind.PARAGRAPH) {
            return begin;
        }
        int dateline = Lead.datelineEnd(patterns, draft.text, begin, span.end());
        draft.blocks.add(Kind.DATELINE, begin, dateline);
        int time = end("time-stamp", draft.text, dateline, span.end());
        int heading = time > dateline ? time : end("run-in", draft.text, dateline, span.end());
        draft.blocks.add(Kind.HEADING, dateline, heading);
        return heading;
    }

    private int end(String pattern, String text, int begin, int end) {
        Matcher m = patterns.get(pattern).matcher(text).region(begin, end);
        return m.lookingAt() ? m.end() : begin;
    }

    /** Adds a unit that can be known for a caption by its words, with its credit apart; answers whether it can. */
    boolean caption(Draft draft, Span span) {
        for (String name : CAPTIONS) {
            Matcher m = patterns.get(name).matcher(draft.text).region(span.begin(), span.end());
            if (m.matches()) {
                int credit = name.equals("caption-opening") ? -1 : m.start("credit");
                if (credit == span.begin()) {
                    draft.blocks.add(Kind.BOILERPLATE, credit, m.end("credit"));
                }
                draft.blocks.add(Kind.CAPTION, m.start("caption"), m.end("caption"));
                if (credit > span.begin()) {
                    draft.blocks.add(Kind.BOILERPLATE, credit, m.end("credit"));
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Where the paragraph ends once credits, sign-offs and buttons are cut off, and the author's name if the head gave
     * it.
     */
    private int tail(Draft draft, int begin, int end) {
        int stop = end;
        int before;
        do {
            before = stop;
            for (String name : TAILS) {
                Matcher m = patterns.get(name).matcher(draft.text).region(begin, stop);
                stop = m.find() ? Blocks.trimmed(draft.text, begin, m.start()).end() : stop;
            }
            String author = draft.author.orElse("");
            int from = stop - author.length();
            boolean signed = !author.isEmpty() && from > begin && draft.text.startsWith(author, from);
            stop = signed ? Blocks.trimmed(draft.text, begin, from).end() : stop;
        } while (stop < before);
        return stop;
    }

    /**
     * Adds the text between the offsets, with captions that were glued into it, each known by the credit after it, as
     * blocks of their own.
     */
    private void paragraph(Draft draft, int begin, int end, Kind kind) {
        Matcher credit = patterns.get("inner-credit").matcher(draft.text).region(begin, end);
        int from = begin;
        while (kind == Kind.PARAGRAPH && credit.find()) {
            int caption = lastSentence(draft.text, from, credit.start());
            draft.blocks.add(kind, from, caption);
            draft.blocks.add(Kind.CAPTION, caption, credit.start());
            draft.blocks.add(Kind.BOILERPLATE, credit.start(), credit.end());
            from = credit.end();
        }
        draft.blocks.add(kind, from, end);
    }

    private int lastSentence(String text, int begin, int end) {
        Matcher m = patterns.get("sentence-end")
                .matcher(text)
                .region(begin, Blocks.trimmed(text, begin, end).end());
        int last = begin;
        while (m.find()) {
            last = m.end();
        }
        return last;
    }
}
