package org.skirmish.annotate;

import java.util.List;
import org.skirmish.model.Report;

/** A report and its parsed sentences, in the order of the text. */
public record AnnotatedReport(Report report, List<Sentence> sentences) {

    public AnnotatedReport {
        sentences = List.copyOf(sentences);
    }
}
