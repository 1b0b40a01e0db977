package org.skirmish.link.group;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.skirmish.link.gazetteer.Tables;

/** Makes of the names of groups the words by which they are compared. */
final class GroupName {

    private record Rule(Pattern from, String to) {}

    private static final Pattern BREAKS = Pattern.compile("[\\s\\-–—/(),.\"“”]+");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");

    /** How many foldings are kept at hand: the same labels are compared again and again. */
    private static final int KEPT = 8192;

    private final List<Rule> rules;
    private final Map<String, String> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    };

    GroupName() {
        this.rules = Tables.rows("/link/group-folding.tsv").stream()
                .map(row -> new Rule(Pattern.compile(row[0]), row[1]))
                .toList();
    }

    /** "Karenni Nationalities Defence Forces" → "karenni nationalities defense force"; without "the". */
    String fold(String name) {
        synchronized (recent) {
            return recent.computeIfAbsent(name, this::folded);
        }
    }

    private String folded(String name) {
        String folded = BREAKS.matcher(ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        for (Rule rule : rules) {
            folded = rule.from.matcher(folded).replaceAll(rule.to);
        }
        return folded.strip();
    }

    /** The folded words. */
    List<String> words(String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The words with a capital letter each, as a label has them. */
    static String title(List<String> words) {
        List<String> titled = new ArrayList<>();
        for (String word : words) {
            titled.add(word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return String.join(" ", titled);
    }
}
