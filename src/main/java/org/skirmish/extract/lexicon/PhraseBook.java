package org.skirmish.extract.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kinds of wordings, each told by regular expressions: a rule file whose lines are {@code <kind> TAB <expression>},
 * where an expression begins with a word.
 */
public final class PhraseBook {

    private final String name;
    private final Map<String, List<Pattern>> kinds = new HashMap<>();

    private PhraseBook(String name) {
        this.name = name;
    }

    /** The book of the class path resource {@code /rules/<name>.txt}. */
    public static PhraseBook load(String name) {
        PhraseBook book = new PhraseBook(name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PhraseBook.class.getResourceAsStream("/rules/" + name + ".txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> book.kinds
                            .computeIfAbsent(line[0], kind -> new ArrayList<>())
                            .add(Pattern.compile(line[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /** Whether a wording of the kind stands in the words. A kind that the book has not is an error. */
    public boolean finds(String kind, String words) {
        Wording wording = new Wording(words);
        return patterns(kind).stream().anyMatch(wording::holds);
    }

    /** Whether the words end in a wording of the kind. A kind that the book has not is an error. */
    public boolean ends(String kind, String words) {
        return patterns(kind).stream().anyMatch(pattern -> {
            Matcher matcher = pattern.matcher(words);
            for (int from = 0; from <= words.length() && matcher.find(from); from = matcher.start() + 1) {
                if (matcher.end() == words.length()) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether the words begin with a wording of the kind. A kind that the book has not is an error. */
    public boolean begins(String kind, String words) {
        return patterns(kind).stream()
                .anyMatch(pattern -> pattern.matcher(words).lookingAt());
    }

    private List<Pattern> patterns(String kind) {
        List<Pattern> patterns = kinds.get(kind);
        if (patterns == null) {
            throw new IllegalArgumentException("rules/" + name + ".txt has no wording of the kind " + kind);
        }
        return patterns;
    }
}
