package org.skirmish.annotate;

/**
 * A stretch of a report as the number grammar compares it: one plain space for white space of any kind, a hyphen for
 * any dash, plain apostrophes, figures 0 to 9 for the digits of any script, and nothing invisible. It knows where each
 * of its characters stands.
 */
final class NumberText {

    private static final String APOSTROPHES = "’‘ʼ＇´`";
    private static final int MINUS = 0x2212;

    private final StringBuilder words = new StringBuilder();
    private final int[] places;
    private int end;

    /** The stretch of the text between the UTF-16 offsets. */
    NumberText(String text, int begin, int end) {
        this.places = new int[end - begin];
        this.end = end;
        for (int i = begin; i < end; i++) {
            char c = plain(text.charAt(i));
            boolean doubled = c == ' ' && (words.isEmpty() || words.charAt(words.length() - 1) == ' ');
            if (!doubled && Character.getType(c) != Character.FORMAT) {
                places[words.length()] = i;
                words.append(c);
            }
        }
    }

    /** The character that stands for this one: itself, unless it is a space, a dash, an apostrophe or a digit. */
    static char plain(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == MINUS) {
            return '-';
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : separator(c);
    }

    /** The separators between the digits of other scripts. */
    private static char separator(char c) {
        return switch (c) {
            case '٬', '，' -> ',';
            case '٫', '．' -> '.';
            case '＋' -> '+';
            case '～', '∼' -> '~';
            case '＞' -> '>';
            case '＜' -> '<';
            default -> c;
        };
    }

    /** The words to compare. */
    StringBuilder words() {
        return words;
    }

    /**
     * Where in the report the character at the place of these words stands; behind the last, where the stretch ends.
     */
    int place(int at) {
        return at < words.length() ? places[at] : end;
    }

    /** Where in the report a run of these words that stops before the place ends. */
    int endBefore(int at) {
        return at == 0 ? place(0) : places[at - 1] + 1;
    }

    /** The place in these words of what stands at the offset of the report, or of what follows it. */
    int at(int offset) {
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
