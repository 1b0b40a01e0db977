package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;
import org.skirmish.model.Bounds;

/** The bounds that a number token states, as an annotation on the token. */
public final class Counts implements CoreAnnotation<Bounds> {

    @Override
    public Class<Bounds> getType() {
        return Bounds.class;
    }
}
