package org.skirmish.pipeline;

import java.util.List;
import org.skirmish.annotate.ParseForm;
import org.skirmish.extract.discourse.Decision;
import org.skirmish.extract.discourse.RuleExtractor;

/** Tells why a report was read as it was, of its kept parse. */
public final class Explainer {

    private final RuleExtractor extractor;

    Explainer(RuleExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The choices that were made, in the order of reading.
     *
     * @param kept in the form of {@link ParseForm}
     */
    public List<Decision> of(byte[] kept) {
        return extractor.decisions(ParseForm.read(kept).report());
    }
}
