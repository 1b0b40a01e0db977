package org.skirmish.vocabulary;

/** The ontology's folder cannot be read: its message names the file, the line where there is one, and what to do. */
public final class VocabularyException extends RuntimeException {

    public VocabularyException(String message, Throwable cause) {
        super(message, cause);
    }

    public VocabularyException(String message) {
        super(message);
    }
}
