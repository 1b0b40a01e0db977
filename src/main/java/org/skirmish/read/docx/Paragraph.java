package org.skirmish.read.docx;

/** A paragraph of a Word document while it is read. */
final class Paragraph {

    private static final String BULLET = "• ";

    private final StringBuilder words = new StringBuilder();
    private boolean point;
    private boolean endless;

    void write(String text) {
        words.append(text);
    }

    /** Says whether it is a point of a list. */
    void point(boolean listed) {
        point = listed;
    }

    /** Says that its end was deleted, so that the next one goes on in it. */
    void endless() {
        endless = true;
    }

    boolean isEndless() {
        return endless;
    }

    /** This, and the next one in it. */
    Paragraph with(Paragraph next) {
        Paragraph both = new Paragraph();
        both.words.append(words).append(next.words);
        both.point = point;
        both.endless = next.endless;
        return both;
    }

    /**
     * Its words: lines with one space between words, without blank lines and soft hyphens, a bullet before a point of a
     * list; empty if there are none.
     */
    String words() {
        String lines = words.toString()
                .replace("\u00AD", "")
                .replaceAll("[\\p{Z}\\t\\x0B\\f\\r]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
        return lines.isEmpty() || !point ? lines : BULLET + lines;
    }
}
