package org.skirmish.read.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins lines, and tells the hyphen at the end of a line that divides a word from the one that belongs to it. */
final class Hyphens {

    private static final Pattern DIVIDED = Pattern.compile("([\\p{L}\\p{N}]+)[-\u2010\u00AD]$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final Pattern BEGIN = Pattern.compile("^[\\p{Ll}\\p{M}]+");

    private final Set<String> words = new HashSet<>();
    private final Set<String> kept;

    /** @param lines of the document, whose other words tell how a divided one is written */
    Hyphens(List<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Hyphens.class.getResourceAsStream("/read/kept-hyphens.txt"), StandardCharsets.UTF_8))) {
            this.kept =
                    in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line to the text of those before it. */
    void join(StringBuilder text, String line) {
        Matcher divided = DIVIDED.matcher(text);
        Matcher begin = BEGIN.matcher(line);
        if (!divided.find()) {
            text.append(
                            text.length() > 0
                                            && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0
                                            && text.length() > 1
                                            && text.charAt(text.length() - 2) != ' '
                                    ? ""
                                    : " ")
                    .append(line);
            return;
        }
        String first = divided.group(1).toLowerCase(Locale.ROOT);
        if (begin.find() && !keeps(first, begin.group())) {
            text.setLength(text.length() - 1);
        } else {
            text.setCharAt(text.length() - 1, '-');
        }
        text.append(line);
    }

    /**
     * Whether the hyphen stays: of numbers, of words that are so written elsewhere in the document, of first parts that
     * are words of their own.
     */
    private boolean keeps(String first, String second) {
        boolean number = !first.isEmpty() && Character.isDigit(first.codePointBefore(first.length()));
        if (number || words.contains(first + '-' + second)) {
            return true;
        }
        return !words.contains(first + second) && kept.contains(first);
    }
}
