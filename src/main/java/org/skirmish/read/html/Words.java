package org.skirmish.read.html;

/** Cleans the words of a page. */
final class Words {

    private Words() {}

    /**
     * The text on one line: white space of any kind becomes one space; what nobody sees (soft hyphens, zero-width
     * characters, marks of direction, control characters) is left out, and lone surrogates become U+FFFD.
     */
    static String clean(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i += Character.charCount(Character.codePointAt(text, i))) {
            int c = Character.codePointAt(text, i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0 || c == 0x85) {
                space = true;
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
            }
        }
        return out.toString();
    }
}
