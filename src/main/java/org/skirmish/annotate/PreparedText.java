package org.skirmish.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skirmish.model.Block;
import org.skirmish.model.Report;
import org.skirmish.model.Span;

/**
 * A report's text as the parser should see it, with every character in its old place: what does not tell is blanked, so
 * are the marks of notes; blocks end with a newline, quotes are straight, digits of any script are figures, and
 * headlines have only their names capitalised.
 */
final class PreparedText {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final String CURLED = "‘’‚‛“”„‟«»";
    private static final String STRAIGHT = "''''\"\"\"\"\"\"";
    /** Marks of notes: "[5]" stuck to a word or before a stop, raised figures, also those of HTML. */
    private static final Pattern NOTES = Pattern.compile(
            "(?<=[\\p{L}\\p{N}.,;:!?\"”’)\\]])(?:\\[(?:\\d{1,3}(?:[,;–-] ?\\d{1,3})*|[a-z]|(?:note|nb) \\d{1,2}|citation needed)\\])+"
                    + "|<sup>[^<>]{1,12}</sup>"
                    + "|(?<= )\\[\\d{1,3}\\](?=[.,;:]|$)|(?<=[\\p{L}\\p{N}.,;:!?\"”’)\\]])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,⁻][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*");

    private final Report report;
    private final char[] text;
    private final Set<String> capitalised = new HashSet<>();

    private PreparedText(Report report) {
        this.report = report;
        this.text = new char[report.text().length()];
    }

    /** The prepared text, of the same length as the report's. */
    static String of(Report report) {
        return new PreparedText(report).prepare();
    }

    private String prepare() {
        java.util.Arrays.fill(text, '\n');
        List<Block> told =
                report.blocks().stream().filter(b -> b.kind().tells()).toList();
        told.stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH).forEach(b -> collectNames(b.span()));
        for (Block block : told) {
            copy(block.span());
            blankNotes(block.span());
            boolean heading = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
            boolean chain = block.kind() == Block.Kind.HEADING
                    && block.span().in(report.text()).contains(",");
            if (heading && !chain && capitalisedThroughout(block.span())) {
                lowerCaseAllButNames(block.span());
            }
        }
        return new String(text);
    }

    private void copy(Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            char c = report.text().charAt(i);
            int curled = CURLED.indexOf(c);
            text[i] = curled >= 0 ? STRAIGHT.charAt(curled) : plain(c);
        }
    }

    /** Digits of any script as figures, white space of any kind as a space. */
    private static char plain(char c) {
        boolean space = Character.isISOControl(c) || Character.isSpaceChar(c);
        return space ? ' ' : Character.isDigit(c) ? NumberText.plain(c) : c;
    }

    private void blankNotes(Span span) {
        Matcher note = NOTES.matcher(report.text()).region(span.begin(), span.end());
        while (note.find()) {
            java.util.Arrays.fill(text, note.start(), note.end(), ' ');
        }
    }

    /** Words that stand capitalised within a sentence are names wherever they stand. */
    private void collectNames(Span span) {
        Matcher word = WORD.matcher(report.text()).region(span.begin(), span.end());
        while (word.find()) {
            boolean inside = word.start() > span.begin() + 1
                    && ".!?:\"“".indexOf(report.text().charAt(word.start() - 2)) < 0
                    && ".!?:\"“".indexOf(report.text().charAt(word.start() - 1)) < 0;
            if (inside && Character.isUpperCase(word.group().charAt(0))) {
                capitalised.add(word.group());
            }
        }
    }

    private boolean capitalisedThroughout(Span span) {
        Matcher word = WORD.matcher(report.text()).region(span.begin(), span.end());
        int all = 0;
        int capitals = 0;
        while (word.find()) {
            if (word.end() - word.start() > 3) {
                all++;
                capitals += Character.isUpperCase(word.group().charAt(0)) ? 1 : 0;
            }
        }
        return all > 2 && capitals > 0.7 * all;
    }

    private void lowerCaseAllButNames(Span span) {
        Matcher word = WORD.matcher(report.text()).region(span.begin(), span.end());
        while (word.find()) {
            boolean acronym = word.group().length() > 1
                    && word.group().equals(word.group().toUpperCase(Locale.ROOT));
            if (!acronym && !capitalised.contains(word.group())) {
                text[word.start()] = Character.toLowerCase(text[word.start()]);
            }
        }
    }
}
