package org.skirmish.model;

/**
 * Tells texts that are written in capitals, of which later stages should lower the case before they look for names and
 * parse.
 */
public final class Casing {

    private static final double SHARE = 0.7;
    private static final int LEAST = 4;

    private Casing() {}

    /** Whether the report's paragraphs, taken together, are written in capitals. */
    public static boolean shouted(Report report) {
        StringBuilder words = new StringBuilder();
        report.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .forEach(b -> words.append(b.span().in(report.text())));
        return shouted(words);
    }

    /**
     * Whether at least seven in ten of the letters that have a case are capitals; never for fewer than four letters.
     */
    public static boolean shouted(CharSequence words) {
        long upper = words.chars().filter(Character::isUpperCase).count();
        long lower = words.chars().filter(Character::isLowerCase).count();
        return upper + lower >= LEAST && upper >= (upper + lower) * SHARE;
    }
}
