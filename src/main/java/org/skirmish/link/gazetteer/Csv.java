package org.skirmish.link.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values with quotes, as RFC 4180 has them. */
final class Csv {

    private final BufferedReader in;
    private long line;
    private long start;

    Csv(BufferedReader in) {
        this.in = in;
    }

    /** The line on which the last record began, counted from 1. */
    long line() {
        return start;
    }

    /**
     * Whether a record holds nothing but tags of the Humanitarian Exchange Language, which stand under the names of
     * columns in files of the Humanitarian Data Exchange.
     *
     * @see <a href="https://hxlstandard.org/standard/1-1final/tagging/">HXL: tagging conventions</a>
     */
    static boolean tags(List<String> values) {
        List<String> filled =
                values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(v -> v.matches("#\\s*[A-Za-z][A-Za-z0-9_]*(?:\\s*\\+\\s*[A-Za-z][A-Za-z0-9_]*)*"));
    }

    /** The next record's values; null at the end. A quote that is not closed takes in the rest of the file. */
    List<String> next() throws IOException {
        String text = in.readLine();
        if (text == null) {
            return null;
        }
        start = ++line;
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; ; i++) {
            if (i == text.length()) {
                String more = quoted ? in.readLine() : null;
                if (more == null) {
                    values.add(value.toString());
                    return values;
                }
                line++;
                text = text + '\n' + more;
            }
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                value.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
    }
}
