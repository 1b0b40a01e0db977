package org.skirmish.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.skirmish.annotate.Parse;
import org.skirmish.annotate.ParseForm;
import org.skirmish.extract.Extractor;
import org.skirmish.link.Linker;
import org.skirmish.model.Issue;
import org.skirmish.model.Reading;

/**
 * Understands a report of its kept parse: extracts and links. What is read for the first time goes through the same
 * form, so that a report understood again gives the same.
 */
public final class Understander {

    private final Extractor extractor;
    private final Linker linker;

    public Understander(Extractor extractor, Linker linker) {
        this.extractor = extractor;
        this.linker = linker;
    }

    /**
     * What the report of the parse says.
     *
     * @param kept in the form of {@link ParseForm}
     */
    public Understood of(byte[] kept) {
        Parse parse = ParseForm.read(kept);
        Reading read = linker.link(extractor.extract(parse.report()));
        List<Issue> all = new ArrayList<>(parse.notes());
        all.addAll(read.issues());
        return new Understood(read.with(all), kept);
    }
}
