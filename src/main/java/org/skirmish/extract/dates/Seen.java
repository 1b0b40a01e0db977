package org.skirmish.extract.dates;

import java.util.Arrays;

/**
 * A text without the characters that nobody sees in it: soft hyphens, zero-width characters, marks of direction.
 *
 * @param text what is seen
 * @param places for each UTF-16 unit of it, its offset in the whole text
 */
record Seen(String text, int[] places) {

    static Seen of(String whole) {
        StringBuilder text = new StringBuilder(whole.length());
        int[] places = new int[whole.length()];
        for (int i = 0; i < whole.length(); i++) {
            if (Character.getType(whole.charAt(i)) != Character.FORMAT) {
                places[text.length()] = i;
                text.append(whole.charAt(i));
            }
        }
        return new Seen(text.toString(), Arrays.copyOf(places, text.length()));
    }

    /** Where in the whole text a span begins that begins there in what is seen. */
    int begin(int offset) {
        return places[offset];
    }

    /** Where in the whole text a span ends, behind its last unit, that ends there in what is seen. */
    int end(int offset) {
        return offset == 0 ? 0 : places[offset - 1] + 1;
    }
}
