package org.skirmish.model;

/**
 * Something that went wrong with one input, told so that its owner can mend it.
 *
 * @param subject file or report it is about
 * @param problem what is wrong, in one line
 * @param remedy what to do about it, in one line
 */
public record Issue(String subject, String problem, String remedy) {

    @Override
    public String toString() {
        return subject + ": " + problem + (remedy.isEmpty() ? "" : " (" + remedy + ")");
    }
}
