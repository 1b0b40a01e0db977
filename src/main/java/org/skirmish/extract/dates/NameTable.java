package org.skirmish.extract.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which number a name stands for: Tuesday 2, Sept. 9, three 3. */
final class NameTable {

    private record Row(String kind, int value, Pattern forms) {}

    private final List<Row> rows = new ArrayList<>();

    void add(String kind, int value, String forms) {
        rows.add(new Row(kind, value, Pattern.compile(forms, Pattern.CASE_INSENSITIVE)));
    }

    /** The value of digits, or of a name whose kind begins so ("month" also takes "month-short"). */
    int value(String kind, String name) {
        if (name.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(name);
        }
        return rows.stream()
                .filter(row ->
                        row.kind().startsWith(kind) && row.forms().matcher(name).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rules/dates.txt: no " + kind + " is called " + name))
                .value();
    }
}
