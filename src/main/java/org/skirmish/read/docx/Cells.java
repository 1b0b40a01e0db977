package org.skirmish.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes paragraphs, and decides row by row what of tables is text: rows with a sentence in them, cell by cell. Rows of
 * words and figures alone are none.
 */
final class Cells {

    private static final int LONG = 40;
    private static final Pattern STOP = Pattern.compile("(?s).*[.!?…][\"”’')\\]]*");

    private final List<String> found = new ArrayList<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Deque<Integer> cells = new ArrayDeque<>();
    private int leftOut;

    void begin(String element) {
        if (element.equals("tr")) {
            rows.push(new ArrayList<>());
            cells.push(0);
        } else if (element.equals("tc") && !cells.isEmpty()) {
            cells.push(cells.pop() + 1);
        }
    }

    void end(String element) {
        if (element.equals("tr") && !rows.isEmpty()) {
            List<String> row = rows.pop();
            int count = cells.pop();
            boolean tells = count <= 1
                    || row.stream()
                            .anyMatch(w -> w.length() >= LONG && STOP.matcher(w).matches());
            if (tells) {
                row.forEach(this::add);
            } else {
                leftOut += row.isEmpty() ? 0 : 1;
            }
        }
    }

    void add(String words) {
        if (!words.isEmpty()) {
            (rows.isEmpty() ? found : rows.peek()).add(words);
        }
    }

    List<String> paragraphs() {
        return found;
    }

    int leftOut() {
        return leftOut;
    }
}
