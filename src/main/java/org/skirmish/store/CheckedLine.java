package org.skirmish.store;

import java.util.Optional;
import org.skirmish.model.Digest;

/** Lines of tab-separated cells that end with a check sum of what stands before it. */
public final class CheckedLine {

    /** How many digits a check sum has. */
    private static final int LENGTH = 16;

    private CheckedLine() {}

    /** The cells with their check sum behind them, without a line feed. */
    public static String of(String cells) {
        return cells + "\t" + Digest.brief(cells);
    }

    /** The cells of a line without its line feed; nothing if the check sum is not the one that it should have. */
    public static Optional<String> cells(String line) {
        int tab = line.lastIndexOf('\t');
        return tab >= 0 && line.equals(of(line.substring(0, tab)))
                ? Optional.of(line.substring(0, tab))
                : Optional.empty();
    }

    /**
     * The number of the first line that is not what was written, counted from one: its check sum is wrong, it has none
     * although one before it has (earlier versions wrote none, and last cells that were longer), or it is cut off.
     *
     * @param text whole lines, and perhaps a last one that is cut off
     */
    public static Optional<Integer> firstDamaged(String text) {
        boolean checked = false;
        int number = 1;
        for (int begin = 0; begin < text.length(); number++) {
            int end = text.indexOf('\n', begin);
            String line = text.substring(begin, end < 0 ? text.length() : end);
            boolean whole = cells(line).isPresent();
            if (end < 0 || !whole && (checked || line.length() - line.lastIndexOf('\t') - 1 == LENGTH)) {
                return Optional.of(number);
            }
            checked |= whole;
            begin = end + 1;
        }
        return Optional.empty();
    }
}
