package org.skirmish.pipeline;

import java.text.BreakIterator;
import java.util.Locale;
import org.skirmish.model.Report;

/** Counts sentences for reports of speed, by the rules of the Java platform. */
public final class Sentences {

    private Sentences() {}

    /** How many sentences the report's telling blocks hold. */
    public static long count(Report report) {
        return report.blocks().stream()
                .filter(b -> b.kind().tells())
                .mapToLong(b -> count(b.span().in(report.text())))
                .sum();
    }

    private static long count(String text) {
        BreakIterator at = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        at.setText(text);
        long count = 0;
        while (at.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
