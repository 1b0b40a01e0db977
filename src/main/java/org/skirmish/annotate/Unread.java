package org.skirmish.annotate;

import edu.stanford.nlp.ling.CoreAnnotation;

/**
 * On a token: a number begins here that tells of people or things, but not how many ("one in four"), so that nothing is
 * counted by it.
 */
public final class Unread implements CoreAnnotation<Boolean> {

    @Override
    public Class<Boolean> getType() {
        return Boolean.class;
    }
}
