package org.skirmish.link.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skirmish.link.gazetteer.Tables;

/** Knows names of seas and lakes in a text, whose words point to no town or country: "Lake Chad", "Gulf of Aden". */
final class WaterNames {

    private static final int LONGEST_WORD = 10;

    private final Set<String> words = new HashSet<>();

    WaterNames() {
        Tables.rows("/link/nameless-kinds.tsv").forEach(row -> words.addAll(Tables.values(row[1])));
    }

    /** Whether the name, at that UTF-16 offset of the text, is one of water or stands behind "Gulf of". */
    boolean names(String text, int at, String name) {
        List<String> own = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        String before = text.substring(Math.max(0, at - LONGEST_WORD), at);
        boolean behind = before.endsWith(" of ")
                && words.contains(before.substring(0, before.length() - " of ".length())
                        .replaceAll(".*\\W", "")
                        .toLowerCase(Locale.ROOT));
        return behind || own.size() > 1 && (words.contains(own.get(0)) || words.contains(own.get(own.size() - 1)));
    }
}
