package org.skirmish.read;

import java.util.Optional;
import org.skirmish.model.Issue;
import org.skirmish.read.language.Language;

/** Says why an input cannot be read as an English report. */
final class Legibility {

    private static final double BINARY = 0.02;
    private static final double LATIN = 0.5;

    /** Magic numbers of files that people take for texts: the words for the kind, and the first bytes. */
    private enum Kind {
        JPEG("a JPEG picture", 0xFF, 0xD8, 0xFF),
        PNG("a PNG picture", 0x89, 'P', 'N', 'G'),
        GIF("a GIF picture", 'G', 'I', 'F', '8'),
        PDF("a PDF document", '%', 'P', 'D', 'F'),
        ZIP("a ZIP archive or an office document", 'P', 'K', 3, 4),
        GZIP("a gzip archive", 0x1F, 0x8B),
        OLE("an old office document", 0xD0, 0xCF, 0x11, 0xE0);

        private final String words;
        private final int[] magic;

        Kind(String words, int... magic) {
            this.words = words;
            this.magic = magic;
        }

        private boolean begins(byte[] bytes) {
            for (int i = 0; i < magic.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Limits limits;
    private final Language language;

    Legibility(Limits limits, Language language) {
        this.limits = limits;
        this.language = language;
    }

    /** What stops these bytes from being a text: too large, nothing there, or a file of another kind. */
    Optional<Issue> ofBytes(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return issue(name, "the file is empty", "put the text of the report into it, or leave it out");
        }
        if (bytes.length > limits.maxBytes()) {
            return issue(
                    name,
                    "the file has " + bytes.length + " bytes, more than the " + limits.maxBytes()
                            + " allowed for one report",
                    "split it into one file a report");
        }
        for (Kind kind : Kind.values()) {
            if (kind.begins(bytes)) {
                return issue(
                        name,
                        "this is " + kind.words + ", not a text",
                        "give it the ending of its kind, or hand over the report as plain text");
            }
        }
        return Optional.empty();
    }

    /**
     * What stops this text, as it was decoded, from being an English report. {@code controls} counts the control
     * characters that it had.
     */
    Optional<Issue> ofText(String name, String text, long controls) {
        if (controls > Math.max(8, text.length() * BINARY)) {
            return issue(name, "this is a binary file, not a text", "hand over the report as plain text");
        }
        if (text.isBlank()) {
            return issue(
                    name,
                    "the file holds nothing but white space",
                    "put the text of the report into it, or leave it out");
        }
        Optional<Issue> lines = lines(name, text);
        return lines.isPresent() ? lines : language(name, text);
    }

    private Optional<Issue> lines(String name, String text) {
        int number = 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i - start > limits.maxLine()) {
                    return issue(
                            name,
                            "line " + number + " has " + (i - start) + " characters, more than the " + limits.maxLine()
                                    + " allowed",
                            "put each paragraph on a line of its own");
                }
                start = i + 1;
                number++;
            }
        }
        return number - 1 > limits.maxLines()
                ? issue(
                        name,
                        "the text has " + (number - 1) + " lines, more than the " + limits.maxLines()
                                + " allowed for one report",
                        "split it into one file a report")
                : Optional.empty();
    }

    private Optional<Issue> language(String name, String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (letters == 0) {
            return issue(name, "the text has no letters", "hand over a report in English");
        }
        if (latin < letters * LATIN) {
            return foreign(name, "most of its letters are not Latin");
        }
        Optional<String> other = language.foreign(text);
        return other.isPresent() ? foreign(name, "by its words it is in " + other.get()) : Optional.empty();
    }

    private static Optional<Issue> foreign(String name, String why) {
        return issue(name, "the text is not in English: " + why, "hand over a translation into English");
    }

    private static Optional<Issue> issue(String name, String problem, String remedy) {
        return Optional.of(new Issue(name, problem, remedy));
    }
}
